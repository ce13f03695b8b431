import type { TextRows } from '../../lib/delimited-text.ts'
import type { CellReader } from './read-pasted-cell.ts'
import { matchColumnName, simplifyName } from './pasted-header.ts'
import { tidyText } from './pasted-text.ts'
import { isTotalWord } from './row-role.ts'

/** For each column of the block the column of the grid it goes into; `null` goes nowhere. */
export type ColumnMapping = readonly (string | null)[]

/** As many rows tell what a column holds. */
const SAMPLE = 60

/** Without names the columns follow one another from the selected one on. */
export function mapByPlace(
  width: number,
  columnIds: readonly string[],
  firstColumnId: string | undefined,
): ColumnMapping {
  const first = Math.max(0, columnIds.indexOf(firstColumnId ?? ''))
  return Array.from({ length: width }, (_, at) => columnIds[first + at] ?? null)
}

/**
 * By the names of the columns. Where several name one column, such as 编码 and 名称 of a subject, the one whose cells read
 * best is taken; a column named after one but holding something else is left out.
 */
export function mapByNames(
  names: readonly string[],
  rows: TextRows,
  columnIds: readonly string[],
  read: CellReader,
): ColumnMapping {
  const sample = rows.slice(0, SAMPLE)
  const wanted = names.map((name, column) =>
    chooseBetweenSubjects(matchName(name), name, sample, column, columnIds),
  )
  const scores = wanted.map((columnId, column) =>
    columnId === null ? 0 : scoreColumn(columnId, names[column] ?? '', sample, column, read),
  )
  return wanted.map((columnId, column) => {
    const score = scores[column] ?? 0
    if (columnId === null || score <= 0 || !columnIds.includes(columnId)) return null
    const best = Math.max(...wanted.map((other, at) => (other === columnId ? (scores[at] ?? 0) : 0)))
    return score === best &&
      scores.findIndex((other, at) => other === best && wanted[at] === columnId) === column
      ? columnId
      : null
  })
}

/** A name of several rows means what its last part says, or else the whole. */
function matchName(name: string): string | null {
  const last = name.split(' ').at(-1) ?? ''
  return matchColumnName(name) ?? matchColumnName(last) ?? null
}

/** 科目编码 alone may be either classification: its codes tell. */
function chooseBetweenSubjects(
  columnId: string | null,
  name: string,
  sample: TextRows,
  column: number,
  columnIds: readonly string[],
): string | null {
  if (columnId !== 'functionCode' || /功能/.test(name) || !columnIds.includes('economicCode')) return columnId
  const codes = sample
    .map((row) => /^\d+/.exec(tidyText(row[column] ?? ''))?.[0] ?? '')
    .filter((code) => code !== '')
  const isEconomic = codes.length > 0 && codes.every((code) => /^[35]/.test(code) && code.length <= 5)
  return isEconomic ? 'economicCode' : columnId
}

/** How many of the filled cells can be read, a little more for a code and for what a total is not. */
function scoreColumn(
  columnId: string,
  name: string,
  sample: TextRows,
  column: number,
  read: CellReader,
): number {
  const filled = sample
    .map((row) => row[column] ?? '')
    .filter((text) => text.trim() !== '' && !isTotalWord(text))
  if (filled.length === 0) return 0.01
  const readable = filled.filter((text) => {
    const understood = read(columnId, text, () => '')
    if (!understood.ok) return text.trim().startsWith('基本')
    return columnId !== 'carryOver' || /^[是否有无√✓✔×]?$/.test(understood.value.text)
  })
  const simple = simplifyName(name)
  const preference = /编码|代码/.test(simple) ? 0.02 : /金额|预算/.test(simple) ? 0.01 : 0
  // A column by its own name stays even where most of it cannot be read: the preview says why.
  const floor = columnId === 'carryOver' ? 0 : 0.05
  return Math.max(readable.length / filled.length, floor) + preference
}
