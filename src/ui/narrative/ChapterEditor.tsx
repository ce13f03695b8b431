import { useCallback, useEffect, useRef, type KeyboardEvent } from 'react'
import type { NarrativeChapter } from '../../domain/draft.ts'
import { isHeadingText } from '../../narrative/blocks/compose-text.ts'
import { readChapterText } from '../../narrative/chapter-text.ts'
import type { StatementSource } from '../../narrative/statement-source.ts'
import { AmountOffers } from './AmountOffers.tsx'
import styles from './ChapterEditor.module.css'
import type { Chip } from './editor/chip.ts'
import type { TextEditor } from './editor/text-editor.ts'
import { useTextEditor, type TextEditorHandlers } from './editor/use-text-editor.ts'
import { readChipOf } from './explain-field.ts'
import { useTypedAmounts } from './use-typed-amounts.ts'

interface ChapterEditorProps extends Omit<TextEditorHandlers, 'onChange'> {
  readonly chapter: NarrativeChapter
  /** What the text is called. */
  readonly title: string
  /** Asks for the text where there is none. */
  readonly placeholder: string
  readonly source: StatementSource
  readonly isReadOnly: boolean
  /** Gives the editor away while it is on the screen. */
  readonly onReady: (chapter: NarrativeChapter, editor: TextEditor | null) => void
}

/** The text of one chapter, as it stands on its sheet. */
export function ChapterEditor({
  chapter,
  title,
  placeholder,
  source,
  isReadOnly,
  onReady,
  ...handlers
}: ChapterEditorProps) {
  const root = useRef<HTMLDivElement>(null)
  const readChip = useCallback((field: string): Chip => readChipOf(source, field), [source])
  const { text } = readChapterText(source, chapter)
  const editor = useTextEditor(root, {
    ...handlers,
    text,
    isReadOnly,
    readChip,
    onChange: () => {
      if (root.current !== null) markHeadings(root.current)
    },
  })
  useEffect(() => {
    if (root.current !== null) markHeadings(root.current)
    onReady(chapter, editor)
    return () => onReady(chapter, null)
  }, [chapter, editor, onReady])
  // Where there is no caret the chips are reached one by one.
  useEffect(() => {
    for (const chip of root.current?.querySelectorAll<HTMLElement>('[data-field]') ?? []) {
      if (isReadOnly) chip.tabIndex = 0
      else chip.removeAttribute('tabindex')
    }
  }, [isReadOnly, text])
  const amounts = useTypedAmounts(editor, source)
  return (
    <>
      <div
        ref={root}
        className={styles.text}
        role="textbox"
        tabIndex={0}
        aria-multiline
        aria-label={title}
        aria-readonly={isReadOnly}
        data-placeholder={placeholder}
        contentEditable={!isReadOnly}
        suppressContentEditableWarning
        spellCheck={false}
        onKeyDown={isReadOnly ? handleChipKey : undefined}
      />
      {!isReadOnly && (
        <AmountOffers
          amounts={amounts}
          onBind={(bound) => {
            // From the end, so that the places of those before stay.
            for (let index = bound.length - 1; index >= 0; index -= 1) {
              const one = bound[index]
              if (one !== undefined) editor.bind(one.amount.run, one.amount.start, one.amount.end, one.field)
            }
          }}
        />
      )}
    </>
  )
}

function handleChipKey(event: KeyboardEvent): void {
  const { key, target } = event
  if (!(target instanceof HTMLElement) || !target.matches('[data-field]')) return
  if (key !== 'Enter' && key !== ' ') return
  event.preventDefault()
  target.click()
}

/** Lines that are printed as headings look like headings. */
function markHeadings(root: HTMLElement): void {
  root.toggleAttribute('data-empty', root.textContent === '' && root.childElementCount < 2)
  for (const paragraph of root.children) {
    const isHeading =
      paragraph.querySelector('[data-field]') === null && isHeadingText(paragraph.textContent ?? '')
    paragraph.toggleAttribute('data-heading', isHeading)
  }
}
