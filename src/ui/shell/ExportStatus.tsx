import { useStore } from 'zustand'
import { Button } from '../primitives/Button.tsx'
import styles from './ExportStatus.module.css'
import { exportStore } from '../exporting/run-export.ts'
import { SaidWords } from './SaidWords.tsx'

/** How far an export is, without standing in the way, and what has just been done. */
export function ExportStatus() {
  const running = useStore(exportStore, (state) => state.running)
  // The share of what is loaded stands in the bar; said aloud is only the stage.
  const stage = running?.words.replace(/（.*）$/, '')
  return (
    <>
      <span role="status" className="visually-hidden">
        {stage}
      </span>
      {running !== null && (
        <div className={styles.status}>
          <span className={styles.words}>{running.words}</span>
          <progress
            className={styles.bar}
            aria-label="导出进度"
            max={1}
            {...(running.fraction === null ? {} : { value: running.fraction })}
          />
          <Button look="quiet" onPress={running.cancel}>
            取消导出
          </Button>
        </div>
      )}
      <SaidWords />
    </>
  )
}
