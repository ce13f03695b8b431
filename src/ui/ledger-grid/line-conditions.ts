import { formatExactAmount, type Amount, type AmountUnit } from '../../domain/amount.ts'
import { assertNever } from '../../lib/assert-never.ts'
import type { LineColumn } from './line-column.ts'

/** What lines must be, in one column, to be shown. */
export type LineCondition =
  /** One of these texts, as they are read out; `''` is blank. */
  | { readonly kind: 'oneOf'; readonly texts: ReadonlySet<string> }
  | { readonly kind: 'contains' | 'startsWith'; readonly text: string }
  | { readonly kind: AmountComparison; readonly amount: Amount }
  | { readonly kind: 'blank' }

export type AmountComparison = 'atLeast' | 'atMost' | 'equals'

const COMPARISON_SIGNS: Record<AmountComparison, string> = { atLeast: '≥', atMost: '≤', equals: '=' }

/** More choices than these are counted instead of named. */
const MOST_NAMED = 3

/** A cell as filters see it: what is copied and read out. */
export function readShownText<L>(column: LineColumn<L>, line: L): string {
  const { spoken, text } = column.read(line)
  return spoken ?? text
}

export function fitsCondition<L>(column: LineColumn<L>, condition: LineCondition, line: L): boolean {
  switch (condition.kind) {
    case 'oneOf':
      return condition.texts.has(readShownText(column, line))
    case 'contains':
      return readShownText(column, line).toLowerCase().includes(condition.text.trim().toLowerCase())
    case 'startsWith':
      return readShownText(column, line).startsWith(condition.text.trim())
    case 'blank':
      return column.read(line).text === ''
    case 'atLeast':
    case 'atMost':
    case 'equals':
      return fitsAmount(condition.kind, column.rank?.(line) ?? null, condition.amount)
    default:
      return assertNever(condition)
  }
}

/** What is not filled in fits no comparison. */
function fitsAmount(comparison: AmountComparison, value: string | number | null, amount: Amount): boolean {
  if (typeof value !== 'number') return false
  if (comparison === 'equals') return value === amount
  return comparison === 'atLeast' ? value >= amount : value <= amount
}

/** A condition as it stands above the grid: 金额 ≥ 10. */
export function describeCondition(name: string, condition: LineCondition, unit: AmountUnit): string {
  switch (condition.kind) {
    case 'oneOf': {
      const texts = [...condition.texts].map((text) => (text === '' ? '空白' : text))
      return texts.length > MOST_NAMED
        ? `${name}：${String(texts.length)} 项`
        : `${name}：${texts.length === 0 ? '无' : texts.join('、')}`
    }
    case 'contains':
      return `${name}含“${condition.text.trim()}”`
    case 'startsWith':
      return `${name}以“${condition.text.trim()}”开头`
    case 'blank':
      return `${name}为空`
    case 'atLeast':
    case 'atMost':
    case 'equals':
      return `${name} ${COMPARISON_SIGNS[condition.kind]} ${formatExactAmount(condition.amount, unit)}`
    default:
      return assertNever(condition)
  }
}
