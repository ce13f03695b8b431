import { useStore } from 'zustand'
import { diskStore } from '../../state/disk-store.ts'
import { describeDiskState } from './describe-disk-state.ts'
import styles from './DiskStatus.module.css'

/** Whether the file on the disk is in step with the draft; what needs an answer stands in a banner. */
export function DiskStatus() {
  const state = useStore(diskStore, (store) => store.state)
  const words = describeDiskState(state)
  if (words === null) return null
  const { verb, name, time } = words
  return (
    <p className={styles.status} title={`${verb} ${name} ${time}`.trim()}>
      {verb} <span className={styles.name}>{name}</span> {time}
    </p>
  )
}
