import { dropControls } from '../../../lib/drop-controls.ts'
import { findAttribute, readHtmlTokens, type HtmlToken } from '../../../lib/html-tokens.ts'
import { parseParagraph, type Paragraph, type TextPart } from '../../../domain/field-text.ts'
import { FIELD_ATTRIBUTE } from './chip.ts'

const BLOCKS = new Set(
  'address article aside blockquote dd div dl dt figure footer form h1 h2 h3 h4 h5 h6 header hr li main ol p pre section table tr ul'.split(
    ' ',
  ),
)
const CELLS = new Set(['td', 'th'])
const FIELD_NAME = /^[A-Za-z][\w.]*$/

/** What was copied as text: every line a paragraph, without the blanks around it. */
export function parsePastedText(text: string): readonly Paragraph[] {
  return text
    .split(/[\r\n\u2028\u2029]+/)
    .map((line) => tidyLine(line))
    .filter((line) => line !== '')
    .map(parseParagraph)
}

/**
 * What was copied from Word, WPS or a web page: its paragraphs as plain text; what came from here keeps its fields. Read by
 * signs and never made into a page: nothing in it can run or load, and its styles do not meet the policy of ours.
 */
export function parsePastedHtml(html: string): readonly Paragraph[] {
  const reader: HtmlReader = { paragraphs: [[]], isInCell: false, spansInField: 0 }
  for (const token of readHtmlTokens(html)) readToken(reader, token)
  return reader.paragraphs.map(tidyParagraph).filter((parts) => parts.length > 0)
}

interface HtmlReader {
  readonly paragraphs: TextPart[][]
  isInCell: boolean
  /** Spans that are open within a field, its own among them: what they hold is printed anew. */
  spansInField: number
}

function readToken(reader: HtmlReader, token: HtmlToken): void {
  if (token.kind === 'text') {
    if (reader.spansInField === 0) addPart(reader, joinLines(token.text))
    return
  }
  const { kind, name } = token
  if (name === 'span') readSpan(reader, token)
  else if (name === 'br') addPart(reader, '\n')
  else if (CELLS.has(name)) {
    // The cells of a row stand in one line.
    addPart(reader, ' ')
    reader.isInCell = kind === 'open'
  } else if (BLOCKS.has(name)) {
    // Word puts a paragraph into every cell; a row begins and ends outside of them, even where a cell was not closed.
    if (name === 'tr' || name === 'table') reader.isInCell = false
    if (reader.isInCell) addPart(reader, ' ')
    else reader.paragraphs.push([])
  }
}

function readSpan(reader: HtmlReader, token: Exclude<HtmlToken, { kind: 'text' }>): void {
  if (reader.spansInField > 0) {
    reader.spansInField += token.kind === 'open' ? 1 : -1
    return
  }
  if (token.kind === 'close') return
  const field = findAttribute(token.attributes, FIELD_ATTRIBUTE)
  if (field === undefined || !FIELD_NAME.test(field)) return
  addPart(reader, { field })
  reader.spansInField = 1
}

function addPart({ paragraphs }: HtmlReader, part: TextPart): void {
  paragraphs.at(-1)?.push(part)
}

const HAN = '[\\p{Script=Han}，。；：、？！（）“”《》]'
const BREAK_BETWEEN_HAN = new RegExp(`(?<=${HAN})[\\t\\n\\r ]*\\n[\\t\\n\\r ]*(?=${HAN})`, 'gu')

/** Line breaks of the source mean a blank, and nothing between Chinese signs. */
function joinLines(text: string): string {
  return text.replace(BREAK_BETWEEN_HAN, '').replace(/[\t\n\r ]+/g, ' ')
}

/** Adjoining texts become one; blanks go that only make the look: indents, and runs of them. */
function tidyParagraph(parts: readonly TextPart[]): Paragraph {
  const tidy: TextPart[] = []
  for (const part of parts) {
    const last = tidy.at(-1)
    if (typeof part === 'string' && typeof last === 'string') tidy[tidy.length - 1] = last + part
    else tidy.push(part)
  }
  return tidy
    .map((part, index): TextPart => {
      if (typeof part !== 'string') return part
      const text = tidyBlanks(part)
      const start = index === 0 ? text.replace(/^\s+/, '') : text
      return index === tidy.length - 1 ? start.replace(/\s+$/, '') : start
    })
    .filter((part) => part !== '')
    .flatMap((part) => (typeof part === 'string' ? parseParagraph(part) : [part]))
}

function tidyLine(text: string): string {
  return tidyBlanks(text).trim()
}

/** Keeps line breaks that were set on purpose. */
function tidyBlanks(text: string): string {
  return dropControls(text)
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n[\s]*/g, '\n')
}
