import type { TypedUnit } from '../../domain/typed-number.ts'
import type { TextRows } from '../../lib/delimited-text.ts'
import { toHalfWidth } from '../../lib/to-half-width.ts'

const UNITS: Readonly<Record<string, TypedUnit>> = { 万元: 'wanYuan', 千元: 'qianYuan', 元: 'yuan' }
/** 金额（元）, 预算数(单位：万元). 百万元 and 亿元 are no units of budgets. */
const IN_BRACKETS = /\((?:单位)?[:：]?(?:人民币)?(万元|千元|元)\)/
const ANNOUNCED = /(?:金额)?单位[:：]?\(?(?:人民币)?(万元|千元|元)\)?/

/** The unit a text says amounts are in. */
function findUnit(text: string, pattern: RegExp): TypedUnit | undefined {
  const name = pattern.exec(toHalfWidth(text).replace(/\s+/g, ''))?.[1]
  return name === undefined ? undefined : UNITS[name]
}

/** The unit of the amounts as it is written in the column's name, or else anywhere above the data. */
export function findPastedUnit(amountName: string, rowsAbove: TextRows): TypedUnit | undefined {
  const own = findUnit(amountName, IN_BRACKETS) ?? findUnit(amountName, ANNOUNCED)
  if (own !== undefined) return own
  for (const text of rowsAbove.flat()) {
    const unit = findUnit(text, ANNOUNCED) ?? findUnit(text, IN_BRACKETS)
    if (unit !== undefined) return unit
  }
  return undefined
}
