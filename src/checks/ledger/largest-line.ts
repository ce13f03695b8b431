import type { ExpenditureLine } from '../../domain/ledger.ts'

/** Where to begin with several lines: at the one with most money, whatever their order is. */
export function findLargestLine(lines: readonly ExpenditureLine[]): ExpenditureLine | undefined {
  return lines.reduce<ExpenditureLine | undefined>(
    (largest, line) => (largest === undefined || isLarger(line, largest) ? line : largest),
    undefined,
  )
}

function isLarger(left: ExpenditureLine, right: ExpenditureLine): boolean {
  const gap = (left.amount ?? 0) - (right.amount ?? 0)
  return gap > 0 || (gap === 0 && left.id < right.id)
}
