import type { Indicator } from '../../domain/ledger.ts'
import { rememberByReference } from '../../lib/remember-by-reference.ts'
import { INDICATOR_LIBRARY } from '../../targets/indicator-library.ts'
import type { Disclosure } from '../../tables/disclosure.ts'
import type { Review } from '../review.ts'
import { listReviewedIndicators } from './reviewed-projects.ts'

const PERCENTAGE = /^\d{1,2}(?:\.\d+)?$|^100(?:\.0+)?$/

/** What an indicator without a unit is measured in, where only one answer is possible. */
export function findCertainUnit({ disclosure, standards }: Review, indicator: Indicator): string | undefined {
  const { satisfactionWord } = standards.indicators
  const { level1, level2, name, value } = indicator
  const isSatisfaction = [level1, level2, name].some((text) => text.includes(satisfactionWord))
  if (isSatisfaction) return PERCENTAGE.test(value.trim()) ? '%' : undefined
  const units = listUnits(disclosure).get(name.trim()) ?? new Set()
  const [unit] = units
  return units.size === 1 ? unit : undefined
}

/** The units that the library and the draft give indicators of the same name. */
const listUnits = rememberByReference((disclosure: Disclosure): ReadonlyMap<string, ReadonlySet<string>> => {
  const units = new Map<string, Set<string>>()
  const own = listReviewedIndicators(disclosure).map(({ indicator }) => indicator)
  for (const { name, unit } of [...INDICATOR_LIBRARY, ...own]) {
    if (name.trim() === '' || unit.trim() === '') continue
    const known = units.get(name.trim()) ?? new Set()
    units.set(name.trim(), known.add(unit.trim()))
  }
  return units
})
