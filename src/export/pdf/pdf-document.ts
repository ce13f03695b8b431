import type { Draft } from '../../domain/draft.ts'
import type { ComputedTable } from '../../tables/disclosure.ts'
import type { Column, SummaryTable } from '../../tables/summary-table.ts'

/** A table as the template sets it; rows begin with 序号, which is not among the columns. */
export interface PdfTable {
  readonly id: string
  readonly title: string
  readonly orientation: SummaryTable['orientation']
  readonly columns: readonly Column[]
  readonly rows: readonly (readonly string[])[]
  readonly notes: readonly string[]
}

/** A file that travels inside the PDF. */
export interface PdfAttachment {
  readonly name: string
  readonly description: string
  readonly mimeType: string
  readonly text: string
}

/** All that is printed. Equal documents give equal bytes. */
export interface PdfDocument {
  readonly departmentCode: string
  readonly departmentName: string
  readonly fiscalYear: number
  /** The date inside the PDF; without it the PDF has none. */
  readonly modifiedAt: string | null
  readonly tables: readonly PdfTable[]
  readonly attachment: PdfAttachment | null
  /** Sets 草稿 behind every page. */
  readonly isDraftMarked: boolean
}

/** The nine tables of a draft with the draft itself, as JSON text, attached: a 送审稿. */
export function createPdfDocument(
  draft: Pick<Draft, 'department' | 'fiscalYear' | 'modifiedAt'>,
  tables: readonly Pick<ComputedTable, 'table' | 'title' | 'printed'>[],
  draftFile: { readonly name: string; readonly text: string } | null,
  isDraftMarked = false,
): PdfDocument {
  return {
    departmentCode: draft.department.code,
    departmentName: draft.department.name,
    fiscalYear: draft.fiscalYear,
    modifiedAt: draft.modifiedAt ?? null,
    tables: tables.map(({ table, title, printed }) => ({
      id: table.id,
      title,
      orientation: table.orientation,
      columns: table.columns,
      rows: printed.rows,
      notes: printed.notes,
    })),
    attachment:
      draftFile === null
        ? null
        : { ...draftFile, description: '本表的预算草稿数据（JSON）', mimeType: 'application/json' },
    isDraftMarked,
  }
}
