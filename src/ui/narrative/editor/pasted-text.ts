import { parseParagraph, type Paragraph, type TextPart } from '../../../narrative/field-text.ts'
import { FIELD_ATTRIBUTE } from './chip.ts'

const BLOCKS = new Set(
  'ADDRESS ARTICLE ASIDE BLOCKQUOTE DD DIV DL DT FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN OL P PRE SECTION TABLE TR UL'.split(
    ' ',
  ),
)
const HIDDEN = new Set(['HEAD', 'META', 'NOSCRIPT', 'SCRIPT', 'STYLE', 'TEMPLATE', 'TITLE'])
const CELLS = new Set(['TD', 'TH'])
const FIELD_NAME = /^[A-Za-z][\w.]*$/

/** What was copied as text: every line a paragraph, without the blanks around it. */
export function parsePastedText(text: string): readonly Paragraph[] {
  return text
    .split(/[\r\n\u2028\u2029]+/)
    .map((line) => tidyLine(line))
    .filter((line) => line !== '')
    .map(parseParagraph)
}

/** What was copied from Word, WPS or a web page: its paragraphs as plain text; what came from here keeps its fields. */
export function parsePastedHtml(html: string): readonly Paragraph[] {
  const { body } = new DOMParser().parseFromString(html, 'text/html')
  const paragraphs: TextPart[][] = [[]]
  readNodes(body, paragraphs)
  return paragraphs.map(tidyParagraph).filter((parts) => parts.length > 0)
}

function readNodes(parent: Node, paragraphs: TextPart[][]): void {
  for (const node of parent.childNodes) {
    if (node instanceof Text) addPart(paragraphs, joinLines(node.data))
    else if (node instanceof Element) readElement(node, paragraphs)
  }
}

function readElement(element: Element, paragraphs: TextPart[][]): void {
  const tag = element.tagName.toUpperCase()
  const field = element.getAttribute(FIELD_ATTRIBUTE)
  if (HIDDEN.has(tag)) return
  if (field !== null && FIELD_NAME.test(field)) addPart(paragraphs, { field })
  else if (tag === 'BR') addPart(paragraphs, '\n')
  else if (BLOCKS.has(tag)) {
    paragraphs.push([])
    readNodes(element, paragraphs)
    paragraphs.push([])
  } else {
    // The cells of a row stand in one line.
    if (CELLS.has(tag)) addPart(paragraphs, ' ')
    readCellOrInline(element, tag, paragraphs)
  }
}

/** Word puts a paragraph into every cell. */
function readCellOrInline(element: Element, tag: string, paragraphs: TextPart[][]): void {
  if (!CELLS.has(tag)) return readNodes(element, paragraphs)
  const inner: TextPart[][] = [[]]
  readNodes(element, inner)
  for (const parts of inner.map(tidyParagraph)) for (const part of parts) addPart(paragraphs, part)
}

function addPart(paragraphs: TextPart[][], part: TextPart): void {
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
  return text
    .replace(/[\u200B\uFEFF\u00AD]/g, '')
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n[\s]*/g, '\n')
}
