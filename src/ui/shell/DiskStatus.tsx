import { useEffect } from 'react'
import { useStore } from 'zustand'
import { diskStore } from '../../state/disk-store.ts'
import { diskKeeper } from '../../state/file-on-disk.ts'
import { describeDiskState } from './describe-disk-state.ts'
import styles from './DiskStatus.module.css'

/** Whether the file on the disk is in step with the draft; what needs an answer stands in a banner. */
export function DiskStatus() {
  const state = useStore(diskStore, (store) => store.state)
  useEffect(() => diskKeeper.start(), [])
  const words = describeDiskState(state)
  return words === '' ? null : (
    <p className={styles.status} title={words}>
      {words}
    </p>
  )
}
