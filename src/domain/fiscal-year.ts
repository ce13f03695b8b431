import { failed, ok, type Result } from '../lib/result.ts'

const FULL_WIDTH_DIGIT = /[\uFF10-\uFF19]/g

/** Reads a year as a person types it: four digits, full-width ones too, with or without 年 or 年度. */
export function parseFiscalYear(text: string): Result<number, 'notAYear'> {
  const plain = text
    .replace(FULL_WIDTH_DIGIT, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0))
    .trim()
    .replace(/\s*年度?$/, '')
  return /^[12]\d{3}$/.test(plain) ? ok(Number(plain)) : failed('notAYear')
}
