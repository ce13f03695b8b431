import { viewStore } from '../../state/view-store.ts'
import { useOpenPart } from '../hooks/use-draft.ts'
import { useView } from '../hooks/use-view.ts'
import styles from './NarrativePage.module.css'

/** Whose paper is shown, where there are several. */
export function UnitSelect() {
  const units = useOpenPart(({ draft }) => draft.units)
  const unitScope = useView((view) => view.unitScope)
  if (units.length < 2) return null
  return (
    <select
      className={styles.unit}
      aria-label="单位"
      value={unitScope ?? ''}
      onChange={({ currentTarget: { value } }) => {
        viewStore.setState({ unitScope: value === '' ? null : value, figure: null })
      }}
    >
      <option value="">部门汇总（{units.length} 个单位）</option>
      {units.map(({ code, name }, index) => (
        <option key={`${String(index)} ${code}`} value={code}>
          {`${code} ${name}`}
        </option>
      ))}
    </select>
  )
}
