import { FEN_PER_PRINTED_CENT, subtractAmounts, sumAmounts, ZERO, type Amount } from '../../domain/amount.ts'
import { rememberByReference } from '../../lib/remember-by-reference.ts'
import type { Check, CheckFinding } from '../check.ts'
import { compareFigures } from '../compare-figures.ts'
import type { Review } from '../review.ts'
import { describeAmount, describeGap } from '../wording.ts'
import { ADVICE } from './agreeing-cells.ts'
import { findNamedRow } from './find-rows.ts'
import { listTableSets, type TableSet, type TableView } from './table-set.ts'
import { describeExcess } from './three-public-excess.ts'

const TABLE_6 = 'generalPublicBudgetBasicExpenditure'
const TABLE_9 = 'threePublicExpenses'
/** In both tables the columns of all money that the table counts. */
const TABLE_6_TOTAL = 2
const TABLE_9_TOTAL = 1

const ITEMS = [
  { name: '因公出国（境）费', rowName: '一、因公出国（境）费', codes: ['30212'] },
  { name: '公务用车购置费', rowName: '其中：公务用车购置费', codes: ['31013', '30913'] },
  { name: '公务用车运行维护费', rowName: '公务用车运行维护费', codes: ['30231'] },
  { name: '公务接待费', rowName: '三、公务接待费', codes: ['30217'] },
] as const

type Item = (typeof ITEMS)[number]

export const threePublicHoldsBasic: Check = {
  id: 'T04',
  severity: 'error',
  isBinding: true,
  rule: '“三公”经费支出表各项不少于一般公共预算基本支出表中同一经济科目的数；多出的部分在项目支出中，列出项目。',
  basis: '表间关系：“三公”经费包括基本支出和项目支出中财政拨款安排的部分',
  run: (review) =>
    listTableSets(review).flatMap((set) => ITEMS.flatMap((item) => checkItem(review, set, item) ?? [])),
}

function checkItem(review: Review, set: TableSet, item: Item): CheckFinding | undefined {
  const view = set.find(TABLE_9)
  const row = view === undefined ? undefined : findNamedRow(view, 0, item.rowName)
  if (view === undefined || row === undefined) return undefined
  const whole = view.readAmount(row, TABLE_9_TOTAL)
  const basic = readBasic(set, item.codes)
  if (whole === undefined || basic === undefined || whole === basic.amount) return undefined
  const gap = subtractAmounts(whole, basic.amount)
  const codes = item.codes.join('、')
  const facts = `${set.name(view)}“${item.name}”是 ${describeAmount(whole)}，基本支出表同一经济科目（${codes}）是 ${describeAmount(basic.amount)}`
  const place = {
    at: set.locate(TABLE_9, row, TABLE_9_TOTAL),
    ...compareFigures(
      { label: `“三公”经费支出表 ${item.name}`, amount: whole },
      { label: `基本支出表 ${codes}`, amount: basic.amount },
    ),
  }
  if (gap < -basic.slack) {
    return {
      severity: 'error',
      title: `${set.origin === 'stored' ? '文件中的表：' : ''}“三公”经费少于基本支出`,
      message: `${facts}，少 ${describeGap(gap)}。${set.origin === 'stored' ? ADVICE.stored : '请核对该科目的支出明细。'}`,
      ...place,
      evidence: set.origin === 'stored' ? '文件中的表' : '计算的表',
    }
  }
  // Where money lies, only the ledger knows; a unit's is said with the department's.
  if (gap < 0 || set.origin === 'stored' || set.scope !== null) return undefined
  const others = describeExcess(review, item.codes)
  return {
    severity: 'info',
    title: `${item.name}不全在基本支出中`,
    message: `${facts}，多出的 ${describeGap(gap)}列在${others}。两表范围不同，不用修改。`,
    ...place,
    evidence: others,
  }
}

interface Basic {
  readonly amount: Amount
  /** What the sum of printed figures may have too much by rounding, in fen. */
  readonly slack: number
}

/** `undefined` where a file lacks the table or has no figures there. */
function readBasic(set: TableSet, codes: readonly string[]): Basic | undefined {
  const view = set.find(TABLE_6)
  if (view === undefined) return undefined
  const rows = codes.flatMap((code) => {
    const row = listCodeRows(view).get(code)
    return row === undefined ? [] : [row]
  })
  const amounts = rows.map((row) => view.readAmount(row, TABLE_6_TOTAL))
  if (amounts.includes(undefined)) return undefined
  const amount = sumAmounts(amounts.map((figure) => figure ?? ZERO))
  // One figure is rounded as its like in the other table is.
  const slack =
    set.origin === 'stored' && rows.length > 1 ? (FEN_PER_PRINTED_CENT / 2) * (rows.length + 1) : 0
  return { amount, slack }
}

const listCodeRows = rememberByReference((view: TableView): ReadonlyMap<string, number> => {
  return new Map(Array.from({ length: view.rowCount }, (_, row) => [view.readText(row, 0), row]))
})
