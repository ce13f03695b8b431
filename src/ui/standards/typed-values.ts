import { parseTypedAmount, serializeAmount } from '../../domain/amount.ts'
import { dropControls } from '../../lib/drop-controls.ts'
import type { JsonValue } from '../../lib/json.ts'
import { toHalfWidth } from '../../lib/to-half-width.ts'

/** As its refusal will say where it is none: what is typed is judged by those who read files. */
const NOT_A_NUMBER = ''

/** Each line is a word; blank lines and what stands there twice are dropped. */
export function listTypedWords(text: string): readonly string[] {
  const lines = text.split('\n').map((line) => dropControls(line).trim())
  return [...new Set(lines)].filter((line) => line !== '')
}

/** 用语：说明, one to a line; the second of the same phrase is dropped. */
export function listTypedPhrases(
  text: string,
): readonly { readonly phrase: string; readonly advice: string }[] {
  const phrases = new Map<string, { readonly phrase: string; readonly advice: string }>()
  for (const line of listTypedWords(text)) {
    const end = line.search(/[:：]/)
    const phrase = (end === -1 ? line : line.slice(0, end)).trim()
    const advice = end === -1 ? '' : line.slice(end + 1).trim()
    if (!phrases.has(phrase)) phrases.set(phrase, { phrase, advice })
  }
  return [...phrases.values()]
}

export function showShare(share: number): string {
  return String(Number((share * 100).toFixed(4)))
}

/** A percentage, with or without its sign, as a share. */
export function readTypedShare(text: string): JsonValue {
  const percent = readTypedNumber(text.replace(/[%％]\s*$/, ''))
  return typeof percent === 'number' ? Number((percent / 100).toFixed(6)) : percent
}

export function readTypedNumber(text: string): JsonValue {
  const typed = toHalfWidth(text).replaceAll(',', '').trim()
  return /^\d{1,9}(?:\.\d{1,6})?$/.test(typed) ? Number(typed) : NOT_A_NUMBER
}

/** An amount in 万元 as files hold it. */
export function readTypedLimit(text: string): JsonValue {
  const amount = parseTypedAmount(text, 'wanYuan')
  return amount.ok && amount.value !== null ? serializeAmount(amount.value) : NOT_A_NUMBER
}
