import { resetChapter, updateChapter } from '../../domain/edit-narrative.ts'
import type { NarrativeChapter } from '../../domain/draft.ts'
import { ALL_CHAPTERS } from '../../narrative/chapters/all-chapters.ts'
import { readDefaultText } from '../../narrative/chapter-text.ts'
import type { StatementSource } from '../../narrative/statement-source.ts'
import { draftStore, redo, undo } from '../../state/draft-store.ts'
import { typedTextKeeper } from '../../state/typed-text.ts'
import { STEP_NAMES } from '../../state/view-store.ts'
import { commit, useOpenPart } from '../hooks/use-draft.ts'
import { selectPaperScope } from './paper-scope.ts'
import type { TextEditorHandlers } from './editor/use-text-editor.ts'

type ChapterHandlers = Omit<TextEditorHandlers, 'onChange' | 'onFocus' | 'onSelectField' | 'onExplain'>

/** What becomes of the typed texts: one named step for each. */
export function useChapterHandlers(source: StatementSource, say: (words: string) => void) {
  const scope = selectPaperScope(source)
  const storageKey = useOpenPart((open) => open.storageKey)

  const createHandlers = (chapter: NarrativeChapter): ChapterHandlers => {
    const { title } = ALL_CHAPTERS[chapter]
    return {
      onCommit: (text) => {
        // The editor goes with its draft, and then what it holds is not for the next one.
        if (draftStore.getState().open?.storageKey !== storageKey) return false
        say('')
        return commit(`修改“${title}”`, (draft) =>
          text === readDefaultText(source, chapter)
            ? resetChapter(draft, chapter, scope)
            : updateChapter(draft, chapter, text, scope),
        )
      },
      onNote: (text) => typedTextKeeper.note(`${STEP_NAMES.narrative} ${title}`, text),
      onForget: () => typedTextKeeper.forget(),
      onUndo: undo,
      onRedo: redo,
      onPaste: (paragraphs) => {
        say(paragraphs.length > 1 ? `已粘贴 ${String(paragraphs.length)} 段，字体格式未带入。` : '')
      },
    }
  }
  const handleReset = (chapter: NarrativeChapter): void => {
    const { title } = ALL_CHAPTERS[chapter]
    if (commit(`恢复默认：${title}`, (draft) => resetChapter(draft, chapter, scope))) {
      say(`“${title}”已恢复为默认文字，可撤销。`)
    }
  }
  return { createHandlers, handleReset }
}
