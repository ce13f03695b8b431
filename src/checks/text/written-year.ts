import { toHalfWidth } from '../../lib/to-half-width.ts'

/** In half width; not the second of a period, 2021—2025 年. */
export const YEAR =
  /(?<![\d.—–\-~～至])(?:(?:19|20)\d{2}|二[〇零○Oo0][〇零○Oo0-9一二三四五六七八九]{2})(?=\s*年)/g

const DIGITS = '〇一二三四五六七八九'

/** 2025, ２０２５, 二〇二五 or 二0二五. */
export function readYear(words: string): number {
  const digits = [...toHalfWidth(words)].map((letter) => {
    if (/[零○Oo]/.test(letter)) return '0'
    const index = DIGITS.indexOf(letter)
    return index === -1 ? letter : String(index)
  })
  return Number(digits.join(''))
}
