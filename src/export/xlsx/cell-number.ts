import type { CellContent } from './book-sheet.ts'

/** A spreadsheet keeps no more digits than these; a longer number stays text. */
const MOST_DIGITS = 15
const NUMBER = /^-?(?:0|[1-9]\d*)(?:\.(\d+))?$/

/** With as many decimals as are printed: 398.288, 1.20. */
function createFormat(decimals: number): string {
  return decimals === 0 ? '0' : `0.${'0'.repeat(decimals)}`
}

/** As amounts are printed, a sum of nothing as a blank. */
export const BLANK_ZERO = '0.00;-0.00;;@'

/** A printed number as a number that looks the same; whatever is none stays text. */
export function readNumberCell(text: string): CellContent {
  const found = NUMBER.exec(text)
  if (found === null || text.replace(/\D/g, '').length > MOST_DIGITS) return { kind: 'text', text }
  return { kind: 'number', value: Number(text), format: createFormat(found[1]?.length ?? 0) }
}

/** Hundredths of a printed amount, a blank being none; `null` for what is no amount with two decimals. */
export function countCents(text: string): number | null {
  if (text === '') return 0
  if (!/^-?\d+\.\d\d$/.test(text)) return null
  const cents = Number(text.replace('.', ''))
  return Number.isSafeInteger(cents) ? cents : null
}
