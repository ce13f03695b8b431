import { listWrittenAmounts, printExactly, readWrittenAmount } from '../domain/written-amounts.ts'
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

/** The amounts in 万元 that stand in a text as digits: what can be bound instead, 改为引用. */
export function listBindableAmounts(source: StatementSource, text: string): readonly BindableAmount[] {
  const written = listWrittenAmounts(text).filter(({ unit }) => unit === '万元')
  if (written.length === 0) return []
  const fieldsByText = groupFieldsByText(source)
  return written.map((amount) => {
    const printed = printExactly(readWrittenAmount(amount))
    const { start, end, words } = amount
    return { start, end, text: words, fields: printed === null ? [] : (fieldsByText.get(printed) ?? []) }
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
