import { formatExactAmount } from '../../domain/amount.ts'
import type { ExpenditureLine, RevenueLine } from '../../domain/ledger.ts'
import { locateExpenditure, locateRevenue } from '../../domain/part-place.ts'
import type { Check, CheckFinding } from '../check.ts'
import { describeExpenditureLine, describeRevenueLine } from '../wording.ts'

export const linesAreEnteredOnce: Check = {
  id: 'L11',
  severity: 'warning',
  isBinding: false,
  rule: '没有两行除金额外完全相同的收入或支出。',
  basis: '一笔资金录入一次',
  run: ({ disclosure: { draft } }) => [
    ...findRepeated(draft.revenues, nameRevenue, describeRevenueLine, locateRevenue),
    ...findRepeated(draft.expenditures, nameExpenditure, describeExpenditureLine, locateExpenditure),
  ],
}

/** Each line that is like an earlier one, with that one. */
function findRepeated<L extends RevenueLine>(
  lines: readonly L[],
  nameLine: (line: L) => string,
  describeLine: (index: number) => string,
  locate: (id: string) => string,
): readonly CheckFinding[] {
  const firstByName = new Map<string, number>()
  const findings: CheckFinding[] = []
  for (const [index, line] of lines.entries()) {
    // Added to be filled in, and found by L05 and L10.
    if (line.functionCode === '' && line.amount === null) continue
    const name = nameLine(line)
    const first = firstByName.get(name)
    if (first === undefined) {
      firstByName.set(name, index)
      continue
    }
    const isSame = lines[first]?.amount === line.amount
    findings.push({
      severity: 'warning',
      title: isSame ? '重复录入' : '科目重复',
      message:
        `${describeLine(index)}与第 ${String(first + 1)} 行${isSame ? '完全相同' : '除金额外完全相同'}。` +
        (isSame ? '请核实是否重复录入，重复的请删除。' : '请核实，可以合并为一行。'),
      at: locate(line.id),
      evidence: `${name} ${describeAmount(line)} ${describeAmount(lines[first])}`,
    })
  }
  return findings
}

function describeAmount(line: RevenueLine | undefined): string {
  const amount = line?.amount ?? null
  return amount === null ? '' : formatExactAmount(amount, 'wanYuan')
}

function nameRevenue({ unitCode, functionCode, source, carryOver }: RevenueLine): string {
  return `${unitCode}\n${functionCode}\n${source}\n${carryOver ? '1' : ''}`
}

function nameExpenditure(line: ExpenditureLine): string {
  const { kind, economicCode, projectId, academicAbroad } = line
  return `${nameRevenue(line)}\n${kind}\n${economicCode}\n${projectId ?? ''}\n${academicAbroad === true ? '1' : ''}`
}
