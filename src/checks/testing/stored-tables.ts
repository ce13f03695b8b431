import { loadCatalog } from '../../catalogs/load-catalog.ts'
import type { Draft } from '../../domain/draft.ts'
import type { StoredTable } from '../../domain/stored-table.ts'
import { createDisclosure } from '../../tables/disclosure.ts'
import type { SummaryTableId } from '../../tables/summary-table.ts'

const catalog = await loadCatalog(2025)

type Edit = (rows: string[][]) => void

/** The tables of a draft as a file of it holds them, some of them changed by hand. */
export function storeTables(
  draft: Draft,
  edits: { readonly [id in SummaryTableId]?: Edit } = {},
  notes: { readonly [id in SummaryTableId]?: readonly string[] } = {},
): readonly StoredTable[] {
  return createDisclosure(draft, catalog).tables.map(({ printed }) => {
    const rows = printed.rows.map((row) => [...row])
    edits[printed.id]?.(rows)
    return { ...printed, rows, notes: notes[printed.id] ?? printed.notes }
  })
}

/** Sets the cell of the row that has the text somewhere, counted as printed: 序号 is column 0. */
export function setCell(name: string, column: number, text: string): Edit {
  return (rows) => {
    const [row] = rows.filter((cells) => cells.includes(name)).slice(-1)
    if (row === undefined) throw new Error(`No row ${name}`)
    row[column] = text
  }
}
