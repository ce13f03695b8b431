import { failed, ok, type Result } from '../lib/result.ts'
import { toHalfWidth } from '../lib/to-half-width.ts'

/** Reads a year as a person types it: four digits, full-width ones too, with or without 年 or 年度. */
export function parseFiscalYear(text: string): Result<number, 'notAYear'> {
  const plain = toHalfWidth(text)
    .trim()
    .replace(/\s*年度?$/, '')
  return /^[12]\d{3}$/.test(plain) ? ok(Number(plain)) : failed('notAYear')
}
