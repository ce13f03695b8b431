import { isColumnGroup, listLeafColumns } from '../../src/tables/summary-table.ts'
import type { Draft } from '../../src/domain/draft.ts'
import type { PaperTable } from '../../src/export/paper/paper.ts'

type PdfmakeCell = Readonly<Record<string, unknown>>

/** The nine tables as pdfmake wants them: the same pages, merged headers that repeat, title, running head and number. */
export function buildPdfmakeDefinition(
  { department, fiscalYear }: Draft,
  tables: readonly PaperTable[],
): object {
  return {
    pageSize: 'A4',
    pageMargins: [40, 60, 40, 50],
    defaultStyle: { font: 'Song', fontSize: 9 },
    header: {
      margin: [40, 30, 40, 0],
      columns: [
        { text: `${department.code} ${department.name}` },
        { text: `预算年度：${String(fiscalYear)}`, alignment: 'center' },
        { text: '单位：万元', alignment: 'right' },
      ],
    },
    footer: (page: number) => ({ text: `— ${String(page)} —`, alignment: 'center' }),
    content: tables.flatMap((table, index) => buildTable(table, index)),
  }
}

function buildTable(table: PaperTable, index: number): readonly object[] {
  const leaves = listLeafColumns(table.columns)
  const alignments = ['center', ...leaves.map(({ content }) => ALIGNMENTS[content])]
  return [
    {
      text: table.title,
      bold: true,
      fontSize: 18,
      alignment: 'center',
      margin: [0, 0, 0, 8],
      pageOrientation: table.orientation,
      ...(index === 0 ? {} : { pageBreak: 'before' }),
    },
    {
      table: {
        headerRows: 3,
        dontBreakRows: true,
        widths: [28, ...leaves.map(() => '*')],
        body: [
          ...buildHeader(table),
          ...table.rows.map((row) => row.map((text, column) => ({ text, alignment: alignments[column] }))),
        ],
      },
    },
    ...table.notes.map((text) => ({ text, margin: [0, 6, 0, 0] })),
  ]
}

const ALIGNMENTS = { code: 'center', name: 'left', amount: 'right' } as const

function buildHeader({ columns }: PaperTable): readonly (readonly PdfmakeCell[])[] {
  const head = (text: string, more: object = {}): PdfmakeCell => ({ text, alignment: 'center', ...more })
  const first: PdfmakeCell[] = [head('序号', { rowSpan: 2 })]
  const second: PdfmakeCell[] = [{}]
  for (const column of columns) {
    if (isColumnGroup(column)) {
      first.push(
        head(column.header, { colSpan: column.columns.length }),
        ...column.columns.slice(1).map(() => ({})),
      )
      second.push(...column.columns.map((leaf) => head(leaf.header)))
    } else {
      first.push(head(column.header, { rowSpan: 2 }))
      second.push({})
    }
  }
  const numbers = [head('栏次'), ...listLeafColumns(columns).map((_, index) => head(String(index + 1)))]
  return [first, second, numbers]
}
