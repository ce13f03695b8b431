import type { NarrativeChapter } from '../domain/draft.ts'
import type { Block, HeadingBlock } from './blocks/block.ts'
import type { Statement } from './statement.ts'
import { STATEMENT_CHAPTER_IDS, type StatementChapterId } from './statement-chapters.ts'

/** What stands on a sheet, from top to bottom. */
export type SheetItem =
  /** Follows by itself. */
  | { readonly kind: 'block'; readonly block: Block }
  /** A typed chapter; `heading` is what stands directly above it. */
  | { readonly kind: 'text'; readonly chapter: NarrativeChapter; readonly heading: string }
  /** 分项绩效目标, from a form. */
  | { readonly kind: 'dutyTargets'; readonly blocks: readonly Block[] }

export interface StatementSheet {
  readonly id: StatementChapterId
  readonly items: readonly SheetItem[]
}

/** The statement chapter by chapter, each typed text as one item to be edited in its place. */
export function splitStatement({ blocks }: Statement): readonly StatementSheet[] {
  const sheets: SheetItem[][] = [[]]
  for (const block of blocks) {
    if (isHeading(block, 1)) sheets.push([])
    addBlock(sheets.at(-1) ?? [], block)
  }
  return STATEMENT_CHAPTER_IDS.map((id, index) => ({ id, items: sheets[index] ?? [] }))
}

function addBlock(items: SheetItem[], block: Block): void {
  const last = items.at(-1)
  const chapter = 'chapter' in block ? block.chapter : undefined
  if (chapter !== undefined) {
    if (last?.kind !== 'text' || last.chapter !== chapter) {
      const heading = last?.kind === 'block' && last.block.kind === 'heading' ? last.block.text : ''
      items.push({ kind: 'text', chapter, heading })
    }
  } else if (last?.kind === 'dutyTargets' && !isHeading(block, 2)) {
    items[items.length - 1] = { kind: 'dutyTargets', blocks: [...last.blocks, block] }
  } else {
    items.push({ kind: 'block', block })
    if (isHeading(block, 2) && block.text.endsWith('分项绩效目标'))
      items.push({ kind: 'dutyTargets', blocks: [] })
  }
}

function isHeading(block: Block, level: HeadingBlock['level']): block is HeadingBlock {
  return block.kind === 'heading' && block.level === level
}
