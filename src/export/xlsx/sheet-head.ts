import type { StatementSource } from '../../narrative/statement-source.ts'
import { isColumnGroup, listLeafColumns, type Column } from '../../tables/summary-table.ts'
import { textCell, type CellLook, type SheetCell, type SheetRow } from './book-sheet.ts'
import { sumWidths, TEXT_SIZE, TITLE_SIZE } from './paper-size.ts'
import { countLines, measureLines } from './text-lines.ts'

const TITLE: CellLook = { size: TITLE_SIZE, isBold: true, align: 'center' }
const HEADER: CellLook = { size: TEXT_SIZE, align: 'center', isRuled: true, isFilled: true }
const TITLE_HEIGHT = 34
const HEAD_HEIGHT = 18
const HEADER_HEIGHT = 17

export function createTitleRow(title: string, columnCount: number): SheetRow {
  return { cells: [textCell(title, TITLE, { columnSpan: columnCount })], height: TITLE_HEIGHT }
}

/** `203 组织部门`, as on the paper. */
export function describeOwner({ disclosure, scope, words }: StatementSource): string {
  const code = scope.kind === 'department' ? disclosure.draft.department.code : scope.unitCode
  return [code, words.name].filter((text) => text !== '').join(' ')
}

/** One text at the left edge and one at the right, each over about half of the columns. */
export function createHeadRow(
  left: string,
  right: string,
  columnWidths: readonly number[],
  height = HEAD_HEIGHT,
): SheetRow {
  const split = findMiddle(columnWidths)
  const rest = columnWidths.length - split
  return {
    cells: [
      textCell(left, { size: TEXT_SIZE, align: 'left' }, { columnSpan: split }),
      textCell(right, { size: TEXT_SIZE, align: 'right' }, { columnSpan: rest }),
    ],
    height,
  }
}

/** How many columns make up the left half. */
function findMiddle(widths: readonly number[]): number {
  const half = sumWidths(widths, 0, widths.length) / 2
  const distances = widths.slice(1).map((_, index) => Math.abs(sumWidths(widths, 0, index + 1) - half))
  return distances.indexOf(Math.min(...distances)) + 1
}

/** The header with its merged groups; `hasIndex` for the nine, whose first column is 序号 and which number their columns. */
export function createHeaderRows(
  columns: readonly Column[],
  columnWidths: readonly number[],
  hasIndex: boolean,
): readonly SheetRow[] {
  const isDeep = columns.some(isColumnGroup)
  const depth = isDeep ? 2 : 1
  const index = hasIndex ? [textCell('序号', HEADER, { rowSpan: depth })] : []
  const top = columns.map((column) =>
    isColumnGroup(column)
      ? textCell(column.header, HEADER, { columnSpan: column.columns.length })
      : textCell(column.header, HEADER, { rowSpan: depth }),
  )
  const below = columns
    .filter(isColumnGroup)
    .flatMap((group) => group.columns.map(({ header }) => textCell(header, HEADER)))
  const heights = measureHeader(columns, columnWidths, hasIndex ? 1 : 0)
  const rows = [
    { cells: [...index, ...top], height: heights.top },
    ...(isDeep ? [{ cells: below, height: heights.below }] : []),
  ]
  return hasIndex ? [...rows, createNumberRow(listLeafColumns(columns).length)] : rows
}

function measureHeader(
  columns: readonly Column[],
  widths: readonly number[],
  firstColumn: number,
): { readonly top: number; readonly below: number } {
  let column = firstColumn
  let top = HEADER_HEIGHT
  let below = HEADER_HEIGHT
  let through = 0
  const measure = (text: string, width: number): number =>
    measureLines(countLines(text, width, TEXT_SIZE), TEXT_SIZE)
  for (const item of columns) {
    const count = isColumnGroup(item) ? item.columns.length : 1
    if (isColumnGroup(item)) {
      top = Math.max(top, measure(item.header, sumWidths(widths, column, count)))
      for (const [index, leaf] of item.columns.entries())
        below = Math.max(below, measure(leaf.header, widths[column + index] ?? 0))
    } else through = Math.max(through, measure(item.header, widths[column] ?? 0))
    column += count
  }
  const isDeep = columns.some(isColumnGroup)
  return isDeep ? { top, below: Math.max(below, through - top) } : { top: Math.max(top, through), below: 0 }
}

/** 栏次 */
function createNumberRow(count: number): SheetRow {
  const numbers = Array.from({ length: count }, (_, index): SheetCell => {
    return { content: { kind: 'number', value: index + 1, format: '0' }, look: HEADER }
  })
  return { cells: [textCell('栏次', HEADER), ...numbers], height: HEADER_HEIGHT }
}
