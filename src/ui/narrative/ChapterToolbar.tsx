import { useState } from 'react'
import type { NarrativeChapter } from '../../domain/draft.ts'
import { ALL_CHAPTERS } from '../../narrative/chapters/all-chapters.ts'
import type { ChapterState } from '../../narrative/chapter-state.ts'
import type { StatementSource } from '../../narrative/statement-source.ts'
import { DialogBoundary } from '../faults/DialogBoundary.tsx'
import { Button } from '../primitives/Button.tsx'
import { ConfirmDialog } from '../primitives/ConfirmDialog.tsx'
import styles from './ChapterToolbar.module.css'
import type { NumberingStyle } from './editor/numbering.ts'
import { FieldPicker } from './FieldPicker.tsx'

interface ChapterToolbarProps {
  readonly source: StatementSource
  /** The text that the buttons act upon. */
  readonly chapter: NarrativeChapter
  /** There are others on the sheet. */
  readonly isSeveral: boolean
  readonly isReadOnly: boolean
  readonly isTemplate: boolean
  readonly state: ChapterState['kind']
  readonly onInsert: (field: string) => void
  readonly onNumber: (style: NumberingStyle) => void
  readonly onReset: () => void
}

const STATE_WORDS: Record<ChapterState['kind'], string> = {
  template: '默认文字，随数据变化',
  rewritten: '已改写',
  empty: '待填写',
}

/** What can be done with the text of a chapter. */
export function ChapterToolbar({
  source,
  chapter,
  isSeveral,
  isReadOnly,
  isTemplate,
  state,
  onInsert,
  onNumber,
  onReset,
}: ChapterToolbarProps) {
  const [isAsking, setAsking] = useState(false)
  const { title } = ALL_CHAPTERS[chapter]
  return (
    <div className={styles.toolbar} role="group" aria-label="编辑文字">
      <FieldPicker source={source} isDisabled={isReadOnly} onPick={onInsert} />
      <Button
        look="quiet"
        aria-label="编号（一）"
        isDisabled={isReadOnly}
        onPress={() => onNumber('section')}
      >
        （一）
      </Button>
      <Button look="quiet" aria-label="编号1、" isDisabled={isReadOnly} onPress={() => onNumber('point')}>
        1、
      </Button>
      <Button look="quiet" isDisabled={isReadOnly || isTemplate} onPress={() => setAsking(true)}>
        恢复默认
      </Button>
      <span className={styles.state}>
        {isSeveral && `${isReadOnly ? '' : '正在编辑：'}${title} · `}
        {STATE_WORDS[state]}
      </span>
      {isAsking && (
        <DialogBoundary name="恢复默认" onClose={() => setAsking(false)}>
          <ConfirmDialog
            title="恢复默认文字"
            confirmName="恢复默认"
            onClose={() => setAsking(false)}
            onConfirm={() => {
              setAsking(false)
              onReset()
            }}
          >
            “{title}”中改写的文字将换成默认文字。可以撤销。
          </ConfirmDialog>
        </DialogBoundary>
      )}
    </div>
  )
}
