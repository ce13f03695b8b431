import { viewStore } from '../../state/view-store.ts'
import { useOpenPart } from '../hooks/use-draft.ts'
import { usePaperScope } from '../hooks/use-statement-source.ts'
import styles from './PaperSelect.module.css'

/** Whose paper is written, where there are several: the department's or a unit's. */
export function PaperSelect() {
  const units = useOpenPart(({ draft }) => draft.units)
  const scope = usePaperScope()
  if (units.length < 2) return null
  return (
    <label className={styles.select}>
      编写范围
      <select
        value={scope === null ? '' : `unit ${scope}`}
        onChange={({ currentTarget: { value } }) => {
          viewStore.setState({ unitScope: value === '' ? null : value.slice('unit '.length), figure: null })
        }}
      >
        <option value="">部门汇总（{units.length} 个单位）</option>
        {units.map(({ code, name }, index) => (
          <option key={`${code} ${String(index)}`} value={`unit ${code}`}>
            {`${code} ${name}`.trim()}
          </option>
        ))}
      </select>
    </label>
  )
}
