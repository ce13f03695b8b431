import { useEffect } from 'react'
import { useStore } from 'zustand'
import { draftStore, redo, undo } from '../../state/draft-store.ts'
import { describeHistoryMove } from '../../state/history-words.ts'
import { say } from '../../state/said-store.ts'
import { Button } from '../primitives/Button.tsx'
import { Hint } from '../primitives/Hint.tsx'
import styles from './HistoryButtons.module.css'

/** 撤销 and 重做, which say on hover what they would change, and afterwards, however they were called, what they did. */
export function HistoryButtons() {
  const undoName = useStore(draftStore, ({ history }) => history.past.at(-1)?.name)
  const redoName = useStore(draftStore, ({ history }) => history.future[0]?.name)
  useEffect(
    () =>
      draftStore.subscribe((state, previous) => {
        if (state.open?.storageKey !== previous.open?.storageKey) return
        const words = describeHistoryMove(previous.history, state.history)
        if (words !== undefined) say(words)
      }),
    [],
  )
  return (
    <div className={styles.group}>
      <Hint text={undoName === undefined ? '没有可以撤销的修改' : `撤销“${undoName}”（Ctrl+Z）`}>
        <Button look="quiet" isDisabled={undoName === undefined} onPress={undo}>
          撤销
        </Button>
      </Hint>
      <Hint text={redoName === undefined ? '没有可以重做的修改' : `重做“${redoName}”（Ctrl+Y）`}>
        <Button look="quiet" isDisabled={redoName === undefined} onPress={redo}>
          重做
        </Button>
      </Hint>
    </div>
  )
}
