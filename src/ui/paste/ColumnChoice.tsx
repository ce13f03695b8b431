import type { LineColumn } from '../ledger-grid/line-column.ts'
import styles from './PasteDialog.module.css'

interface ColumnChoiceProps<L> {
  readonly name: string
  readonly number: number
  readonly columnId: string | null
  readonly columns: readonly LineColumn<L>[]
  readonly onChange: (columnId: string | null) => void
}

/** Above a column of the block: what it is called there, and the column of the grid it goes into. */
export function ColumnChoice<L>({ name, number, columnId, columns, onChange }: ColumnChoiceProps<L>) {
  const shown = name === '' ? `第 ${String(number)} 列` : name
  return (
    <>
      <span className={styles.columnName} title={shown}>
        {shown}
      </span>
      <select
        className={styles.select}
        aria-label={`原表“${shown}”对应的列`}
        value={columnId ?? ''}
        onChange={(event) => onChange(event.target.value === '' ? null : event.target.value)}
      >
        <option value="">不导入</option>
        {columns.map((column) => (
          <option key={column.id} value={column.id}>
            {column.stepName}
          </option>
        ))}
      </select>
    </>
  )
}
