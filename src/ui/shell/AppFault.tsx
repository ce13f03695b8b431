import { useStore } from 'zustand'
import { draftStore } from '../../state/draft-store.ts'
import { Fault, FaultAction } from '../faults/Fault.tsx'
import { Brand } from '../program/Brand.tsx'
import styles from './AppFault.module.css'

interface AppFaultProps {
  readonly error: Error
  readonly onRetry: () => void
  readonly onPickFile?: () => void
}

/** In place of everything, when the frame itself failed or did not load. */
export function AppFault({ error, onRetry, onPickFile }: AppFaultProps) {
  const hasDraft = useStore(draftStore, ({ open }) => open !== null)
  return (
    <main className={styles.page}>
      <Brand />
      <Fault
        extent="screen"
        title="页面没有显示出来"
        words={
          hasDraft
            ? '程序出了错或没有载入完整。草稿没有丢失：请先试“重试”；仍不成功时，导出 JSON 留底，再刷新页面。网络不通时请稍后再试。'
            : '程序出了错或没有载入完整。保存在本机的草稿没有丢失：请先试“重试”；仍不成功时请刷新页面。网络不通时请稍后再试。'
        }
        error={error}
        onRetry={onRetry}
        hasDraft={hasDraft}
      >
        {onPickFile !== undefined && <FaultAction name="打开文件" onPress={onPickFile} />}
      </Fault>
    </main>
  )
}
