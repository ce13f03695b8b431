import { updateOperatingFundsScope } from '../../domain/paper-texts.ts'
import { commit } from '../hooks/use-draft.ts'
import styles from './ChapterSheet.module.css'

interface OperatingFundsSwitchProps {
  readonly isOfAllUnits: boolean
  readonly isReadOnly: boolean
}

/** Places differ in whose 公用经费 counts as 机关运行经费. */
export function OperatingFundsSwitch({ isOfAllUnits, isReadOnly }: OperatingFundsSwitchProps) {
  return (
    <label className={styles.choice}>
      <input
        type="checkbox"
        checked={isOfAllUnits}
        disabled={isReadOnly}
        onChange={({ currentTarget }) => {
          const scope = currentTarget.checked ? 'allUnits' : 'administrativeUnits'
          commit('修改机关运行经费口径', (draft) => updateOperatingFundsScope(draft, scope))
        }}
      />
      全部单位公用经费
      <span className={styles.hint}>（不选则只计行政和参公单位）</span>
    </label>
  )
}
