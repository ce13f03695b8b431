import { describeFault } from '../../lib/describe-fault.ts'
import { Button } from '../primitives/Button.tsx'
import { exportJson } from './run-export.ts'
import styles from './StepFault.module.css'

interface StepFaultProps {
  readonly stepName: string
  readonly error: Error
  readonly onRetry: () => void
}

/** In place of a screen that failed: what is entered is still there, and can be taken away. */
export function StepFault({ stepName, error, onRetry }: StepFaultProps) {
  return (
    <div className={styles.fault} role="alert">
      <h1>“{stepName}”没有显示出来</h1>
      <p>
        程序在这一步出了错，草稿没有丢失，其他步骤可以照常使用。请先试“重试”；仍不成功时，导出 JSON
        留底后刷新页面。
      </p>
      <p className={styles.reason}>原因：{describeFault(error)}</p>
      <div className={styles.actions}>
        <Button look="primary" onPress={onRetry}>
          重试
        </Button>
        <Button onPress={() => void exportJson()}>导出 JSON 留底</Button>
        <Button onPress={() => window.location.reload()}>刷新页面</Button>
      </div>
    </div>
  )
}
