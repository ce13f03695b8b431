import type { IndicatorTexts } from '../../targets/pasted-indicators.ts'
import styles from './IndicatorChoice.module.css'

/** An indicator that can be taken over. */
export interface IndicatorCandidate {
  readonly key: string
  readonly indicator: IndicatorTexts
  /** What is odd about it, in words. */
  readonly faults?: readonly string[]
}

interface IndicatorChoiceProps {
  readonly label: string
  readonly candidates: readonly IndicatorCandidate[]
  readonly chosen: ReadonlySet<string>
  readonly onChoose: (chosen: ReadonlySet<string>) => void
}

/** Indicators to choose from, each with a box; one more for all of them. */
export function IndicatorChoice({ label, candidates, chosen, onChoose }: IndicatorChoiceProps) {
  const isAll = candidates.length > 0 && candidates.every(({ key }) => chosen.has(key))
  const hasFaults = candidates.some(({ faults = [] }) => faults.length > 0)
  const toggle = (keys: readonly string[], isChosen: boolean): void => {
    const next = new Set(chosen)
    for (const key of keys) {
      if (isChosen) next.add(key)
      else next.delete(key)
    }
    onChoose(next)
  }
  return (
    <div className={styles.frame}>
      <table className={styles.table} aria-label={label}>
        <thead>
          <tr>
            <th scope="col" className={styles.box}>
              <input
                type="checkbox"
                aria-label="全选"
                checked={isAll}
                onChange={({ currentTarget }) =>
                  toggle(
                    candidates.map(({ key }) => key),
                    currentTarget.checked,
                  )
                }
              />
            </th>
            <th scope="col">一级指标</th>
            <th scope="col">二级指标</th>
            <th scope="col">三级指标</th>
            <th scope="col">指标说明</th>
            <th scope="col">指标值</th>
            <th scope="col">指标确定依据</th>
            {hasFaults && <th scope="col">读不准的</th>}
          </tr>
        </thead>
        <tbody>
          {candidates.map(({ key, indicator, faults = [] }) => (
            <tr key={key} data-chosen={chosen.has(key)}>
              <td className={styles.box}>
                <input
                  type="checkbox"
                  aria-label={`选用：${indicator.name === '' ? '未命名指标' : indicator.name}`}
                  checked={chosen.has(key)}
                  onChange={({ currentTarget }) => toggle([key], currentTarget.checked)}
                />
              </td>
              <td>{indicator.level1}</td>
              <td>{indicator.level2}</td>
              <td>{indicator.name}</td>
              <td>{indicator.description}</td>
              <td className={styles.measure}>{describeMeasure(indicator)}</td>
              <td>{indicator.basis}</td>
              {hasFaults && <td className={styles.fault}>{faults.join('；')}</td>}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

/** `≥ 90 %`; where the value is left open `≥ … %`. */
function describeMeasure({ symbol, value, unit }: IndicatorTexts): string {
  const isOpen = value === '' && symbol !== ''
  return [symbol, isOpen ? '…' : value, unit].filter((part) => part !== '').join(' ')
}
