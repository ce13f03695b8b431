import { LINE_CODE_DIGITS, type Classification } from '../../domain/subject.ts'
import type { TextRows } from '../../lib/delimited-text.ts'
import { joinCodeParts, splitCodeAndName, tidyText } from './pasted-text.ts'

/** What a row of a sheet is; only `line` is a line of its own. */
export type RowRole = 'line' | 'total' | 'ofWhich' | 'heading' | 'note' | 'blank'

export const ROLE_REASONS: Record<Exclude<RowRole, 'line'>, string> = {
  total: '合计、小计行',
  ofWhich: '“其中”行，已含在别的行里',
  heading: '上级科目的汇总行',
  note: '表下的说明',
  blank: '空行',
}

const TOTAL = /^(本页|本表|本单位|部门)?(合计|总计|小计|共计|累计)|(合计|小计|总计)[:：]?$/
const OF_WHICH = /^其中/
const NOTE = /^(注|说明|备注|制表|填表|复核|审核|单位负责人|财务负责人|打印)/

/** Whether a cell says that its row adds others up. */
export function isTotalWord(text: string): boolean {
  return TOTAL.test(tidyText(text).replaceAll(' ', ''))
}

interface SubjectColumn {
  readonly column: number
  readonly classification: Classification
}

/** Judges rows by their words and by codes of which others are parts. `amountColumns` hold figures, not words. */
export function createRoleJudge(
  rows: TextRows,
  mapping: readonly (string | null)[],
): (row: readonly string[]) => RowRole {
  const subjects = mapping.flatMap((columnId, column): readonly SubjectColumn[] => {
    if (columnId === 'functionCode') return [{ column, classification: 'functional' }]
    return columnId === 'economicCode' ? [{ column, classification: 'economic' }] : []
  })
  const parents = subjects.map(({ column, classification }) => listParentCodes(rows, column, classification))
  const amountColumns = new Set(
    mapping.flatMap((columnId, column) => (columnId === 'amount' ? [column] : [])),
  )
  return (row) => {
    const words = row.flatMap((cell, column) => {
      const word = amountColumns.has(column) ? '' : tidyText(cell).replaceAll(' ', '')
      return word === '' ? [] : [word]
    })
    if (words.length === 0 && row.every((cell) => cell.trim() === '')) return 'blank'
    if (words.some((word) => TOTAL.test(word))) return 'total'
    if (words.some((word) => OF_WHICH.test(word))) return 'ofWhich'
    const [first = ''] = words
    if (new Set(words).size === 1 && NOTE.test(first)) return 'note'
    const isHeading = subjects.some(
      ({ column, classification }, at) =>
        parents[at]?.has(readShortCode(row[column] ?? '', classification) ?? '') === true,
    )
    return isHeading ? 'heading' : 'line'
  }
}

/** Codes above those of other rows: 201 and 20132 where there is a 2013201. */
function listParentCodes(
  rows: TextRows,
  column: number,
  classification: Classification,
): ReadonlySet<string> {
  const parents = new Set<string>()
  for (const row of rows) {
    const code = readCode(row[column] ?? '')
    for (const length of [3, 5]) {
      if (code.length > length && code.length <= LINE_CODE_DIGITS[classification])
        parents.add(code.slice(0, length))
    }
  }
  return parents
}

function readShortCode(text: string, classification: Classification): string | undefined {
  const code = readCode(text)
  return code !== '' && code.length < LINE_CODE_DIGITS[classification] ? code : undefined
}

function readCode(text: string): string {
  return joinCodeParts(splitCodeAndName(text).code)
}
