import type { Unit } from '../../domain/draft.ts'
import styles from './TablesPage.module.css'

interface UnitChoiceProps {
  readonly units: readonly Unit[]
  readonly value: string
  readonly onChange: (code: string) => void
}

/** Which of the units the tables are of. */
export function UnitChoice({ units, value, onChange }: UnitChoiceProps) {
  return (
    <select
      className={styles.unit}
      aria-label="单位"
      value={value}
      onChange={({ currentTarget }) => {
        onChange(currentTarget.value)
      }}
    >
      {units.map(({ code, name }, index) => (
        <option key={`${String(index)} ${code}`} value={code}>
          {`${code} ${name}`}
        </option>
      ))}
    </select>
  )
}
