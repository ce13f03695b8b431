import {
  $getNearestNodeFromDOMNode,
  BLUR_COMMAND,
  CLICK_COMMAND,
  COMMAND_PRIORITY_HIGH,
  FOCUS_COMMAND,
  HISTORY_MERGE_TAG,
  KEY_ENTER_COMMAND,
  KEY_SPACE_COMMAND,
  mergeRegister,
  REDO_COMMAND,
  UNDO_COMMAND,
} from 'lexical'
import { useEffect, useLayoutEffect, useState, type RefObject } from 'react'
import { parseFieldText, serializeFieldText, type Paragraph } from '../../../domain/field-text.ts'
import { FIELD_ATTRIBUTE, type ReadChip } from './chip.ts'
import { isFieldNode } from './field-node.ts'
import { registerClipboard } from './register-clipboard.ts'
import { $getSelectedField, $selectField, createTextEditor, type TextEditor } from './text-editor.ts'
import { createTextKeeper } from './text-keeper.ts'

export interface TextEditorHandlers {
  /** Puts the text into the draft; says whether it was taken. */
  readonly onCommit: (text: string) => boolean
  readonly onNote: (text: string) => void
  readonly onForget: () => void
  /** The app's own steps, once nothing is left to take back here. */
  readonly onUndo: () => void
  readonly onRedo: () => void
  readonly onFocus: () => void
  readonly onSelectField: (field: string | null) => void
  /** The user wants to know where a figure comes from. */
  readonly onExplain: (field: string) => void
  readonly onPaste: (paragraphs: readonly Paragraph[]) => void
  /** After every change of what stands there. */
  readonly onChange: () => void
}

interface TextEditorOptions extends TextEditorHandlers {
  /** As the draft or the template has it. */
  readonly text: string
  readonly isReadOnly: boolean
  readonly readChip: ReadChip
}

interface Latest {
  readonly read: () => { readonly handlers: TextEditorHandlers; readonly readChip: ReadChip }
  readonly set: (value: ReturnType<Latest['read']>) => void
}

/** What was handed in last, for an editor that outlives each drawing. */
function createLatest(first: ReturnType<Latest['read']>): Latest {
  let value = first
  return {
    read: () => value,
    set: (next) => {
      value = next
    },
  }
}

/** Ties an editor to an element and to the draft. */
export function useTextEditor(
  root: RefObject<HTMLElement | null>,
  { text, isReadOnly, readChip, ...handlers }: TextEditorOptions,
): TextEditor {
  const [editor] = useState(createTextEditor)
  const [latest] = useState(() => createLatest({ handlers, readChip }))
  const [keeper] = useState(() =>
    createTextKeeper({
      readText: editor.readText,
      showText: editor.showText,
      isComposing: () => editor.lexical.isComposing(),
      commit: (typed) => {
        const isTaken = latest.read().handlers.onCommit(typed)
        if (isTaken) editor.forgetHistory()
        return isTaken
      },
      note: (typed) => latest.read().handlers.onNote(typed),
      forget: () => latest.read().handlers.onForget(),
    }),
  )
  useLayoutEffect(() => {
    latest.set({ handlers, readChip })
  })
  useLayoutEffect(() => {
    editor.showChips(readChip)
  }, [editor, readChip])
  useLayoutEffect(() => {
    editor.lexical.setEditable(!isReadOnly)
  }, [editor, isReadOnly])
  useLayoutEffect(() => {
    const tidy = serializeFieldText(parseFieldText(text))
    keeper.show(tidy)
  }, [keeper, text])
  useLayoutEffect(() => {
    editor.lexical.setRootElement(root.current)
    return () => {
      keeper.flush()
      editor.lexical.setRootElement(null)
    }
  }, [editor, keeper, root])
  useEffect(
    () =>
      mergeRegister(
        register(editor, keeper.flush, keeper.noteChange, latest),
        registerClipboard(
          editor,
          (field) => latest.read().readChip(field),
          (paragraphs) => latest.read().handlers.onPaste(paragraphs),
        ),
      ),
    [editor, keeper, latest],
  )
  useEffect(() => {
    // A page that is hidden may be gone without another word.
    const handleHide = (): void => {
      if (document.visibilityState === 'hidden') keeper.flush()
    }
    document.addEventListener('visibilitychange', handleHide)
    return () => document.removeEventListener('visibilitychange', handleHide)
  }, [keeper])
  return editor
}

function register(editor: TextEditor, flush: () => void, noteChange: () => void, latest: Latest): () => void {
  const { lexical } = editor
  let selected: string | null = null
  const explain = (event: Event | null): boolean => {
    const field = $getSelectedField()
    if (field === null) return false
    event?.preventDefault()
    latest.read().handlers.onExplain(field.getField())
    return true
  }
  return mergeRegister(
    lexical.registerUpdateListener(({ dirtyElements, dirtyLeaves, tags, editorState }) => {
      const key = editorState.read(() => $getSelectedField()?.getKey() ?? null)
      if (key !== selected) {
        selected = key
        showSelected(editor, key)
        latest.read().handlers.onSelectField(editorState.read(() => $getSelectedField()?.getField() ?? null))
      }
      if (dirtyElements.size === 0 && dirtyLeaves.size === 0) return
      if (!tags.has(HISTORY_MERGE_TAG)) noteChange()
      latest.read().handlers.onChange()
    }),
    lexical.registerCommand(
      CLICK_COMMAND,
      ({ target }) => {
        if (!(target instanceof Element) || target.closest(`[${FIELD_ATTRIBUTE}]`) === null) return false
        const node = $getNearestNodeFromDOMNode(target)
        if (!isFieldNode(node)) return false
        $selectField(node.getKey())
        latest.read().handlers.onExplain(node.getField())
        return true
      },
      COMMAND_PRIORITY_HIGH,
    ),
    lexical.registerCommand(KEY_ENTER_COMMAND, explain, COMMAND_PRIORITY_HIGH),
    lexical.registerCommand(KEY_SPACE_COMMAND, explain, COMMAND_PRIORITY_HIGH),
    lexical.registerCommand(
      UNDO_COMMAND,
      () => {
        if (editor.canUndo()) return false
        flush()
        latest.read().handlers.onUndo()
        return true
      },
      COMMAND_PRIORITY_HIGH,
    ),
    lexical.registerCommand(
      REDO_COMMAND,
      () => {
        if (editor.canRedo()) return false
        flush()
        latest.read().handlers.onRedo()
        return true
      },
      COMMAND_PRIORITY_HIGH,
    ),
    lexical.registerCommand(
      FOCUS_COMMAND,
      () => {
        latest.read().handlers.onFocus()
        return false
      },
      COMMAND_PRIORITY_HIGH,
    ),
    lexical.registerCommand(
      BLUR_COMMAND,
      () => {
        flush()
        return false
      },
      COMMAND_PRIORITY_HIGH,
    ),
  )
}

function showSelected(editor: TextEditor, key: string | null): void {
  const chips = editor.lexical.getRootElement()?.querySelectorAll<HTMLElement>(`[${FIELD_ATTRIBUTE}]`) ?? []
  const selected = key === null ? null : editor.lexical.getElementByKey(key)
  for (const chip of chips) {
    if (chip === selected) chip.dataset['selected'] = 'true'
    else delete chip.dataset['selected']
  }
}
