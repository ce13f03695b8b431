import { toChineseNumber } from '../../../narrative/chinese-number.ts'

/** （一） for sections, 1、 for points of a section. */
export type NumberingStyle = 'section' | 'point'

const SECTION = /^（[一二三四五六七八九十百]+）\s*/
const POINT = /^\d{1,3}[、．.]\s*/
const ANY = new RegExp(`${SECTION.source}|${POINT.source}`)

export interface Numbering {
  /** Of the signs that go. */
  readonly removed: number
  readonly prefix: string
}

/** How a paragraph is numbered after those before it; one that is numbered in this way already loses its number. */
export function numberParagraph(text: string, before: readonly string[], style: NumberingStyle): Numbering {
  const own = style === 'section' ? SECTION : POINT
  const removed = ANY.exec(text)?.[0].length ?? 0
  if (own.test(text)) return { removed, prefix: '' }
  const sections = before.map((line, index) => (SECTION.test(line) ? index : -1))
  const start = style === 'section' ? 0 : Math.max(-1, ...sections) + 1
  const number = before.slice(start).filter((line) => own.test(line)).length + 1
  return { removed, prefix: style === 'section' ? `（${toChineseNumber(number)}）` : `${String(number)}、` }
}
