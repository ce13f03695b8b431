import { findAttribute } from '../../lib/html-tokens.ts'

const SHOWN_NUMBER = /^\(?-?[¥￥]? ?[\d,]*\d(?:\.(\d+))?\)?$/
const SHORT_DECIMAL = /^-?\d{1,15}(?:\.\d{1,6})?$/

/**
 * WPS and LibreOffice write the value of a cell beside the text it is shown as: 12.345678 shown as 12.35. It counts where
 * the text is the same number with fewer decimals; a date or percentage is shown as something else.
 */
export function readExactNumber(attributes: string, shown: string): string | undefined {
  if (!attributes.includes('x:num') && !attributes.includes('sdval')) return undefined
  const exact = findAttribute(attributes, 'x:num') ?? findAttribute(attributes, 'sdval') ?? ''
  const decimals = SHOWN_NUMBER.exec(shown)
  if (decimals === null || !SHORT_DECIMAL.test(exact)) return undefined
  const magnitude = Number(shown.replace(/[^\d.]/g, ''))
  const tolerance = 0.500001 / 10 ** (decimals[1]?.length ?? 0)
  return Math.abs(Math.abs(Number(exact)) - magnitude) <= tolerance ? exact : undefined
}
