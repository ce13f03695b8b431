import { toHalfWidth } from '../lib/to-half-width.ts'

const FULL_WIDTH_SIGN = /[\uFF10-\uFF19\uFF21-\uFF3A\uFF41-\uFF5A]/g

/** The words of a query: full-width digits and letters as they come from a Chinese input method; brackets as printed names have them. */
export function splitWords(query: string): readonly string[] {
  return query
    .replace(FULL_WIDTH_SIGN, toHalfWidth)
    .replaceAll('(', '（')
    .replaceAll(')', '）')
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== '')
}
