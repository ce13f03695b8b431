import { useCallback, useEffect, useEffectEvent, useRef, useState } from 'react'
import type { NarrativeChapter } from '../../domain/draft.ts'
import { locateChapter } from '../../domain/part-place.ts'
import { assertNever } from '../../lib/assert-never.ts'
import { describeChapterState } from '../../narrative/chapter-state.ts'
import { ALL_CHAPTERS } from '../../narrative/chapters/all-chapters.ts'
import { readChapterText } from '../../narrative/chapter-text.ts'
import type { SheetItem, StatementSheet } from '../../narrative/statement-sheets.ts'
import type { StatementSource } from '../../narrative/statement-source.ts'
import { showStep, STEP_NAMES, viewStore, type FocusRequest } from '../../state/view-store.ts'
import { LinkButton } from '../primitives/LinkButton.tsx'
import { CHAPTER_ENTRIES } from './chapter-names.ts'
import { ChapterEditor } from './ChapterEditor.tsx'
import styles from './ChapterSheet.module.css'
import { ChapterToolbar } from './ChapterToolbar.tsx'
import { DutyTargetsPart } from './DutyTargetsPart.tsx'
import type { TextEditor } from './editor/text-editor.ts'
import { explainField, readChipOf } from './explain-field.ts'
import { FieldNote } from './FieldNote.tsx'
import { OperatingFundsSwitch } from './OperatingFundsSwitch.tsx'
import { selectPaperScope } from './paper-scope.ts'
import { StatementBlock } from './StatementBlock.tsx'
import { useReturnFocus } from './use-return-focus.ts'
import { useChapterHandlers } from './use-chapter-handlers.ts'

interface ChapterSheetProps {
  readonly sheet: StatementSheet
  /** The title of the whole statement, above its first sheet. */
  readonly title: string
  readonly source: StatementSource
  readonly isReadOnly: boolean
  readonly request: FocusRequest | null
}

/** One chapter as it will be printed, its texts open to be edited, and above it what can be done with them. */
export function ChapterSheet({ sheet, title, source, isReadOnly, request }: ChapterSheetProps) {
  const { texts, step } = CHAPTER_ENTRIES[sheet.id]
  const scope = selectPaperScope(source)
  const [active, setActive] = useState<NarrativeChapter | undefined>(texts[0])
  const [field, setField] = useState<string | null>(null)
  const [said, setSaid] = useState('')
  const editors = useRef(new Map<NarrativeChapter, TextEditor>())
  const handleReady = useCallback((chapter: NarrativeChapter, editor: TextEditor | null): void => {
    if (editor === null) editors.current.delete(chapter)
    else editors.current.set(chapter, editor)
  }, [])
  const { createHandlers, handleReset } = useChapterHandlers(source, setSaid)
  const focusRequested = useEffectEvent(({ at, quote }: FocusRequest): void => {
    const chapter = texts.find((text) => at === locateChapter(text, scope))
    const editor = chapter === undefined ? undefined : editors.current.get(chapter)
    const isMarked =
      quote !== undefined && editor?.focusWords(quote, (name) => readChipOf(source, name)) === true
    if (!isMarked) editor?.focus()
  })
  useEffect(() => {
    if (request !== null) focusRequested(request)
  }, [request])
  useReturnFocus(() => (active === undefined ? undefined : editors.current.get(active)?.focus()))

  const withActive = (act: (editor: TextEditor) => void): void => {
    const editor = active === undefined ? undefined : editors.current.get(active)
    if (editor === undefined) return
    act(editor)
    editor.focus()
  }
  const explain = (name: string): void => {
    const { cell } = explainField(source, name)
    viewStore.setState({ figure: cell ?? null })
  }
  const renderItem = (item: SheetItem, index: number) => {
    switch (item.kind) {
      case 'block':
        return <StatementBlock key={String(index)} block={item.block} draft={source.disclosure.draft} />
      case 'dutyTargets':
        return (
          <DutyTargetsPart
            key="dutyTargets"
            source={source}
            blocks={item.blocks}
            isReadOnly={isReadOnly}
            request={request}
          />
        )
      case 'text':
        return (
          <ChapterEditor
            key={item.chapter}
            {...createHandlers(item.chapter)}
            chapter={item.chapter}
            title={ALL_CHAPTERS[item.chapter].title}
            placeholder={`请填写${ALL_CHAPTERS[item.chapter].title}`}
            source={source}
            isReadOnly={isReadOnly}
            onReady={handleReady}
            onFocus={() => setActive(item.chapter)}
            onSelectField={(selected) => {
              setField(selected)
              if (selected !== null) setActive(item.chapter)
              else viewStore.setState({ figure: null })
            }}
            onExplain={explain}
          />
        )
      default:
        return assertNever(item)
    }
  }
  return (
    <>
      {active !== undefined && (
        <>
          <ChapterToolbar
            source={source}
            chapter={active}
            isSeveral={texts.length > 1}
            isReadOnly={isReadOnly}
            isTemplate={readChapterText(source, active).isTemplate}
            state={describeChapterState(source, active).kind}
            onInsert={(name) => withActive((editor) => editor.insertParagraphs([[{ field: name }]]))}
            onNumber={(style) => withActive((editor) => editor.numberParagraph(style))}
            onReset={() => handleReset(active)}
          />
          <FieldNote
            source={source}
            field={field}
            isReadOnly={isReadOnly}
            said={said}
            onReplace={() =>
              withActive((editor) =>
                editor.replaceSelectedField(field === null ? '' : explainField(source, field).words),
              )
            }
          />
        </>
      )}
      <div className={styles.scroll}>
        {step !== undefined && (
          <p className={styles.link}>
            {texts.length === 0 ? '本章由填报内容自动生成，' : '机构设置的表格和文字自动生成，'}
            <LinkButton onClick={() => showStep(step)}>到“{STEP_NAMES[step]}”填写</LinkButton>
          </p>
        )}
        {sheet.id === 'operatingFunds' && (
          <OperatingFundsSwitch
            isOfAllUnits={source.operatingFundsScope === 'allUnits'}
            isReadOnly={isReadOnly}
          />
        )}
        <article className={styles.sheet} data-paper aria-label={CHAPTER_ENTRIES[sheet.id].name}>
          {title !== '' && <h2 className={styles.title}>{title}</h2>}
          {sheet.items.map(renderItem)}
        </article>
      </div>
    </>
  )
}
