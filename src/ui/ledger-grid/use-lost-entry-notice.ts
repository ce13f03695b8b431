import { useEffect } from 'react'
import { showNotice } from '../../state/notice-store.ts'
import type { GridStore } from '../grid/grid-store.ts'

/** What was typed but could not be accepted is named when its grid is left: nothing typed goes unnoticed. */
export function useLostEntryNotice(store: GridStore): void {
  useEffect(
    () => () => {
      const { entry } = store.getState()
      if (entry === null || !entry.isTyped) return
      showNotice({
        tone: 'warning',
        title: `刚才输入的“${entry.text}”没有录入，单元格保持原值`,
        ...(entry.error === undefined ? {} : { details: [entry.error] }),
      })
    },
    [store],
  )
}
