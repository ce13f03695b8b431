import { assertNever } from '../../lib/assert-never.ts'
import { findRowLook } from '../../tables/row-look.ts'
import { isColumnGroup, type Column } from '../../tables/summary-table.ts'
import type { Paper, PaperPart, PaperRun, PaperTextBlock } from './paper.ts'

/** Everything that is drawn, in printed order, in whichever face; the template's own words are in the common fonts. */
export function* listPaperTexts(paper: Paper): Generator<string> {
  yield paper.name
  yield paper.coverTitle
  yield paper.code
  if (paper.stamp !== null) yield* Object.values(paper.stamp)
  for (const part of paper.parts) yield* listPartTexts(part)
}

function* listPartTexts(part: PaperPart): Generator<string> {
  yield part.title
  if (part.kind === 'statement') {
    for (const run of part.runs) yield* listRunTexts(run)
    return
  }
  for (const { title, columns, rows, notes } of part.tables) {
    yield title
    yield* listTableTexts(columns, rows, notes)
  }
}

function* listRunTexts(run: PaperRun): Generator<string> {
  if (run.layout === 'forms') {
    for (const { caption, heading, rows } of run.blocks) {
      yield caption
      yield heading
      yield* rows.flat().map(({ text }) => text)
    }
    return
  }
  for (const block of run.blocks) yield* listBlockTexts(block)
}

function* listBlockTexts(block: PaperTextBlock): Generator<string> {
  switch (block.kind) {
    case 'heading':
      yield block.text
      return
    case 'paragraph':
      yield* block.segments.map(({ text }) => text)
      return
    case 'table':
      yield block.caption
      yield block.headLeft
      yield block.headRight
      yield* listTableTexts(block.columns, block.rows, block.notes)
      return
    default:
      assertNever(block)
  }
}

function* listTableTexts(
  columns: readonly Column[],
  rows: readonly (readonly string[])[],
  notes: readonly string[],
): Generator<string> {
  for (const column of columns) {
    yield column.header
    if (isColumnGroup(column)) yield* column.columns.map((leaf) => leaf.header)
  }
  for (const row of rows) yield* row
  yield* notes
}

/** What is set in the bold face, and what falls back on it. */
export function* listBoldTexts(paper: Paper): Generator<string> {
  yield paper.name
  yield paper.coverTitle
  for (const part of paper.parts) {
    yield part.title
    if (part.kind === 'statement') {
      for (const run of part.runs) yield* listBoldRunTexts(run)
      continue
    }
    for (const { title, columns, rows } of part.tables) {
      yield title
      yield* rows.filter((row) => findRowLook(columns, row.slice(1)).isStrong).flat()
    }
  }
}

function* listBoldRunTexts(run: PaperRun): Generator<string> {
  if (run.layout === 'forms') return
  for (const block of run.blocks) {
    if (block.kind === 'heading') yield block.text
    if (block.kind === 'table') yield* block.totalRows.flatMap((index) => block.rows[index] ?? [])
  }
}
