import type { EnteredAmount } from './amount.ts'
import type { Draft, PRIOR_TOTALS, PriorYear, THREE_PUBLIC_ITEMS } from './draft.ts'
import { selectPaperTexts, updatePaperTexts, type PaperScope } from './paper-texts.ts'

type PriorTotal = (typeof PRIOR_TOTALS)[number]
type ThreePublicItem = (typeof THREE_PUBLIC_ITEMS)[number]

/** Sets figures of last year; `null` is not filled in. */
export function updatePriorTotals(
  draft: Draft,
  patch: Partial<Readonly<Record<PriorTotal, EnteredAmount>>>,
  scope: PaperScope = null,
): Draft {
  return updatePriorYear(draft, patch, scope)
}

export function updatePriorThreePublic(
  draft: Draft,
  patch: Partial<Readonly<Record<ThreePublicItem, EnteredAmount>>>,
  scope: PaperScope = null,
): Draft {
  const { threePublic } = selectPaperTexts(draft, scope).priorYear ?? {}
  return updatePriorYear(draft, { threePublic: { ...threePublic, ...patch } }, scope)
}

/** The figures are of this year; a draft that does not say so means the year before its own. */
export function updatePriorFiscalYear(draft: Draft, fiscalYear: number, scope: PaperScope = null): Draft {
  return updatePriorYear(draft, { fiscalYear }, scope)
}

/** Takes all figures of last year at once; the reasons that were given stay. */
export function takeOverPriorFigures(
  draft: Draft,
  figures: Omit<PriorYear, 'reasons'>,
  scope: PaperScope = null,
): Draft {
  const { reasons } = selectPaperTexts(draft, scope).priorYear ?? {}
  const priorYear = reasons === undefined ? figures : { ...figures, reasons }
  return updatePaperTexts(draft, scope, { priorYear })
}

/** Why a figure changed, by its name, such as `threePublic.reception`; a blank text is no reason. */
export function updateReason(draft: Draft, figure: string, reason: string, scope: PaperScope = null): Draft {
  const { reasons = {} } = selectPaperTexts(draft, scope).priorYear ?? {}
  const others = Object.entries(reasons).filter(([name]) => name !== figure)
  const given = reason.trim() === '' ? others : [...others, [figure, reason] as const]
  return updatePriorYear(draft, { reasons: Object.fromEntries(given) }, scope)
}

function updatePriorYear(draft: Draft, patch: PriorYear, scope: PaperScope): Draft {
  const { priorYear } = selectPaperTexts(draft, scope)
  return updatePaperTexts(draft, scope, { priorYear: { ...priorYear, ...patch } })
}
