import { STATEMENT_CHAPTER_IDS } from '../narrative/statement-chapters.ts'
import { SUMMARY_TABLE_IDS } from '../tables/summary-table.ts'
import { INITIAL_VIEW, STEP_IDS, type StepId, type ViewState } from './view-store.ts'

/** What the part of the address after # names. */
export type Route = { readonly kind: 'start' } | DraftRoute

export interface DraftRoute {
  readonly kind: 'draft'
  readonly storageKey: string
  readonly step: StepId
  /** What is chosen on that screen: a table, a project, a chapter. */
  readonly part?: string
}

const START: Route = { kind: 'start' }

/** A step that does not exist reads as the first one; anything else unknown as the start page. */
export function parseRoute(hash: string): Route {
  const [, key = '', step = '', part = ''] = /^#\/([^/]+)(?:\/([^/]*))?(?:\/([^/]*))?$/.exec(hash) ?? []
  if (key === '') return START
  return {
    kind: 'draft',
    storageKey: decode(key),
    step: STEP_IDS.find((id) => id === step) ?? STEP_IDS[0],
    ...(part === '' ? {} : { part: decode(part) }),
  }
}

export function formatRoute(route: Route): string {
  if (route.kind === 'start') return '#/'
  const { storageKey, step, part = '' } = route
  return `#/${[storageKey, step, ...(part === '' ? [] : [part])].map(encodeURIComponent).join('/')}`
}

/** Whether the same screen of the same draft is meant, whatever is chosen on it. */
export function isSameScreen(left: Route, right: Route): boolean {
  if (left.kind === 'start' || right.kind === 'start') return left.kind === right.kind
  return left.storageKey === right.storageKey && left.step === right.step
}

/** What of the view the address names. */
export function selectRoutePart({ step, tableId, projectId, chapter }: ViewState): string | undefined {
  switch (step) {
    case 'projects':
      return projectId ?? undefined
    case 'tables':
      return tableId === INITIAL_VIEW.tableId ? undefined : tableId
    case 'narrative':
      return chapter === INITIAL_VIEW.chapter ? undefined : chapter
    default:
      return undefined
  }
}

type RouteView = Partial<Pick<ViewState, 'tableId' | 'projectId' | 'chapter'>>

/** What of the view a route asks for; a table or chapter that does not exist is not asked for. */
export function findRoutePart({ step, part }: DraftRoute): RouteView {
  if (part === undefined) return {}
  if (step === 'projects') return { projectId: part }
  if (step === 'narrative') {
    const chapter = STATEMENT_CHAPTER_IDS.find((id) => id === part)
    return chapter === undefined ? {} : { chapter }
  }
  const tableId = step === 'tables' ? SUMMARY_TABLE_IDS.find((id) => id === part) : undefined
  return tableId === undefined ? {} : { tableId }
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    // Not written by `formatRoute`: names no draft, whatever it is.
    return text
  }
}
