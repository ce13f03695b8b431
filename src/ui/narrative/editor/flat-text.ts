import type { Paragraph, TextPart } from '../../../domain/field-text.ts'

/** Places in a text are counted in signs from its start: a field is one sign, and so is the end of a paragraph. */
function measurePart(part: TextPart): number {
  return typeof part === 'string' ? part.length : 1
}

export function measureParagraph(paragraph: Paragraph): number {
  return paragraph.reduce((sum, part) => sum + measurePart(part), 0)
}

/** What stands between two places; a paragraph that is cut gives what is left of it. */
export function sliceParagraphs(
  paragraphs: readonly Paragraph[],
  from: number,
  to: number,
): readonly Paragraph[] {
  const slices: Paragraph[] = []
  let start = 0
  for (const paragraph of paragraphs) {
    const end = start + measureParagraph(paragraph)
    if (end >= from && start <= to) slices.push(sliceParts(paragraph, from - start, to - start))
    start = end + 1
  }
  return slices
}

function sliceParts(paragraph: Paragraph, from: number, to: number): Paragraph {
  const parts: TextPart[] = []
  let start = 0
  for (const part of paragraph) {
    const end = start + measurePart(part)
    if (typeof part !== 'string') {
      if (start >= from && end <= to) parts.push(part)
    } else {
      const text = part.slice(Math.max(0, from - start), Math.max(0, to - start))
      if (text !== '') parts.push(text)
    }
    start = end
  }
  return parts
}

/** Between which places words stand as they are printed; a field that they touch is among them as a whole. */
export function findWords(
  paragraphs: readonly Paragraph[],
  words: string,
  printField: (field: string) => string,
): { readonly from: number; readonly to: number } | undefined {
  const signs: { readonly from: number; readonly to: number }[] = []
  let printed = ''
  let place = 0
  const add = (text: string, step: 0 | 1): void => {
    for (let index = 0; index < text.length; index += 1) {
      signs.push({ from: place, to: place + 1 })
      place += step
    }
    printed += text
  }
  for (const part of paragraphs.flatMap((paragraph) => [...paragraph, '\n'])) {
    if (typeof part === 'string') add(part, 1)
    else {
      add(printField(part.field), 0)
      place += 1
    }
  }
  const start = words === '' ? -1 : printed.indexOf(words)
  const [first, last] = [signs[start], signs[start + words.length - 1]]
  return first === undefined || last === undefined ? undefined : { from: first.from, to: last.to }
}

/** Where what was changed ends in `after`: there the caret belongs when a change is undone. */
export function findChangeEnd(before: readonly Paragraph[], after: readonly Paragraph[]): number {
  const old = listSigns(before)
  const signs = listSigns(after)
  let common = 0
  const most = Math.min(old.length, signs.length)
  while (common < most && old.at(-1 - common) === signs.at(-1 - common)) common += 1
  return signs.length - common
}

function listSigns(paragraphs: readonly Paragraph[]): readonly string[] {
  return paragraphs.flatMap((paragraph, index) => [
    ...(index === 0 ? [] : ['¶']),
    ...paragraph.flatMap((part) => (typeof part === 'string' ? part.split('') : [`{{${part.field}}}`])),
  ])
}
