import { useStore } from 'zustand'
import { previewStore } from './preview-store.ts'
import styles from './PublishPage.module.css'

/** Whether the pages are those of the draft as it is now. */
export function PreviewStatus() {
  const work = useStore(previewStore, (state) => state.work)
  const fault = useStore(previewStore, (state) => state.fault)
  const shown = useStore(previewStore, (state) => state.shown)
  return (
    <span role="status" className={styles.status}>
      {work !== null && <span className={styles.working}>{work.words.replace(/（.*）$/, '')}…</span>}
      {work === null && fault === null && shown !== null && (
        <span className={styles.ready} title={`文件大小 ${formatSize(shown.byteCount)}`}>
          已更新
        </span>
      )}
      {work === null && fault !== null && shown !== null && (
        <span className={styles.stale}>没有更新，显示的是修改前的页面</span>
      )}
    </span>
  )
}

function formatSize(bytes: number): string {
  const megabytes = bytes / 1_000_000
  return megabytes < 1 ? `${String(Math.ceil(bytes / 1000))} KB` : `${megabytes.toFixed(1)} MB`
}
