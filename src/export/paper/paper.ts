import type { HeadingBlock, TableBlock } from '../../narrative/blocks/block.ts'
import type { Column, SummaryTable } from '../../tables/summary-table.ts'
import type { TargetForm } from '../../targets/target-form.ts'

/** A table as the template sets it; rows begin with 序号, which is not among the columns. */
export interface PaperTable {
  readonly id: string
  readonly title: string
  readonly orientation: SummaryTable['orientation']
  readonly columns: readonly Column[]
  readonly rows: readonly (readonly string[])[]
  readonly notes: readonly string[]
}

export interface PaperParagraph {
  readonly kind: 'paragraph'
  readonly segments: readonly { readonly text: string; readonly isMissing: boolean }[]
}

export interface PaperForm extends Pick<TargetForm, 'heading' | 'columnWidths' | 'rows' | 'indicatorHead'> {
  readonly kind: 'form'
  readonly caption: string
}

/** A table among texts. */
export type PaperTextTable = Omit<TableBlock, 'id' | 'chapter'>

export type PaperTextBlock = HeadingBlock | PaperParagraph | PaperTextTable

/** Blocks that stand on pages of one kind: upright text, text lying for a wide table, or target forms. */
export type PaperRun =
  | { readonly layout: 'text' | 'landscape'; readonly blocks: readonly PaperTextBlock[] }
  | { readonly layout: 'forms'; readonly blocks: readonly PaperForm[] }

/** What follows cover and contents, in printed order. */
export type PaperPart =
  | { readonly kind: 'tables'; readonly title: string; readonly tables: readonly PaperTable[] }
  | { readonly kind: 'statement'; readonly title: string; readonly runs: readonly PaperRun[] }

/** A file that travels inside the PDF. */
export interface PaperAttachment {
  readonly name: string
  readonly description: string
  readonly mimeType: string
  /** What it is to the pages: what they were made from, or what stands on them. */
  readonly relationship: 'source' | 'data'
  readonly text: string
}

/** What a 送审稿 says of itself on each page. */
export interface PaperStamp {
  /** 送审稿 */
  readonly kind: string
  /** 第 2 稿 · 2026 年 2 月 11 日 · 尚有 2 处须改正 */
  readonly issue: string
  /** SHA-256 of the draft, in small hexadecimal digits. */
  readonly hash: string
}

/** All that is printed of one scope of a draft. Plain data; equal papers give equal bytes. */
export interface Paper {
  /** Of the department, or of the unit whose paper it is. */
  readonly code: string
  readonly name: string
  readonly fiscalYear: number
  /** 部门预算信息公开, or 单位预算信息公开. */
  readonly coverTitle: string
  /** The date inside the PDF; without it the PDF has none. */
  readonly modifiedAt: string | null
  readonly parts: readonly PaperPart[]
  /** `null` in a 公开稿. */
  readonly stamp: PaperStamp | null
  /** Sets 草稿 behind every page. */
  readonly isDraftMarked: boolean
  readonly attachment: PaperAttachment | null
}
