import { toHalfWidth } from '../lib/to-half-width.ts'
import { amountFromFen, formatRounded, parseAmount, roundToPrinted, type Amount } from './amount.ts'

const UNITS = ['万元', '亿元', '元'] as const

/** An amount as it stands in a text. */
export interface WrittenAmount {
  /** Of the digits alone, within the text. */
  readonly start: number
  readonly end: number
  /** The digits as they stand there, with separators, in half or full width. */
  readonly words: string
  readonly unit: (typeof UNITS)[number]
}

/** 元 begins other words too: 元旦, 元件. */
const AMOUNT =
  /(?<![\dA-Za-z.])(?<!\d,)(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?(?=\s*(万元|亿元|元(?![旦素件月宵老首])))/g

export function listWrittenAmounts(text: string): readonly WrittenAmount[] {
  return [...toHalfWidth(text).matchAll(AMOUNT)].map((match) => {
    const [digits, unit] = match
    const end = match.index + digits.length
    return {
      start: match.index,
      end,
      words: text.slice(match.index, end),
      unit: UNITS.find((name) => name === unit) ?? '万元',
    }
  })
}

const WAN = 10_000
/** A hundredth of what can be exact, so that rounding has room. */
const MOST_FEN = Number.MAX_SAFE_INTEGER / 100

/** `null` where it is more, or finer, than an amount of a budget can be. */
export function readWrittenAmount({ words, unit }: Pick<WrittenAmount, 'words' | 'unit'>): Amount | null {
  const digits = toHalfWidth(words)
    .replaceAll(',', '')
    .replace(/^0+(?=\d)/, '')
  const read = parseAmount(digits)
  if (!read.ok) return null
  const fen = unit === '万元' ? read.value : unit === '亿元' ? read.value * WAN : read.value / WAN
  return Number.isInteger(fen) && fen <= MOST_FEN ? amountFromFen(fen) : null
}

/** How tables and fields print the very amount; `null` where they print it only rounded. */
export function printExactly(amount: Amount | null): string | null {
  return amount === null || roundToPrinted(amount) !== amount ? null : formatRounded(amount)
}
