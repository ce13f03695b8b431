import type { Indicator } from '../domain/ledger.ts'
import { toHalfWidth } from '../lib/to-half-width.ts'
import { TEXT_SYMBOL } from './form-values.ts'

export type IndicatorTexts = Omit<Indicator, 'id' | 'extra'>

const EMPTY: IndicatorTexts = {
  level1: '',
  level2: '',
  name: '',
  description: '',
  symbol: '',
  value: '',
  unit: '',
  basis: '',
}

/** The columns of a published form from left to right, by how many were copied. */
const COLUMNS: ReadonlyMap<number, readonly (keyof IndicatorTexts)[]> = new Map([
  [8, ['level1', 'level2', 'name', 'description', 'symbol', 'value', 'unit', 'basis']],
  [7, ['level1', 'level2', 'name', 'symbol', 'value', 'unit', 'basis']],
  [6, ['level1', 'level2', 'name', 'description', 'value', 'basis']],
  [5, ['level1', 'level2', 'name', 'value', 'basis']],
  [4, ['level1', 'level2', 'name', 'value']],
])

/** What a head row says in its first cell. */
const HEADS = ['一级指标', '符号']

/**
 * Reads indicators copied from a spreadsheet or a published form: levels left blank by merged cells are those above, and
 * `≥90%` in one cell is taken apart. `null` where the cells have no such shape.
 */
export function parsePastedIndicators(
  rows: readonly (readonly string[])[],
): readonly IndicatorTexts[] | null {
  const body = rows
    .map((row) => row.map((cell) => cell.replace(/\s+/g, ' ').trim()))
    .filter((row) => row.some((cell) => cell !== ''))
    .filter((row) => !HEADS.includes(row.find((cell) => cell !== '') ?? ''))
  const width = Math.max(0, ...body.map(measureRow))
  const columns = COLUMNS.get(width)
  if (columns === undefined || body.length === 0) return null
  let above = EMPTY
  return body.map((row) => {
    const read = Object.fromEntries(columns.map((name, index) => [name, row[index] ?? '']))
    above = normalizeTarget(fillLevels({ ...EMPTY, ...read }, above))
    return above
  })
}

/** Blank cells at the end of a row are no columns. */
function measureRow(row: readonly string[]): number {
  return row.reduce((width, cell, index) => (cell === '' ? width : index + 1), 0)
}

function fillLevels(indicator: IndicatorTexts, above: IndicatorTexts): IndicatorTexts {
  const level1 = indicator.level1 === '' ? above.level1 : indicator.level1
  const isBelow = indicator.level2 === '' && level1 === above.level1
  return { ...indicator, level1, level2: isBelow ? above.level2 : indicator.level2 }
}

const SYMBOLS: Readonly<Record<string, string>> = {
  '>=': '≥',
  '≥': '≥',
  '⩾': '≥',
  '≧': '≥',
  '<=': '≤',
  '≤': '≤',
  '⩽': '≤',
  '≦': '≤',
  '>': '>',
  '<': '<',
  '=': '=',
}

/** A unit has no digits: `2025年12月底前` is a text. */
const TARGET = /^(>=|<=|[≥⩾≧≤⩽≦><=])?\s*(-?\d+(?:\.\d+)?)\s*(\D*)$/

function normalizeTarget(indicator: IndicatorTexts): IndicatorTexts {
  const symbol = toHalfWidth(indicator.symbol)
  if (symbol === TEXT_SYMBOL) {
    const text = indicator.value === '' ? indicator.unit : indicator.value
    return { ...indicator, symbol, value: text, unit: '' }
  }
  if (symbol !== '') return { ...indicator, symbol: SYMBOLS[symbol] ?? symbol }
  const [, sign = '=', value, unit = ''] = TARGET.exec(toHalfWidth(indicator.value)) ?? []
  if (value === undefined) {
    return indicator.value === '' ? indicator : { ...indicator, symbol: TEXT_SYMBOL }
  }
  return { ...indicator, symbol: SYMBOLS[sign] ?? '=', value, unit: unit === '' ? indicator.unit : unit }
}
