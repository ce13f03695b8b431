import { describeFault } from '../../lib/describe-fault.ts'
import { Button } from '../primitives/Button.tsx'
import { exportJson } from './run-export.ts'
import styles from './StepFault.module.css'

interface PanelFaultProps {
  readonly name: string
  readonly error: Error
  readonly onRetry: () => void
}

/** In place of a panel that failed: the work beside it goes on. */
export function PanelFault({ name, error, onRetry }: PanelFaultProps) {
  return (
    <div className={styles.panelFault} role="alert">
      <h2>“{name}”没有显示出来</h2>
      <p>草稿没有丢失，可以继续填写。请先试“重试”；仍不成功时，导出 JSON 留底后刷新页面。</p>
      <p className={styles.reason}>原因：{describeFault(error)}</p>
      <div className={styles.actions}>
        <Button look="primary" onPress={onRetry}>
          重试
        </Button>
        <Button onPress={() => void exportJson()}>导出 JSON 留底</Button>
      </div>
    </div>
  )
}
