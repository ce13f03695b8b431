import { Document, Packer, type FileChild, type ISectionOptions } from 'docx'
import { assertNever } from '../../lib/assert-never.ts'
import { composeStatement } from '../../narrative/statement.ts'
import type { StatementSource } from '../../narrative/statement-source.ts'
import { writeCoreProperties } from '../office/core-properties.ts'
import { unzipParts, zipParts } from '../office/zip-parts.ts'
import type { PaperRun, PaperTextBlock } from '../paper/paper.ts'
import { createRuns } from '../paper/paper-runs.ts'
import { createPageSetup, measureTextWidth } from './word-page.ts'
import { WORD_STYLES } from './word-styles.ts'
import { createForm, createTable } from './word-tables.ts'
import { createHeading, createParagraph, createTitle } from './word-texts.ts'

/** 导出 Word: the statement of a scope with its tables and target forms; equal drafts give equal bytes. */
export async function exportDocx(source: StatementSource): Promise<Uint8Array<ArrayBuffer>> {
  const { draft } = source.disclosure
  const statement = composeStatement(source)
  const sections = createRuns(statement, source).map((run, index): ISectionOptions => {
    const opening = index === 0 ? [createTitle(statement.title)] : []
    return {
      ...createPageSetup(run.layout, source),
      children: [...opening, ...createRunChildren(run)],
    }
  })
  const document = new Document({ styles: WORD_STYLES, sections })
  // The library writes the time of writing: properties and packing are done again without.
  const parts = unzipParts(new Uint8Array(await Packer.toArrayBuffer(document)))
  const properties = {
    title: statement.title,
    creator: source.words.name,
    modifiedAt: draft.modifiedAt ?? null,
  }
  return zipParts(writeCoreProperties(parts, properties))
}

function createRunChildren(run: PaperRun): readonly FileChild[] {
  const width = measureTextWidth(run.layout)
  if (run.layout === 'forms') return run.blocks.flatMap((form, index) => createForm(form, width, index === 0))
  return run.blocks.flatMap((block) => createBlock(block, width, run.layout === 'landscape'))
}

function createBlock(block: PaperTextBlock, width: number, isOnSheet: boolean): readonly FileChild[] {
  switch (block.kind) {
    case 'heading':
      return [createHeading(block)]
    case 'paragraph':
      return [createParagraph(block)]
    case 'table':
      return createTable(block, width, isOnSheet)
    default:
      return assertNever(block)
  }
}
