import type { Unit } from '../../domain/draft.ts'
import { viewStore } from '../../state/view-store.ts'
import { useView } from '../hooks/use-view.ts'
import { Segmented } from '../primitives/Segmented.tsx'
import styles from './UnitScope.module.css'

const SCOPES = [
  { value: 'department', name: '部门汇总' },
  { value: 'unit', name: '各单位' },
] as const

interface UnitScopeProps {
  readonly units: readonly Unit[]
}

/** Whether the tables are those of the department or of one of its units, and of which. */
export function UnitScope({ units }: UnitScopeProps) {
  const unitScope = useView((view) => view.unitScope)
  const showUnit = (code: string | null): void => viewStore.setState({ unitScope: code, figure: null })
  return (
    <div className={styles.scope}>
      <Segmented
        label="汇总范围"
        options={SCOPES}
        value={unitScope === null ? 'department' : 'unit'}
        onChange={(scope) => showUnit(scope === 'department' ? null : (units[0]?.code ?? null))}
      />
      {unitScope !== null && (
        <select
          className={styles.unit}
          aria-label="单位"
          value={unitScope}
          onChange={({ currentTarget }) => showUnit(currentTarget.value)}
        >
          {units.map(({ code, name }, index) => (
            <option key={`${String(index)} ${code}`} value={code}>
              {`${code} ${name}`}
            </option>
          ))}
        </select>
      )}
    </div>
  )
}
