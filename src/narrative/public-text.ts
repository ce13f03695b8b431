import { listBlockTexts } from './printed-texts.ts'
import type { Statement } from './statement.ts'

/**
 * `text` of the public data: the statement as plain paragraphs. Target forms, procurement and assets are members of their own
 * there, and stand here by their captions alone.
 */
export function listPublicText({ title, blocks }: Statement): readonly string[] {
  const texts = blocks.flatMap((block) =>
    block.kind === 'table' && block.id !== 'institutions'
      ? [block.caption, ...block.notes]
      : listBlockTexts(block),
  )
  return [title, ...texts]
}
