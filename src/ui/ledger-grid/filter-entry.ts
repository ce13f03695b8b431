import { formatExactAmount, parseTypedAmount, type AmountUnit } from '../../domain/amount.ts'
import { assertNever } from '../../lib/assert-never.ts'
import { failed, ok, type Result } from '../../lib/result.ts'
import { describeAmountError } from '../fields/describe-amount.ts'
import type { LineColumn } from './line-column.ts'
import { readShownText, type LineCondition } from './line-conditions.ts'

export type Comparison = Exclude<LineCondition['kind'], 'oneOf'>

/** A filter as it is being filled in. */
export interface FilterEntry {
  readonly comparison: Comparison | null
  readonly text: string
  readonly checked: ReadonlySet<string>
}

/** A text that cells of a column have, and how many. */
export interface ChoiceCount {
  readonly text: string
  readonly count: number
}

/** The different texts of a column, in the order that sorting by it gives. */
export function countChoices<L>(column: LineColumn<L>, lines: readonly L[]): readonly ChoiceCount[] {
  if (column.filterKind !== 'choices') return []
  const counts = new Map<string, { count: number; readonly rank: string | number | null }>()
  for (const line of lines) {
    const text = readShownText(column, line)
    const known = counts.get(text)
    if (known === undefined) counts.set(text, { count: 1, rank: column.rank?.(line) ?? text })
    else known.count += 1
  }
  return [...counts]
    .sort(([, left], [, right]) =>
      typeof left.rank === 'number' && typeof right.rank === 'number'
        ? left.rank - right.rank
        : String(left.rank).localeCompare(String(right.rank), 'zh-CN'),
    )
    .map(([text, { count }]) => ({ text, count }))
}

/** What a filter shows when it is opened. */
export function createFilterEntry(
  condition: LineCondition | undefined,
  choices: readonly ChoiceCount[],
  unit: AmountUnit,
): FilterEntry {
  const checked = condition?.kind === 'oneOf' ? condition.texts : new Set(choices.map(({ text }) => text))
  if (condition === undefined || condition.kind === 'oneOf') return { comparison: null, text: '', checked }
  const { kind } = condition
  if (kind === 'blank') return { comparison: kind, text: '', checked }
  const text = 'amount' in condition ? formatExactAmount(condition.amount, unit) : condition.text
  return { comparison: kind, text, checked }
}

/** `null` where the filter lets all lines pass. */
export function parseFilterEntry(
  kind: 'choices' | 'text' | 'amount',
  { comparison: chosen, text, checked }: FilterEntry,
  choices: readonly ChoiceCount[],
  unit: AmountUnit,
): Result<LineCondition | null, string> {
  if (kind === 'choices') {
    const isEverything = choices.every((choice) => checked.has(choice.text))
    return ok(isEverything ? null : { kind: 'oneOf', texts: checked })
  }
  const comparison = chosen ?? (kind === 'amount' ? 'atLeast' : 'contains')
  switch (comparison) {
    case 'blank':
      return ok({ kind: 'blank' })
    case 'contains':
    case 'startsWith':
      return ok(text.trim() === '' ? null : { kind: comparison, text })
    case 'atLeast':
    case 'atMost':
    case 'equals': {
      const amount = parseTypedAmount(text, unit)
      if (!amount.ok) return failed(describeAmountError(amount.error, unit))
      return ok(amount.value === null ? null : { kind: comparison, amount: amount.value })
    }
    default:
      return assertNever(comparison)
  }
}
