import { useEffect } from 'react'
import { useStore } from 'zustand'
import { saidStore, unsay, type Said } from '../../state/said-store.ts'
import styles from './SaidWords.module.css'

/** Long enough to be read twice. */
const SHOWN_MS = 7000

/** What has just been done, in a few words above the balance strip; gone after a while or when dismissed. */
export function SaidWords() {
  const said = useStore(saidStore, (state) => state.said)
  return (
    <div role="status" className={styles.place}>
      {said !== null && <Words key={said.serial} said={said} />}
    </div>
  )
}

function Words({ said }: { readonly said: Said }) {
  useEffect(() => {
    const timer = setTimeout(() => unsay(said), SHOWN_MS)
    return () => clearTimeout(timer)
  }, [said])
  return (
    <p className={styles.words}>
      {said.words}
      <button type="button" className={styles.close} aria-label="知道了" onClick={() => unsay(said)}>
        ×
      </button>
    </p>
  )
}
