import { isColumnGroup, type Column } from '../../tables/summary-table.ts'

/** A header cell of a printed table with the rows and columns it is merged over. */
export interface HeaderCell {
  readonly header: string
  readonly rowSpan: number
  readonly colSpan: number
}

/** The header of the paper without its 栏次 row: 序号 first, column groups over their columns. */
export function buildHeaderRows(columns: readonly Column[]): readonly (readonly HeaderCell[])[] {
  const groups = columns.filter(isColumnGroup)
  const depth = groups.length > 0 ? 2 : 1
  const top = columns.map((column): HeaderCell =>
    isColumnGroup(column)
      ? { header: column.header, rowSpan: 1, colSpan: column.columns.length }
      : { header: column.header, rowSpan: depth, colSpan: 1 },
  )
  const firstRow = [{ header: '序号', rowSpan: depth, colSpan: 1 }, ...top]
  if (depth === 1) return [firstRow]
  const secondRow = groups.flatMap(({ columns: leaves }) =>
    leaves.map(({ header }): HeaderCell => ({ header, rowSpan: 1, colSpan: 1 })),
  )
  return [firstRow, secondRow]
}
