import { useState } from 'react'
import { useStore } from 'zustand'
import { updateEdition } from '../../domain/edit-draft.ts'
import { paperChoiceStore } from '../../state/paper-choice.ts'
import { commit, useDraft, useIsReadOnly } from '../hooks/use-draft.ts'
import { Segmented } from '../primitives/Segmented.tsx'
import styles from './PublishPage.module.css'

/** Which copy is shown, and the 稿次 of the one that has it. */
export function PaperOptions() {
  const copy = useStore(paperChoiceStore, (choice) => choice.copy)
  return (
    <>
      <Segmented
        label="文本"
        options={[
          { value: 'review', name: '送审稿' },
          { value: 'public', name: '公开稿' },
        ]}
        value={copy}
        onChange={(value) => paperChoiceStore.setState({ copy: value })}
      />
      {copy === 'review' && <EditionField />}
    </>
  )
}

function EditionField() {
  const { edition = '' } = useDraft()
  const isReadOnly = useIsReadOnly()
  const [typed, setTyped] = useState<string | null>(null)
  const accept = (): void => {
    const text = (typed ?? edition).trim()
    if (text !== edition && /^(?:[1-9]\d?)?$/.test(text))
      commit('修改稿次', (draft) => updateEdition(draft, text))
    setTyped(null)
  }
  return (
    <label className={styles.choice} title="印在送审稿的封面和页眉；不填则不印">
      稿次
      <input
        className={styles.number}
        inputMode="numeric"
        autoComplete="off"
        readOnly={isReadOnly}
        value={typed ?? edition}
        onChange={({ currentTarget }) => setTyped(currentTarget.value)}
        onBlur={accept}
        onKeyDown={({ key }) => {
          if (key === 'Enter') accept()
          if (key === 'Escape') setTyped(null)
        }}
      />
    </label>
  )
}
