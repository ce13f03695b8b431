import { LINE_CODE_DIGITS, type Classification } from '../../domain/subject.ts'
import type { TextRows } from '../../lib/delimited-text.ts'
import { joinCodeParts, SCIENTIFIC_CODE, splitCodeAndName, tidyText } from './pasted-text.ts'

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

/** Judges rows by their words and by codes of which others are parts. */
export function createRoleJudge(
  rows: TextRows,
  mapping: readonly (string | null)[],
): (row: readonly string[]) => RowRole {
  const subjects = mapping.flatMap((columnId, column): readonly SubjectColumn[] => {
    if (columnId === 'functionCode') return [{ column, classification: 'functional' }]
    return columnId === 'economicCode' ? [{ column, classification: 'economic' }] : []
  })
  const readCode = createCodeReader()
  const parents = subjects.map(({ column, classification }) =>
    listParentCodes(
      rows.map((row) => readCode(row[column] ?? '')),
      classification,
    ),
  )
  const judgeWord = createWordJudge()
  return (row) => {
    let first = ''
    let hasOther = false
    for (let column = 0; column < row.length; column += 1) {
      const cell = row[column] ?? ''
      if (cell === '' || cell.trim() === '') continue
      if (first === '') first = cell
      else if (cell !== first) hasOther = true
      const role = mapping[column] === 'amount' ? undefined : judgeWord(cell)
      if (role !== undefined) return role
    }
    if (first === '') return 'blank'
    if (!hasOther && NOTE.test(tidyText(first))) return 'note'
    const isHeading = subjects.some(
      ({ column, classification }, at) =>
        isShort(readCode(row[column] ?? ''), classification) &&
        parents[at]?.has(readCode(row[column] ?? '')) === true,
    )
    return isHeading ? 'heading' : 'line'
  }
}

/** Remembers its words: sheets repeat them on many rows. */
function createWordJudge(): (cell: string) => RowRole | undefined {
  const known = new Map<string, RowRole | undefined>()
  return (cell) => {
    if (known.has(cell)) return known.get(cell)
    const role = isTotalWord(cell) ? 'total' : OF_WHICH.test(tidyText(cell)) ? 'ofWhich' : undefined
    known.set(cell, role)
    return role
  }
}

/** Codes above those of other rows: 201 and 20132 where there is a 2013201. */
function listParentCodes(codes: readonly string[], classification: Classification): ReadonlySet<string> {
  const parents = new Set<string>()
  for (const code of new Set(codes)) {
    for (const length of [3, 5]) {
      if (code.length > length && code.length <= LINE_CODE_DIGITS[classification])
        parents.add(code.slice(0, length))
    }
  }
  return parents
}

function isShort(code: string, classification: Classification): boolean {
  return code.length < LINE_CODE_DIGITS[classification]
}

/** The code a cell begins with. Remembers: the same codes stand on many rows. */
function createCodeReader(): (cell: string) => string {
  const known = new Map<string, string>()
  return (cell) => {
    const remembered = known.get(cell)
    if (remembered !== undefined) return remembered
    const code = SCIENTIFIC_CODE.test(tidyText(cell)) ? '' : joinCodeParts(splitCodeAndName(cell).code)
    known.set(cell, code)
    return code
  }
}
