import type { EnteredAmount } from './amount.ts'
import type { Draft, PRIOR_TOTALS, PriorYear, THREE_PUBLIC_ITEMS } from './draft.ts'

type PriorTotal = (typeof PRIOR_TOTALS)[number]
type ThreePublicItem = (typeof THREE_PUBLIC_ITEMS)[number]

/** Sets figures of last year; `null` is not filled in. */
export function updatePriorTotals(
  draft: Draft,
  patch: Partial<Readonly<Record<PriorTotal, EnteredAmount>>>,
): Draft {
  return updatePriorYear(draft, patch)
}

export function updatePriorThreePublic(
  draft: Draft,
  patch: Partial<Readonly<Record<ThreePublicItem, EnteredAmount>>>,
): Draft {
  return updatePriorYear(draft, { threePublic: { ...draft.priorYear?.threePublic, ...patch } })
}

/** The figures are of this year; a draft that does not say so means the year before its own. */
export function updatePriorFiscalYear(draft: Draft, fiscalYear: number): Draft {
  return updatePriorYear(draft, { fiscalYear })
}

/** Takes all figures of last year at once; the reasons that were given stay. */
export function takeOverPriorFigures(draft: Draft, figures: Omit<PriorYear, 'reasons'>): Draft {
  const { reasons } = draft.priorYear ?? {}
  return { ...draft, priorYear: reasons === undefined ? figures : { ...figures, reasons } }
}

/** Why a figure changed, by its name, such as `threePublic.reception`; a blank text is no reason. */
export function updateReason(draft: Draft, figure: string, reason: string): Draft {
  const others = Object.entries(draft.priorYear?.reasons ?? {}).filter(([name]) => name !== figure)
  const given = reason.trim() === '' ? others : [...others, [figure, reason] as const]
  return updatePriorYear(draft, { reasons: Object.fromEntries(given) })
}

function updatePriorYear(draft: Draft, patch: PriorYear): Draft {
  return { ...draft, priorYear: { ...draft.priorYear, ...patch } }
}
