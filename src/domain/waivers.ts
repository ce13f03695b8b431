import type { Draft, Waiver } from './draft.ts'

/** Which finding a waiver is about. */
export type WaiverKey = Pick<Waiver, 'check' | 'at' | 'field' | 'evidence'>

/** The same text for the same finding. */
export function nameWaiver({ check, at, field = '', evidence = '' }: WaiverKey): string {
  return [check, at, field, evidence].join('\u0000')
}

/** Writes a reason down; one for the same finding is replaced. */
export function addWaiver(draft: Draft, waiver: Waiver): Draft {
  const name = nameWaiver(waiver)
  const others = (draft.waivers ?? []).filter((other) => nameWaiver(other) !== name)
  return { ...draft, waivers: [...others, waiver] }
}

/** Takes a reason back; another one for the same finding stays. */
export function removeWaiver(draft: Draft, waiver: Waiver): Draft {
  const { waivers = [] } = draft
  const others = waivers.filter((other) => !isSameWaiver(other, waiver))
  return others.length === waivers.length ? draft : updateWaivers(draft, others)
}

/** For the same finding, with the same words. */
export function isSameWaiver(left: Waiver, right: Waiver): boolean {
  return nameWaiver(left) === nameWaiver(right) && left.reason === right.reason && left.by === right.by
}

/** None are no member. */
function updateWaivers(draft: Draft, waivers: readonly Waiver[]): Draft {
  if (waivers.length > 0) return { ...draft, waivers }
  const { waivers: _none, ...rest } = draft
  return rest
}
