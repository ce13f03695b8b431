import type { Unit } from '../../domain/draft.ts'
import { viewStore } from '../../state/view-store.ts'
import { useView } from '../hooks/use-view.ts'
import { Segmented } from '../primitives/Segmented.tsx'

const SCOPES = [
  { value: 'department', name: '部门汇总' },
  { value: 'unit', name: '各单位' },
] as const

interface UnitScopeProps {
  readonly units: readonly Unit[]
}

/** Whether the tables are those of the department or of one of its units; of which, is chosen above the tables. */
export function UnitScope({ units }: UnitScopeProps) {
  const unitScope = useView((view) => view.unitScope)
  return (
    <Segmented
      label="汇总范围"
      options={SCOPES}
      value={unitScope === null ? 'department' : 'unit'}
      onChange={(scope) => {
        const unitCode = scope === 'department' ? null : (units[0]?.code ?? null)
        viewStore.setState({ unitScope: unitCode, figure: null })
      }}
    />
  )
}
