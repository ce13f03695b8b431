import { useStore } from 'zustand'
import { classNames } from '../../lib/class-names.ts'
import { saveStateStore } from '../../state/save-state.ts'
import { describeSaveState } from './describe-save-state.ts'
import styles from './SaveStatus.module.css'

/** Whether the draft is safe on this machine. Only trouble is announced: saving follows every entry. */
export function SaveStatus() {
  const state = useStore(saveStateStore, (store) => store.state)
  const words = describeSaveState(state)
  return (
    <p
      className={classNames(styles.status, styles[state.kind])}
      title={words}
      role={state.kind === 'unsaved' ? 'alert' : undefined}
    >
      <span className={styles.dot} aria-hidden />
      <span className={styles.words}>{words}</span>
    </p>
  )
}
