import type { TextContent, TextItem } from 'pdfjs-dist/types/src/display/api.d.ts'

/** Of the height of the letters: what is nearer together is one piece. */
const TOUCHING = 0.35

/**
 * The text of a page in fewer pieces. The engine sets each dot of a line of the contents by itself, and thousands of
 * elements over one picture would hold up the page.
 */
export function joinText({ items, ...content }: TextContent): TextContent {
  const joined: TextItem[] = []
  for (const item of items) {
    if (!('str' in item) || (item.str === '' && !item.hasEOL)) continue
    const before = joined.at(-1)
    if (before !== undefined && isContinued(before, item)) {
      const width = readLeft(item) + item.width - readLeft(before)
      joined[joined.length - 1] = { ...before, str: before.str + item.str, width, hasEOL: item.hasEOL }
    } else {
      joined.push(item)
    }
  }
  return { ...content, items: joined }
}

function isContinued(before: TextItem, item: TextItem): boolean {
  if (before.hasEOL || before.str === '' || item.str === '' || before.fontName !== item.fontName) return false
  const isOnLine = [0, 1, 2, 3, 5].every((index) => before.transform[index] === item.transform[index])
  return isOnLine && Math.abs(readLeft(item) - readLeft(before) - before.width) < TOUCHING * before.height
}

function readLeft({ transform }: TextItem): number {
  const left: unknown = transform[4]
  return typeof left === 'number' ? left : 0
}
