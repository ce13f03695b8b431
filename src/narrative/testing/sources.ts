import { EMPTY_CATALOG, type Catalog } from '../../domain/catalog.ts'
import type { Draft } from '../../domain/draft.ts'
import { createDisclosure } from '../../tables/disclosure.ts'
import type { Block } from '../blocks/block.ts'
import type { Statement } from '../statement.ts'
import { createStatementSource, type StatementOptions, type StatementSource } from '../statement-source.ts'
import { readField } from '../text-fields.ts'

export function sourceOf(
  draft: Draft,
  options: StatementOptions = {},
  catalog: Catalog = EMPTY_CATALOG,
): StatementSource {
  return createStatementSource(createDisclosure(draft, catalog), options)
}

/** What a field prints; what is missing in 〔〕. */
export function readText(source: StatementSource, name: string): string {
  const value = readField(source, name)
  if (value.kind === 'known') return value.text
  return value.kind === 'missing' ? `〔${value.placeholder}〕` : `{{${value.name}}}`
}

export function printBlock(block: Block): string {
  switch (block.kind) {
    case 'heading':
      return `${'#'.repeat(block.level)} ${block.text}`
    case 'paragraph':
      return block.segments.map(({ text, isMissing }) => (isMissing === true ? `〔${text}〕` : text)).join('')
    case 'table':
      return [block.caption, ...block.rows.map((row) => row.join('|')), ...block.notes].join('\n')
    case 'targetForm':
      return `[${block.projectId}] ${block.caption}`
  }
}

/** What stands under a heading, up to the next one of any level. */
export function printUnder({ blocks }: Statement, heading: string): string {
  const start = blocks.findIndex((block) => block.kind === 'heading' && block.text === heading)
  if (start === -1) throw new Error(`No heading ${heading}`)
  const rest = blocks.slice(start + 1)
  const end = rest.findIndex(({ kind }) => kind === 'heading')
  return rest
    .slice(0, end === -1 ? rest.length : end)
    .map(printBlock)
    .join('\n')
}
