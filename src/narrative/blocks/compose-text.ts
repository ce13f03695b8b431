import { assertNever } from '../../lib/assert-never.ts'
import { readChapterText } from '../chapter-text.ts'
import type { NarrativeChapter } from '../chapters/chapter.ts'
import { parseFieldText, type Paragraph, type TextPart } from '../../domain/field-text.ts'
import type { StatementSource } from '../statement-source.ts'
import { readField } from '../text-fields.ts'
import type { Block, HeadingBlock, ParagraphBlock, Segment } from './block.ts'

export function heading(level: HeadingBlock['level'], text: string): HeadingBlock {
  return { kind: 'heading', level, text }
}

/** A paragraph that asks for what only the department can say. */
export function askFor(what: string, chapter?: NarrativeChapter): ParagraphBlock {
  const segments: readonly Segment[] = [{ text: `请填写${what}`, isMissing: true }]
  return { kind: 'paragraph', segments, ...(chapter === undefined ? {} : { chapter }) }
}

/** A typed chapter with its figures; where nothing is typed and no template can know, it asks for the text. */
export function composeChapter(
  source: StatementSource,
  chapter: NarrativeChapter,
  what: string,
): readonly Block[] {
  const blocks = composeText(source, readChapterText(source, chapter).text)
  return blocks.length === 0 ? [askFor(what, chapter)] : blocks.map((block) => ({ ...block, chapter }))
}

/** The paragraphs of a text with their figures; short numbered lines become headings. */
export function composeText(
  source: StatementSource,
  text: string,
): readonly (HeadingBlock | ParagraphBlock)[] {
  return parseFieldText(text).map((paragraph) => {
    const headingText = readHeading(paragraph)
    if (headingText !== undefined) return heading(3, headingText)
    return { kind: 'paragraph', segments: paragraph.map((part) => composeSegment(source, part)) }
  })
}

/** `（一）党员管理`, `1．落实责任`: a number and a few words, no sentence. */
const HEADING = /^(?:（[一二三四五六七八九十]+）|\d{1,2}[．.、])[^。；，：:;\n]{1,30}$/

/** What is printed as a heading within a typed chapter, though it is typed as a paragraph. */
export function isHeadingText(text: string): boolean {
  return HEADING.test(text)
}

function readHeading([first, ...rest]: Paragraph): string | undefined {
  return typeof first === 'string' && rest.length === 0 && isHeadingText(first) ? first : undefined
}

function composeSegment(source: StatementSource, part: TextPart): Segment {
  if (typeof part === 'string') return { text: part }
  const value = readField(source, part.field)
  switch (value.kind) {
    case 'known':
      return { text: value.text, field: part.field }
    case 'missing':
      return { text: value.placeholder, field: part.field, isMissing: true }
    case 'unknown':
      return { text: `{{${value.name}}}`, field: part.field, isMissing: true }
    default:
      return assertNever(value)
  }
}
