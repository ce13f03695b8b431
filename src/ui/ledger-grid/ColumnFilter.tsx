import { useId } from 'react'
import { classNames } from '../../lib/class-names.ts'
import styles from './ColumnMenu.module.css'
import type { ChoiceCount, Comparison, FilterEntry } from './filter-entry.ts'

interface ChoiceFilterProps {
  readonly choices: readonly ChoiceCount[]
  readonly entry: FilterEntry
  readonly onChange: (entry: FilterEntry) => void
}

/** A box for each text that a column has. */
export function ChoiceFilter({ choices, entry, onChange }: ChoiceFilterProps) {
  const { checked } = entry
  const count = choices.filter(({ text }) => checked.has(text)).length
  const handleAll = (isChecked: boolean) => {
    onChange({ ...entry, checked: new Set(isChecked ? choices.map(({ text }) => text) : []) })
  }
  const handleOne = (text: string, isChecked: boolean) => {
    const next = new Set(checked)
    if (isChecked) next.add(text)
    else next.delete(text)
    onChange({ ...entry, checked: next })
  }
  return (
    <div className={styles.choices}>
      <label className={classNames(styles.choice, styles.all)}>
        <input
          type="checkbox"
          ref={(box) => {
            if (box !== null) box.indeterminate = count > 0 && count < choices.length
          }}
          checked={count === choices.length}
          onChange={(event) => handleAll(event.target.checked)}
        />
        <span className={styles.name}>全选</span>
      </label>
      {choices.map((choice) => (
        <label key={choice.text} className={styles.choice}>
          <input
            type="checkbox"
            checked={checked.has(choice.text)}
            onChange={(event) => handleOne(choice.text, event.target.checked)}
          />
          <span className={styles.name}>{choice.text === '' ? '空白' : choice.text}</span>
          <span className={styles.count}>{choice.count} 行</span>
        </label>
      ))}
    </div>
  )
}

interface ComparisonFilterProps {
  readonly isAmount: boolean
  readonly entry: FilterEntry
  readonly error: string | undefined
  readonly onChange: (entry: FilterEntry) => void
}

const TEXT_COMPARISONS: readonly (readonly [Comparison, string])[] = [
  ['contains', '包含'],
  ['startsWith', '开头是'],
  ['blank', '空白'],
]

const AMOUNT_COMPARISONS: readonly (readonly [Comparison, string])[] = [
  ['atLeast', '≥'],
  ['atMost', '≤'],
  ['equals', '='],
  ['blank', '空白'],
]

/** A comparison with what is typed. */
export function ComparisonFilter({ isAmount, entry, error, onChange }: ComparisonFilterProps) {
  const errorId = useId()
  const comparisons = isAmount ? AMOUNT_COMPARISONS : TEXT_COMPARISONS
  const comparison = entry.comparison ?? comparisons[0]?.[0] ?? 'blank'
  return (
    <div>
      <div className={styles.comparison}>
        <select
          aria-label="条件"
          value={comparison}
          onChange={(event) => {
            const chosen = comparisons.find(([value]) => value === event.target.value)
            if (chosen !== undefined) onChange({ ...entry, comparison: chosen[0] })
          }}
        >
          {comparisons.map(([value, name]) => (
            <option key={value} value={value}>
              {name}
            </option>
          ))}
        </select>
        {comparison !== 'blank' && (
          <input
            aria-label="值"
            aria-invalid={error !== undefined}
            aria-describedby={error === undefined ? undefined : errorId}
            placeholder={isAmount ? '' : '编码或名称'}
            value={entry.text}
            onChange={(event) => onChange({ ...entry, text: event.target.value })}
          />
        )}
      </div>
      {error !== undefined && (
        <p id={errorId} className={styles.error} role="alert">
          {error}
        </p>
      )}
    </div>
  )
}
