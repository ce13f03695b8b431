import { useStore } from 'zustand'
import { describeFault } from '../../lib/describe-fault.ts'
import { draftStore } from '../../state/draft-store.ts'
import { Brand } from './Brand.tsx'
import { exportJson } from './run-export.ts'
import styles from './AppFault.module.css'

interface AppFaultProps {
  readonly error: Error
  readonly onRetry: () => void
  readonly onPickFile?: () => void
}

/** In place of everything, when the frame itself failed or did not load; made of what cannot fail with it. */
export function AppFault({ error, onRetry, onPickFile }: AppFaultProps) {
  const hasDraft = useStore(draftStore, ({ open }) => open !== null)
  return (
    <main className={styles.fault}>
      <Brand />
      <h1>页面没有显示出来</h1>
      <p>
        {hasDraft
          ? '程序出了错或没有载入完整。草稿没有丢失：请先试“重试”；仍不成功时，导出 JSON 留底，再刷新页面。网络不通时请稍后再试。'
          : '程序出了错或没有载入完整。保存在本机的草稿没有丢失：请先试“重试”；仍不成功时请刷新页面。网络不通时请稍后再试。'}
      </p>
      <p className={styles.reason}>原因：{describeFault(error)}</p>
      <p className={styles.actions}>
        <button type="button" onClick={onRetry}>
          重试
        </button>
        {hasDraft && (
          <button type="button" onClick={() => void exportJson()}>
            导出 JSON 留底
          </button>
        )}
        {onPickFile !== undefined && (
          <button type="button" onClick={onPickFile}>
            打开文件
          </button>
        )}
        <button type="button" onClick={() => window.location.reload()}>
          刷新页面
        </button>
      </p>
    </main>
  )
}
