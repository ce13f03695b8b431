import { roundToPrinted } from '../domain/amount.ts'
import { PRIOR_TOTALS, THREE_PUBLIC_ITEMS, type PriorYear } from '../domain/draft.ts'
import { readAmount } from '../narrative/derived-figures.ts'
import type { FigureName } from '../narrative/figure-names.ts'
import type { StatementSource } from '../narrative/statement-source.ts'

/**
 * The figures of a paper as next year's 上年预算数: as printed, because that is what its readers compare with; with its
 * reasons, so that one copied from it is noticed.
 */
export function createPriorYear(source: StatementSource): PriorYear {
  const read = (name: FigureName): ReturnType<typeof roundToPrinted> =>
    roundToPrinted(readAmount(source, name))
  const totals = PRIOR_TOTALS.map(
    (name) => [name, read(name === 'total' ? 'totalExpenditure' : name)] as const,
  )
  const reasons = source.texts.priorYear?.reasons
  const items = THREE_PUBLIC_ITEMS.map((item) => [item, read(`threePublic.${item}`)] as const)
  return {
    fiscalYear: source.disclosure.draft.fiscalYear,
    ...Object.fromEntries(totals),
    threePublic: Object.fromEntries(items),
    ...(reasons === undefined ? {} : { formerReasons: reasons }),
  }
}
