import { readFile } from 'node:fs/promises'

export const CHARACTER_LIST = new URL('./font-characters.txt', import.meta.url)

/** Letters and signs below the Han blocks, CJK punctuation and kana, enclosed and squared signs, full and half width. */
const SYMBOL_RANGES = [
  [0x20, 0x2e7f],
  [0x3000, 0x33ff],
  [0xfe10, 0xfe6f],
  [0xff00, 0xffff],
]

/**
 * Whether a code point belongs to the common fonts, which every export loads; the rest is fetched when needed.
 * @returns {Promise<(codePoint: number) => boolean>}
 */
export async function readCommonSet() {
  const list = await readFile(CHARACTER_LIST, 'utf8')
  const characters = list
    .split('\n')
    .filter((line) => !line.startsWith('#'))
    .join('')
  const common = new Set([...characters].map(codePointOf))
  if (common.size !== 8105)
    throw new Error(`通用规范汉字表 has 8105 characters, the list has ${common.size}.`)
  for (const character of listGb2312()) common.add(codePointOf(character))
  return (code) =>
    common.has(code) || SYMBOL_RANGES.some(([first = 0, last = 0]) => first <= code && code <= last)
}

const headingCharacters = new Set([...decodeRows(0xa1, 0xa9), ...decodeRows(0xb0, 0xd7)].map(codePointOf))

/**
 * Whether the faces of headings have a code point: Latin, the signs of GB 2312 and its 3 755 characters in everyday use.
 * @param {number} code
 */
export function isHeadingCharacter(code) {
  return (0x20 <= code && code <= 0x7e) || headingCharacters.has(code)
}

/** GB 2312 is rows 01–87 of the code table that the platform's decoder knows as part of GBK. */
function listGb2312() {
  return decodeRows(0xa1, 0xf7)
}

/**
 * @param {number} first
 * @param {number} last
 */
function decodeRows(first, last) {
  const bytes = []
  for (let row = first; row <= last; row += 1) {
    for (let cell = 0xa1; cell <= 0xfe; cell += 1) bytes.push(row, cell)
  }
  const text = new TextDecoder('gbk').decode(new Uint8Array(bytes))
  return text.replaceAll(/[\p{Co}\uFFFD]/gu, '')
}

/** @param {string} character */
function codePointOf(character) {
  return character.codePointAt(0) ?? 0
}
