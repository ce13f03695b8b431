import { assertNever } from '../lib/assert-never.ts'
import { listColumnNames } from '../tables/cell-names.ts'
import { isColumnGroup } from '../tables/summary-table.ts'
import type { Block } from './blocks/block.ts'
import type { StatementSource } from './statement-source.ts'

/** Every text of the nine tables and of the blocks: where a term may occur. */
export function listPrintedTexts({ tables }: StatementSource, blocks: readonly Block[]): readonly string[] {
  const ofTables = tables.flatMap(({ table, title, printed }) => [
    title,
    ...listColumnNames(table),
    ...table.columns.filter(isColumnGroup).map(({ header }) => header),
    ...printed.rows.flat(),
  ])
  return [...ofTables, ...blocks.flatMap(listBlockTexts)]
}

/** A block as plain paragraphs, the rows of its table one by one. */
export function listBlockTexts(block: Block): readonly string[] {
  switch (block.kind) {
    case 'heading':
      return [block.text]
    case 'paragraph':
      return [block.segments.map(({ text }) => text).join('')]
    case 'table':
      return [block.caption, ...block.rows.map((row) => row.join('\t')), ...block.notes]
    case 'targetForm':
      return [block.caption]
    default:
      return assertNever(block)
  }
}
