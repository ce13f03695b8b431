import { subtractAmounts, sumAmounts, type Amount } from '../../domain/amount.ts'
import type { RevenueLine } from '../../domain/ledger.ts'
import { locateSource } from '../location.ts'
import { compareFigures } from '../compare-figures.ts'
import type { Check, CheckFinding } from '../check.ts'
import { describeAmount, describeGap } from '../wording.ts'

const TRANSFERS = [
  { kind: 'subsidy', source: 'superiorGrant', paid: '对附属单位补助支出', received: '上级补助收入' },
  { kind: 'remittance', source: 'subordinateRemittance', paid: '上解上级支出', received: '附属单位上缴收入' },
] as const

export const internalTransfersAreOffset: Check = {
  id: 'L16',
  severity: 'warning',
  isBinding: false,
  rule: '本部门各单位之间的补助和上缴，在部门汇总表中应当抵销。',
  basis: '部门预算汇总：内部往来不重复计算',
  run: ({ disclosure: { draft } }) => {
    if (draft.units.length < 2) return []
    return TRANSFERS.flatMap(({ kind, source, paid, received }): readonly CheckFinding[] => {
      const payments = draft.expenditures.filter((line) => line.kind === kind && isFilledIn(line))
      const receipts = draft.revenues.filter((line) => line.source === source && isFilledIn(line))
      if (!arePassedOn(payments, receipts)) return []
      const spent = sumAmounts(payments.map(({ amount }) => amount))
      const got = sumAmounts(receipts.map(({ amount }) => amount))
      return [
        {
          severity: 'warning',
          title: '内部往来可能没有抵销',
          message:
            `本部门既有${paid} ${describeAmount(spent)}，又有${received} ${describeAmount(got)}，${describeDifference(got, spent)}。` +
            '如果是本部门单位之间的往来，汇总时应当抵销，请只保留与外单位往来的部分。',
          at: locateSource(source),
          ...compareFigures({ label: received, amount: got }, { label: paid, amount: spent }),
          lines: [
            { side: 'revenue', sign: 1, sources: [source] },
            { side: 'expenditure', sign: 1, kinds: [kind] },
          ],
        },
      ]
    })
  },
}

function describeDifference(got: Amount, spent: Amount): string {
  return got === spent ? '两边相等' : `相差 ${describeGap(subtractAmounts(got, spent))}`
}

function isFilledIn({ amount }: RevenueLine): boolean {
  return amount !== null && amount !== 0
}

/** A unit that both pays and receives, alone in the department, deals with others outside it. */
function arePassedOn(payments: readonly RevenueLine[], receipts: readonly RevenueLine[]): boolean {
  const payers = new Set(payments.map(({ unitCode }) => unitCode))
  return receipts.some(({ unitCode }) => payers.size > 1 || (payers.size === 1 && !payers.has(unitCode)))
}
