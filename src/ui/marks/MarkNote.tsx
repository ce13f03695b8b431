import { useEffect, useId, useRef, useState, type KeyboardEvent } from 'react'
import { Button } from '../primitives/Button.tsx'
import { MarkFlag } from './MarkFlag.tsx'
import styles from './MarkPopover.module.css'

interface MarkNoteProps {
  /** What is marked. */
  readonly name: string
  readonly note: string
  readonly count: number
  /** Of the places, how many are marked already. */
  readonly markedCount: number
  readonly isReadOnly: boolean
  readonly onMark: (note: string) => void
  readonly onConfirm: () => void
  readonly onClose: () => void
}

/** What is still to be confirmed, in a few words. */
export function MarkNote(props: MarkNoteProps) {
  const { name, note, count, markedCount, isReadOnly, onMark, onConfirm, onClose } = props
  const [text, setText] = useState(note)
  const id = useId()
  const field = useRef<HTMLTextAreaElement>(null)
  useEffect(() => field.current?.focus(), [])
  const isMarked = markedCount === count
  const handleKeyDown = (event: KeyboardEvent): void => {
    // Shift+Enter begins a line; while an input method composes Enter is its own.
    if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing || isReadOnly) return
    event.preventDefault()
    onMark(text.trim())
  }
  return (
    <>
      <p className={styles.title}>
        <MarkFlag isMarked={isMarked} />
        <span>待核：{name}</span>
      </p>
      <label htmlFor={id} className={styles.label}>
        说明（可不填）
      </label>
      <textarea
        ref={field}
        id={id}
        className={styles.text}
        rows={2}
        readOnly={isReadOnly}
        placeholder="如：等财政局批复后填"
        value={text}
        onChange={(event) => setText(event.target.value)}
        onKeyDown={handleKeyDown}
      />
      <div className={styles.actions}>
        {isReadOnly ? (
          <Button onPress={onClose}>关闭</Button>
        ) : (
          <>
            {markedCount > 0 && <Button onPress={onConfirm}>取消待核</Button>}
            <Button look="primary" onPress={() => onMark(text.trim())}>
              {isMarked ? '保存说明' : '标为待核'}
            </Button>
          </>
        )}
      </div>
    </>
  )
}
