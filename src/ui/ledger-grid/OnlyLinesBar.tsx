import { showStep, viewStore } from '../../state/view-store.ts'
import styles from './LineViewBar.module.css'

interface OnlyLinesBarProps {
  readonly words: string
  readonly count: number
}

/** Says that only the lines of one figure are listed, with the ways to all of them and back to the figure's table. */
export function OnlyLinesBar({ words, count }: OnlyLinesBarProps) {
  return (
    <div className={styles.bar} role="group" aria-label="数据来源">
      <span role="status">
        只列出“{words}”的 {count} 条明细
      </span>
      <button
        type="button"
        className={styles.action}
        onClick={() => viewStore.setState({ onlyLines: null, focus: null })}
      >
        列出全部
      </button>
      <button type="button" className={styles.action} onClick={() => showStep('tables')}>
        返回预算表
      </button>
    </div>
  )
}
