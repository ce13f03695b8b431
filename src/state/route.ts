import { STEP_IDS, type StepId } from './view-store.ts'

/** What the part of the address after # names. */
export type Route =
  { readonly kind: 'start' } | { readonly kind: 'draft'; readonly storageKey: string; readonly step: StepId }

const START: Route = { kind: 'start' }

/** A step that does not exist reads as the first one; anything else unknown as the start page. */
export function parseRoute(hash: string): Route {
  const [, key = '', step = ''] = /^#\/([^/]+)(?:\/([^/]*))?$/.exec(hash) ?? []
  if (key === '') return START
  return {
    kind: 'draft',
    storageKey: decode(key),
    step: STEP_IDS.find((id) => id === step) ?? STEP_IDS[0],
  }
}

export function formatRoute(route: Route): string {
  return route.kind === 'start' ? '#/' : `#/${encodeURIComponent(route.storageKey)}/${route.step}`
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    // Not written by `formatRoute`: names no draft, whatever it is.
    return text
  }
}
