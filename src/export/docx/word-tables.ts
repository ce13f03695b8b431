import { AlignmentType, Paragraph, TabStopType, TableRow, type FileChild } from 'docx'
import type { PaperTextTable } from '../paper/paper.ts'
import { isColumnGroup, listLeafColumns, type LeafColumn } from '../../tables/summary-table.ts'
import type { PaperForm } from '../paper/paper.ts'
import { createCell, createGrid, shareTwips } from './word-grid.ts'
import { STYLE } from './word-styles.ts'
import { createRunsOf } from './word-texts.ts'

const ALIGNMENTS = {
  amount: AlignmentType.RIGHT,
  code: AlignmentType.CENTER,
  name: AlignmentType.LEFT,
} as const satisfies Record<LeafColumn['content'], unknown>

/** A table of the statement under its caption, its header repeated on each page. */
export function createTable(block: PaperTextTable, width: number, isOnSheet: boolean): readonly FileChild[] {
  const leaves = listLeafColumns(block.columns)
  const widths = shareTwips(
    leaves.map((leaf) => leaf.width),
    width,
  )
  const rows = block.rows.map((texts, index) => {
    const isBold = block.totalRows.includes(index)
    const cells = leaves.map(({ content }, column) =>
      createCell(texts[column] ?? '', { alignment: ALIGNMENTS[content], isBold }),
    )
    return new TableRow({ cantSplit: true, children: cells })
  })
  return [
    new Paragraph({ style: STYLE.tableCaption, children: createRunsOf(block.caption) }),
    ...(isOnSheet ? [] : createHeadLine(block, width)),
    createGrid([...createHeaderRows(block), ...rows], widths),
    ...block.notes.map(
      (note) =>
        new Paragraph({ style: STYLE.tableText, spacing: { before: 120 }, children: createRunsOf(note) }),
    ),
    // Two tables without a paragraph between them would become one.
    new Paragraph({ style: STYLE.tableText }),
  ]
}

function createHeadLine({ headLeft, headRight }: PaperTextTable, width: number): readonly FileChild[] {
  if (headLeft + headRight === '') return []
  return [
    new Paragraph({
      style: STYLE.tableText,
      keepNext: true,
      spacing: { after: 60 },
      tabStops: [{ type: TabStopType.RIGHT, position: width }],
      children: createRunsOf(`${headLeft}\t${headRight}`),
    }),
  ]
}

function createHeaderRows({ columns }: PaperTextTable): readonly TableRow[] {
  const isDeep = columns.some(isColumnGroup)
  const header = { alignment: AlignmentType.CENTER, isFilled: true } as const
  const top = columns.map((column) =>
    isColumnGroup(column)
      ? createCell(column.header, { ...header, columnSpan: column.columns.length })
      : createCell(column.header, { ...header, rowSpan: isDeep ? 2 : 1 }),
  )
  const below = columns.filter(isColumnGroup).flatMap((group) => group.columns)
  return [
    new TableRow({ tableHeader: true, cantSplit: true, children: top }),
    ...(isDeep
      ? [
          new TableRow({
            tableHeader: true,
            cantSplit: true,
            children: below.map((leaf) => createCell(leaf.header, header)),
          }),
        ]
      : []),
  ]
}

const FORM_ALIGNMENTS = {
  label: AlignmentType.CENTER,
  text: AlignmentType.LEFT,
  amount: AlignmentType.RIGHT,
  measure: AlignmentType.CENTER,
} as const

/** A target form with its merged cells, at the head of a page of its own. */
export function createForm(form: PaperForm, width: number, isFirst: boolean): readonly FileChild[] {
  const rows = form.rows.map(
    (cells) =>
      new TableRow({
        cantSplit: true,
        height: { value: 480, rule: 'atLeast' },
        children: cells.map(({ text, columnSpan, rowSpan, role }) =>
          createCell(text, {
            alignment: FORM_ALIGNMENTS[role],
            isFilled: role === 'label',
            columnSpan,
            rowSpan,
          }),
        ),
      }),
  )
  const heading = form.heading === '' ? [] : [form.heading]
  return [
    new Paragraph({
      style: STYLE.formCaption,
      pageBreakBefore: !isFirst,
      children: createRunsOf(form.caption),
    }),
    ...heading.map(
      (text) =>
        new Paragraph({
          style: STYLE.tableText,
          alignment: AlignmentType.RIGHT,
          keepNext: true,
          spacing: { after: 60 },
          children: createRunsOf(text),
        }),
    ),
    createGrid(rows, shareTwips(form.columnWidths, width)),
  ]
}
