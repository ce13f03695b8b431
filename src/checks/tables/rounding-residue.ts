import { amountFromFen, formatRounded, roundToPrinted, subtractAmounts, ZERO } from '../../domain/amount.ts'
import type { ComputedTable } from '../../tables/disclosure.ts'
import { findFigure, type PrintedSum } from '../../tables/printed-sum.ts'
import type { Check, CheckFinding } from '../check.ts'
import { compareFigures } from '../compare-figures.ts'
import { describeSum } from '../describe-sum.ts'
import { locateCell } from '../location.ts'

/** A 尾差 is right as printed: it is explained, never hidden, and never allowed for by a tolerance. */
export const residueIsExplained: Check = {
  id: 'T07',
  severity: 'info',
  isBinding: false,
  rule: '各数精确汇总后各自四舍五入，打印的分项之和与打印的合计可能相差尾数，列出原始数说明。',
  basis: '算术：先汇总后四舍五入，据实列示',
  run: ({ disclosure: { tables } }) => {
    const findings: CheckFinding[] = []
    for (const computed of tables) {
      for (const sum of computed.table.listSums(computed.rows)) {
        const finding = checkSum(computed, sum)
        if (finding !== undefined) findings.push(finding)
      }
    }
    return findings
  },
}

function checkSum(computed: ComputedTable, sum: PrintedSum): CheckFinding | undefined {
  const { rows, table } = computed
  const total = findFigure(rows, sum.total)?.amount
  if (total === undefined) return undefined
  const printedTotal = roundToPrinted(total)
  // Plain numbers: a table of every subject has fifty thousand parts to go through at each edit.
  let exact = 0
  let printed = 0
  for (const position of sum.parts) {
    const amount = findFigure(rows, position)?.amount ?? ZERO
    exact += amount
    printed += amount === 0 ? 0 : roundToPrinted(amount)
  }
  // Parts that do not add up exactly are not all the parts there are, as where a code is too short for the row below.
  if (exact !== total || printed === printedTotal) return undefined
  // Rounded up, the parts of a sum at the limit of the safe integers can pass it; nobody's budget comes near.
  if (!Number.isSafeInteger(printed)) return undefined
  const printedSum = amountFromFen(printed)
  return {
    severity: 'info',
    title: `尾差 ${formatRounded(subtractAmounts(printedSum, printedTotal)).replace('-', '')}`,
    message: describeSum(computed, sum, printedSum),
    // 序号 is the first printed column.
    at: locateCell(table.id, sum.total.row, sum.total.column + 1),
    ...compareFigures(
      { label: '打印的分项之和', amount: printedSum },
      { label: '打印的合计', amount: printedTotal },
    ),
  }
}
