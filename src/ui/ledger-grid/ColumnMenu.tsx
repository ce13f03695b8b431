import { useState } from 'react'
import { useStore } from 'zustand'
import type { AmountUnit } from '../../domain/amount.ts'
import { Button } from '../primitives/Button.tsx'
import type { LineSort } from './arrange-lines.ts'
import { ChoiceFilter, ComparisonFilter } from './ColumnFilter.tsx'
import styles from './ColumnMenu.module.css'
import { countChoices, createFilterEntry, parseFilterEntry, type FilterEntry } from './filter-entry.ts'
import type { LineColumn } from './line-column.ts'
import { filterLines, sortLines, type LineViewStore } from './line-view.ts'

interface ColumnMenuProps<L> {
  readonly column: LineColumn<L>
  readonly lines: readonly L[]
  readonly view: LineViewStore
  readonly amountUnit: AmountUnit
  readonly onClose: () => void
}

const ORDERS = [
  ['ascending', '升序'],
  ['descending', '降序'],
  [null, '按公开顺序'],
] as const

/** What opens at a column's header: in which order the lines stand, and which of them are shown. */
export function ColumnMenu<L>({ column, lines, view, amountUnit, onClose }: ColumnMenuProps<L>) {
  const sort = useStore(view, (state) => state.sort)
  const condition = useStore(view, (state) => state.conditions.get(column.id))
  const [choices] = useState(() => countChoices(column, lines))
  const [entry, setEntry] = useState<FilterEntry>(() => createFilterEntry(condition, choices, amountUnit))
  const [error, setError] = useState<string | undefined>(undefined)
  const direction = sort?.columnId === column.id ? sort.direction : sort === null ? null : undefined
  const handleSort = (chosen: LineSort['direction'] | null) => {
    sortLines(view, chosen === null ? null : { columnId: column.id, direction: chosen })
    onClose()
  }
  const handleFilter = () => {
    const parsed = parseFilterEntry(column.filterKind ?? 'text', entry, choices, amountUnit)
    setError(parsed.ok ? undefined : parsed.error)
    if (!parsed.ok) return
    filterLines(view, column.id, parsed.value)
    onClose()
  }
  const handleClear = () => {
    filterLines(view, column.id, null)
    onClose()
  }
  return (
    <form
      className={styles.menu}
      onSubmit={(event) => {
        event.preventDefault()
        handleFilter()
      }}
    >
      <div className={styles.orders} role="group" aria-label="排序">
        {ORDERS.map(([value, name]) => (
          <button
            key={name}
            type="button"
            className={styles.order}
            aria-pressed={direction === value}
            onClick={() => handleSort(value)}
          >
            {name}
          </button>
        ))}
      </div>
      <fieldset className={styles.filter}>
        <legend>筛选</legend>
        {column.filterKind === 'choices' ? (
          <ChoiceFilter choices={choices} entry={entry} onChange={setEntry} />
        ) : (
          <ComparisonFilter
            isAmount={column.filterKind === 'amount'}
            entry={entry}
            error={error}
            onChange={setEntry}
          />
        )}
      </fieldset>
      <div className={styles.actions}>
        <Button isDisabled={condition === undefined} onPress={handleClear}>
          清除本列筛选
        </Button>
        <Button look="primary" type="submit">
          筛选
        </Button>
      </div>
    </form>
  )
}
