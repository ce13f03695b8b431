/** A figure or word bound by name; the name may be one that nobody knows. */
export interface FieldReference {
  readonly field: string
}

export type TextPart = string | FieldReference

/** Texts and fields in turn; a text may hold line breaks, but no blank line. */
export type Paragraph = readonly TextPart[]

const FIELD = /\{\{([A-Za-z][\w.]*)\}\}/g
const BLANK_LINES = /\n(?:[^\S\n]*\n)+/

/** Reads a stored chapter: paragraphs between blank lines, `{{name}}` where a figure is bound. Braces around anything else are text. */
export function parseFieldText(text: string): readonly Paragraph[] {
  return text
    .replace(/\r\n?/g, '\n')
    .split(BLANK_LINES)
    .map((paragraph) => paragraph.replace(/^\s+|\s+$/g, ''))
    .filter((paragraph) => paragraph !== '')
    .map(parseParagraph)
}

/** One paragraph; blanks around it stay. */
export function parseParagraph(text: string): Paragraph {
  const parts: TextPart[] = []
  let end = 0
  for (const match of text.matchAll(FIELD)) {
    const [whole, field = ''] = match
    if (match.index > end) parts.push(text.slice(end, match.index))
    parts.push({ field })
    end = match.index + whole.length
  }
  if (end < text.length) parts.push(text.slice(end))
  return parts
}

/** The text that reads back as the same paragraphs. */
export function serializeFieldText(paragraphs: readonly Paragraph[]): string {
  return paragraphs.map((parts) => parts.map(serializePart).join('')).join('\n\n')
}

function serializePart(part: TextPart): string {
  return typeof part === 'string' ? part : `{{${part.field}}}`
}
