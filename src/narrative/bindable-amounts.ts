import { rememberByReference } from '../lib/remember-by-reference.ts'
import type { StatementSource } from './statement-source.ts'
import type { TextField } from './text-field.ts'
import { listFields } from './text-fields.ts'

/** An amount that somebody typed, and the fields that print the same figure. */
export interface BindableAmount {
  /** Of the digits alone, within the text. */
  readonly start: number
  readonly end: number
  readonly text: string
  /** Empty where no field says this figure. */
  readonly fields: readonly TextField[]
}

const AMOUNT = /(?<![\d.,，A-Za-z])(\d{1,3}(?:[,，]\d{3})+|\d+)(\.\d+)?(?=\s*万元)/g

/** The amounts in 万元 that stand in a text as digits: what can be bound instead, 改为引用. */
export function listBindableAmounts(source: StatementSource, text: string): readonly BindableAmount[] {
  const matches = [...text.matchAll(AMOUNT)]
  if (matches.length === 0) return []
  const fieldsByText = groupFieldsByText(source)
  return matches.map((match) => {
    const [digits, whole = '', decimals = ''] = match
    const printed = `${whole.replace(/[,，]/g, '')}.${decimals.slice(1).padEnd(2, '0')}`
    return {
      start: match.index,
      end: match.index + digits.length,
      text: digits,
      fields: fieldsByText.get(printed) ?? [],
    }
  })
}

/** The amount fields of a source by what they print. */
export const groupFieldsByText = rememberByReference(
  (source: StatementSource): ReadonlyMap<string, readonly TextField[]> => {
    const groups = new Map<string, TextField[]>()
    for (const { field, value } of listFields(source)) {
      if (field.kind !== 'amount' || value.kind !== 'known') continue
      const group = groups.get(value.text)
      if (group === undefined) groups.set(value.text, [field])
      else group.push(field)
    }
    return groups
  },
)
