import { useStore } from 'zustand'
import { describeUnprintable } from '../../export/pdf/pdf-error.ts'
import { Button } from '../primitives/Button.tsx'
import { previewStore } from './preview-store.ts'
import { retryPreview } from './previewer.ts'
import styles from './PublishPage.module.css'

/** What stands in place of the pages while there are none, and what is wrong with them. */
export function PreviewNotice() {
  const work = useStore(previewStore, (state) => state.work)
  const fault = useStore(previewStore, (state) => state.fault)
  const shown = useStore(previewStore, (state) => state.shown)
  const unprintable = shown?.unprintable ?? []
  return (
    <>
      {fault !== null && (
        <div role="alert" className={styles.fault}>
          <p>{fault.words}</p>
          {fault.canRetry && <Button onPress={retryPreview}>重试</Button>}
        </div>
      )}
      {unprintable.length > 0 && <p className={styles.remark}>{describeUnprintable(unprintable)}</p>}
      {shown === null && work !== null && (
        <div className={styles.waiting}>
          <p>{work.words}…</p>
          <progress
            aria-label="排版进度"
            max={1}
            {...(work.fraction === null ? {} : { value: work.fraction })}
          />
          <p className={styles.hint}>首次打开要载入排版引擎和字体，以后随改随看。</p>
        </div>
      )}
    </>
  )
}
