import type { TextRows } from '../../lib/delimited-text.ts'
import { toHalfWidth } from '../../lib/to-half-width.ts'

/** Rows above the data: a title, a unit, the names of the columns. */
export interface PastedHeader {
  /** The first row of data. */
  readonly end: number
  /** What each column is called, the parts of a name of several rows one behind the other. */
  readonly names: readonly string[]
}

/** How many rows a title may take before the names. */
const LAST_TITLE_ROW = 10
const MOST_NAME_ROWS = 3

/** What columns are called in the sheets of departments and of the budget system; the first that fits counts. */
const SYNONYMS: readonly (readonly [columnId: string | null, pattern: RegExp])[] = [
  [null, /政府(预算)?(支出)?经济/],
  [null, /^(序号|行次|编号|备注|说明|摘要|依据|栏次)$/],
  ['academicAbroad', /教学科研/],
  ['economicCode', /经济(分类|科目)/],
  ['functionCode', /功能(分类|科目)|^(支出|收入)?科目/],
  ['source', /资金(来源|性质|类型|类别)|(收入|经费|拨款)来源|^(来源|资金|收入项目|收入类型)$/],
  ['carryOver', /结转/],
  ['kind', /支出(类别|类型|性质|用途类别)|经费(类型|性质|类别)|项目(类别|类型)|^(类别|基本\/项目)$/],
  ['projectId', /^(预算|支出|一级|二级)?项目(名称|代码|编码|编号)?$/],
  ['unitCode', /^(预算|部门|填报|所属)?单位(编码|代码|名称)?$|^(部门|预算部门)(编码|名称)?$/],
  [
    'amount',
    /金额|预算数|^(合计|总计|小计|预算|本年预算|年初预算|支出预算|收入预算|本年(收入|支出)|申报数|批复数)$/,
  ],
  ['amount', /^(20\d\d年?)?(部门)?预算(数|额|金额)?$/],
]

/** The column a name means; `null` one that has no place here, `undefined` no name of a column. */
export function matchColumnName(name: string): string | null | undefined {
  const plain = simplifyName(name)
  if (plain === '' || plain.length > 20) return undefined
  return SYNONYMS.find(([, pattern]) => pattern.test(plain))?.[0]
}

/** Without spaces, line ends and what stands in brackets: 金额（元） is 金额. */
export function simplifyName(name: string): string {
  return toHalfWidth(name)
    .replace(/[\s\u3000]+/g, '')
    .replace(/\([^()]*\)|\[[^[\]]*\]/g, '')
    .replace(/[*:：]/g, '')
}

/** The names of the columns, if a row near the top has them. */
export function findHeader(rows: TextRows): PastedHeader | undefined {
  const first = rows.slice(0, LAST_TITLE_ROW).findIndex(isNameRow)
  if (first === -1) return undefined
  let last = first
  while (last + 1 < rows.length && last - first + 1 < MOST_NAME_ROWS && isSubNameRow(rows, last + 1))
    last += 1
  const nameRows = rows.slice(first, last + 1)
  const width = rows[first]?.length ?? 0
  const names = Array.from({ length: width }, (_, column) =>
    joinNames(nameRows.map((row) => row[column] ?? '')),
  )
  const end = isNumberingRow(rows[last + 1]) ? last + 2 : last + 1
  return { end, names }
}

/** Names of columns stand beside one another; a title that is spread over them all is one name. */
function isNameRow(row: readonly string[]): boolean {
  const filled = row.map(simplifyName).filter((name) => name !== '')
  if (filled.some((name) => /^[-\d.,%]+$/.test(name))) return false
  const distinct = new Set(filled.filter((name) => matchColumnName(name) !== undefined))
  return distinct.size >= Math.min(2, new Set(filled).size) && distinct.size > 0 && isMostlyNames(filled)
}

function isMostlyNames(filled: readonly string[]): boolean {
  return filled.filter((name) => matchColumnName(name) !== undefined).length * 2 >= filled.length
}

/** A second row of names: parts of the first, or its merged cells going on. */
function isSubNameRow(rows: TextRows, at: number): boolean {
  const row = (rows[at] ?? []).map(simplifyName)
  const above = (rows[at - 1] ?? []).map(simplifyName)
  const isPart = (name: string, column: number) =>
    name === '' || name === above[column] || /^[类款项]$/.test(name) || matchColumnName(name) !== undefined
  const filled = row.filter((name) => name !== '')
  if (filled.length === 0 || filled.some((name) => /^(合计|总计)$/.test(name) && row.indexOf(name) === 0))
    return false
  return (
    row.every(isPart) ||
    (row.some((name, column) => name !== '' && name === above[column]) && !row.some(hasDigit))
  )
}

function hasDigit(text: string): boolean {
  return /\d/.test(text)
}

/** 栏次: columns numbered 1, 2, 3 below their names. */
function isNumberingRow(row: readonly string[] | undefined): boolean {
  const cells = (row ?? []).map((cell) => cell.trim()).filter((cell) => cell !== '')
  if (cells.length < 3) return false
  const numbers = cells.filter((cell) => !/^(栏次|\*+|[甲乙丙丁])$/.test(cell))
  return (
    numbers.length > 1 && numbers.every((cell, at) => Number(cell.split('=')[0]) === Number(numbers[0]) + at)
  )
}

function joinNames(parts: readonly string[]): string {
  return parts
    .map((part) => part.replace(/\s+/g, ' ').trim())
    .filter((part, at, all) => part !== '' && part !== all[at - 1])
    .join(' ')
}
