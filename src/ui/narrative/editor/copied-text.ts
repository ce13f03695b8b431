import type { Paragraph, TextPart } from '../../../domain/field-text.ts'
import { FIELD_ATTRIBUTE, type ReadChip } from './chip.ts'

/** As other programs get it: the printed words. */
export function printParagraphs(paragraphs: readonly Paragraph[], readChip: ReadChip): string {
  return paragraphs.map((parts) => parts.map((part) => printPart(part, readChip)).join('')).join('\r\n')
}

/** As this program reads it back with its fields; what stands within one paragraph is no paragraph. */
export function serializeHtml(paragraphs: readonly Paragraph[], readChip: ReadChip): string {
  const lines = paragraphs.map((parts) => parts.map((part) => serializePart(part, readChip)).join(''))
  return lines.length === 1 ? lines.join('') : lines.map((line) => `<p>${line}</p>`).join('')
}

function printPart(part: TextPart, readChip: ReadChip): string {
  return typeof part === 'string' ? part : readChip(part.field).text
}

function serializePart(part: TextPart, readChip: ReadChip): string {
  if (typeof part === 'string') return escapeText(part).replaceAll('\n', '<br>')
  return `<span ${FIELD_ATTRIBUTE}="${part.field}">${escapeText(readChip(part.field).text)}</span>`
}

function escapeText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}
