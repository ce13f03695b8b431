import { HeadingLevel, Paragraph, TextRun } from 'docx'
import type { HeadingBlock } from '../../narrative/blocks/block.ts'
import { dropUnwritable } from '../office/xml-text.ts'
import type { PaperParagraph } from '../paper/paper.ts'
import { STYLE } from './word-styles.ts'

const HEADINGS = {
  1: HeadingLevel.HEADING_1,
  2: HeadingLevel.HEADING_2,
  3: HeadingLevel.HEADING_3,
} as const

/** Behind what is still to be filled in. */
const MISSING_FILL = 'DADADA'

/** Letters that a line of the title holds. */
const TITLE_LINE = 19
const TITLE_END = /(?=信息公开情况说明$)/

/** A title of two lines breaks between words. */
export function createTitle(text: string): Paragraph {
  const lines = text.length > TITLE_LINE ? text.split(TITLE_END).join('\n') : text
  return new Paragraph({ heading: HeadingLevel.TITLE, children: createRunsOf(lines) })
}

export function createHeading({ level, text }: HeadingBlock): Paragraph {
  return new Paragraph({ heading: HEADINGS[level], children: createRunsOf(text) })
}

export function createParagraph({ segments }: PaperParagraph): Paragraph {
  return new Paragraph({
    style: STYLE.body,
    children: segments.flatMap(({ text, isMissing }) => createRunsOf(text, isMissing)),
  })
}

/** A text with its line breaks. */
export function createRunsOf(text: string, isMissing = false, isBold = false): TextRun[] {
  return dropUnwritable(text)
    .split('\n')
    .map(
      (line, index) =>
        new TextRun({
          text: line,
          ...(index > 0 ? { break: 1 } : {}),
          ...(isMissing ? { shading: { type: 'clear', color: 'auto', fill: MISSING_FILL } } : {}),
          ...(isBold ? { bold: true } : {}),
        }),
    )
}
