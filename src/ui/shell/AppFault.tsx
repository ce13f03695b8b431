import { describeFault } from '../../lib/describe-fault.ts'
import { Brand } from './Brand.tsx'
import { exportJson } from './run-export.ts'
import styles from './AppFault.module.css'

interface AppFaultProps {
  readonly error: Error
}

/** In place of everything, when the frame itself failed or did not load; made of what cannot fail with it. */
export function AppFault({ error }: AppFaultProps) {
  return (
    <main className={styles.fault}>
      <Brand />
      <h1>页面没有显示出来</h1>
      <p>程序出了错或没有载入完整。草稿没有丢失：请先导出 JSON 留底，再刷新页面；网络不通时请稍后再试。</p>
      <p className={styles.reason}>原因：{describeFault(error)}</p>
      <p className={styles.actions}>
        <button type="button" onClick={() => void exportJson()}>
          导出 JSON 留底
        </button>
        <button type="button" onClick={() => window.location.reload()}>
          刷新页面
        </button>
      </p>
    </main>
  )
}
