import { toHalfWidth } from '../../lib/to-half-width.ts'
import type { Result } from '../../lib/result.ts'

/** A pasted text as a column reads it, with what a person should know of the way it was understood. */
export interface UnderstoodText {
  readonly text: string
  readonly note?: string
  /** What else the cell says: a text for another column of the same line. */
  readonly also?: readonly { readonly columnId: string; readonly text: string }[]
}

/** Why a text cannot be read, in words, or how it is. */
export type Understanding = Result<UnderstoodText, string>

/** In half width, on one line, without the apostrophe by which spreadsheets mark texts. */
export function tidyText(text: string): string {
  return toHalfWidth(text)
    .replace(/[\s\u3000\u00a0\u200b]+/g, ' ')
    .replace(/^['‘’`]/, '')
    .trim()
}

/** For comparing names: without spaces, brackets made alike. */
export function normalizeName(text: string): string {
  return tidyText(text).replace(/\s+/g, '')
}

/** A code and a name in one cell: 2013201-行政运行, [310001]示例局, 2013201 行政运行; either may be empty. */
export function splitCodeAndName(text: string): { readonly code: string; readonly name: string } {
  // 2013201.0 was a number on its way here.
  const tidy = tidyText(text).replace(/^(\d+)\.0+$|^(\d{4,})\.0+(?!\d)/, '$1$2')
  const parts = /^[[(]?(\d(?:[\d .·-]*\d)?)[\])]?(?![\d.])[\s\-—_:,、./|]*(.*)$/.exec(tidy)
  return parts === null ? { code: '', name: tidy } : { code: parts[1] ?? '', name: parts[2]?.trim() ?? '' }
}

/** 201 32 1 is 2013201: the parts of a code lose their leading zeros when they are numbers. */
export function joinCodeParts(written: string): string {
  const parts = written.split(/[ .·-]+/)
  const [first = '', ...others] = parts
  const isSplit = first.length === 3 && others.length > 0 && others.every((part) => part.length <= 2)
  return isSplit ? [first, ...others.map((part) => part.padStart(2, '0'))].join('') : parts.join('')
}

/** Numbers as spreadsheets show long codes: 2.01E+06. Their last digits are gone. */
export const SCIENTIFIC_CODE = /^\d(\.\d+)?E\+?\d+$/i

export const LOST_DIGITS =
  '编码被电子表格写成了科学计数法，末几位已丢失：请在原表中把这一列设为文本格式、重新填写编码后再复制'
