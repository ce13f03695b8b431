import { useState } from 'react'
import { useStore } from 'zustand'
import { draftStore, redo, undo } from '../../state/draft-store.ts'
import { Button } from '../primitives/Button.tsx'
import { Hint } from '../primitives/Hint.tsx'
import styles from './HistoryButtons.module.css'

/** 撤销 and 重做, which say on hover what they would change, and afterwards what they did. */
export function HistoryButtons() {
  const undoName = useStore(draftStore, ({ history }) => history.past.at(-1)?.name)
  const redoName = useStore(draftStore, ({ history }) => history.future[0]?.name)
  const [said, setSaid] = useState('')
  return (
    <div className={styles.group}>
      <Hint text={undoName === undefined ? '没有可以撤销的修改' : `撤销“${undoName}”（Ctrl+Z）`}>
        <Button
          look="quiet"
          isDisabled={undoName === undefined}
          onPress={() => {
            undo()
            setSaid(`已撤销“${undoName ?? ''}”`)
          }}
        >
          撤销
        </Button>
      </Hint>
      <Hint text={redoName === undefined ? '没有可以重做的修改' : `重做“${redoName}”（Ctrl+Y）`}>
        <Button
          look="quiet"
          isDisabled={redoName === undefined}
          onPress={() => {
            redo()
            setSaid(`已重做“${redoName ?? ''}”`)
          }}
        >
          重做
        </Button>
      </Hint>
      <span role="status" className="visually-hidden">
        {said}
      </span>
    </div>
  )
}
