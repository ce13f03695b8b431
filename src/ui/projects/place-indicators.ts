import type { Indicator } from '../../domain/ledger.ts'
import { insertAt, replaceAt } from '../../lib/edit-list.ts'
import { isBlank } from '../../targets/project-progress.ts'

/**
 * Puts indicators that come from elsewhere where they belong: into a row of their levels that is still blank, or else
 * behind the last one of their second level, or first level, or all.
 */
export function placeIndicators(
  before: readonly Indicator[],
  added: readonly Indicator[],
): readonly Indicator[] {
  let indicators = before
  for (const indicator of added) {
    const blank = indicators.findIndex((each) => isBlank(each) && isSameLevel2(each, indicator))
    const existing = indicators[blank]
    indicators =
      existing === undefined
        ? insertAt(indicators, [indicator], findPlace(indicators, indicator))
        : replaceAt(indicators, blank, { ...indicator, id: existing.id })
  }
  return indicators
}

function findPlace(indicators: readonly Indicator[], added: Indicator): number {
  const behindLevel2 = findLast(indicators, (each) => isSameLevel2(each, added))
  if (behindLevel2 > 0) return behindLevel2
  const behindLevel1 = findLast(indicators, ({ level1 }) => level1 === added.level1)
  return behindLevel1 > 0 ? behindLevel1 : indicators.length
}

/** The place behind the last one that fits; 0 where none does. */
function findLast(indicators: readonly Indicator[], fits: (indicator: Indicator) => boolean): number {
  return indicators.reduce((place, indicator, index) => (fits(indicator) ? index + 1 : place), 0)
}

function isSameLevel2(left: Indicator, right: Indicator): boolean {
  return left.level1 === right.level1 && left.level2 === right.level2
}
