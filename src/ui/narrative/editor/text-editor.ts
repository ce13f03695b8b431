import { createEmptyHistoryState, registerHistory } from '@lexical/history'
import { registerRichText } from '@lexical/rich-text'
import {
  $createNodeSelection,
  $getNodeByKey,
  $getRoot,
  $getSelection,
  $isNodeSelection,
  $isRangeSelection,
  $isTextNode,
  $setSelection,
  createEditor,
  CUT_TAG,
  HISTORY_MERGE_TAG,
  HISTORY_PUSH_TAG,
  PASTE_TAG,
  SKIP_DOM_SELECTION_TAG,
  type LexicalEditor,
} from 'lexical'
import { parseFieldText, serializeFieldText, type Paragraph } from '../../../domain/field-text.ts'
import { FIELD_ATTRIBUTE, drawChip, type ReadChip } from './chip.ts'
import {
  $createParagraph,
  $createParts,
  $readParagraphs,
  $readSelectedRange,
  $selectPlaces,
  $setCaret,
  $writeParagraphs,
} from './editor-text.ts'
import { FieldNode, isFieldNode, setChipReader } from './field-node.ts'
import { findChangeEnd, findWords, sliceParagraphs } from './flat-text.ts'
import { numberParagraph, type NumberingStyle } from './numbering.ts'
import { registerFieldInput } from './register-field-input.ts'
import { showSelection } from './show-selection.ts'

/** Typing with shorter pauses is taken back together. */
const TYPING_MILLISECONDS = 500

/** A run of text within the editor, for what stands beside it. */
export interface TextRun {
  readonly key: string
  readonly text: string
}

/** An editor of plain paragraphs whose figures are fields; it knows no store and no React. */
export interface TextEditor {
  readonly lexical: LexicalEditor
  /** As the draft stores it, without spare blanks. */
  readonly readText: () => string
  /** Replaces all; the caret goes to where the text changed. Cannot be undone here. */
  readonly showText: (text: string) => void
  readonly showChips: (readChip: ReadChip) => void
  /** From now on nothing typed before can be taken back here. */
  readonly forgetHistory: () => void
  readonly canUndo: () => boolean
  readonly canRedo: () => boolean
  readonly insertParagraphs: (paragraphs: readonly Paragraph[]) => void
  /** What is selected, as far as it is text; a chip that is selected is one. */
  readonly readSelection: () => readonly Paragraph[]
  readonly removeSelection: () => void
  readonly listRuns: () => readonly TextRun[]
  /** Puts a field in place of signs of a run; nothing where they are no longer there. */
  readonly bind: (run: TextRun, start: number, end: number, field: string) => void
  /** Puts words in place of the selected chip. */
  readonly replaceSelectedField: (text: string) => void
  readonly selectField: (key: string) => void
  readonly numberParagraph: (style: NumberingStyle) => void
  readonly focus: () => void
  /** Takes the focus with words selected as they are printed; says whether they stand there. */
  readonly focusWords: (words: string, readChip: ReadChip) => boolean
}

export function createTextEditor(): TextEditor {
  const lexical = createEditor({
    namespace: 'statement',
    nodes: [FieldNode],
    onError: (error) => {
      throw error
    },
  })
  const history = createEmptyHistoryState()
  registerRichText(lexical)
  registerHistory(lexical, history, TYPING_MILLISECONDS)
  registerFieldInput(lexical)

  const change = (edit: () => void, ...tags: readonly string[]): void => {
    lexical.update(edit, { discrete: true, tag: [...tags] })
  }
  const readParagraphs = (): readonly Paragraph[] => lexical.getEditorState().read($readParagraphs)
  const forgetHistory = (): void => {
    history.undoStack = []
    history.redoStack = []
  }

  return {
    lexical,
    readText: () => tidyText(readParagraphs()),
    showText: (text) => {
      const before = readParagraphs()
      const after = parseFieldText(text)
      const hasFocus = lexical.getRootElement()?.contains(document.activeElement) === true
      change(
        () => {
          $writeParagraphs(after)
          if (hasFocus) $setCaret(findChangeEnd(before, after))
          else $setSelection(null)
        },
        HISTORY_MERGE_TAG,
        ...(hasFocus ? [] : [SKIP_DOM_SELECTION_TAG]),
      )
      forgetHistory()
    },
    showChips: (readChip) => {
      setChipReader(lexical, readChip)
      const chips = lexical.getRootElement()?.querySelectorAll<HTMLElement>(`[${FIELD_ATTRIBUTE}]`) ?? []
      for (const chip of chips) drawChip(chip, readChip)
    },
    forgetHistory,
    canUndo: () => history.undoStack.length > 0,
    canRedo: () => history.redoStack.length > 0,
    insertParagraphs: (paragraphs) => {
      change(() => $insertParagraphs(paragraphs), PASTE_TAG, HISTORY_PUSH_TAG)
    },
    readSelection: () => lexical.getEditorState().read($readSelection),
    removeSelection: () => {
      change($removeSelection, CUT_TAG, HISTORY_PUSH_TAG)
    },
    listRuns: () => lexical.getEditorState().read($listRuns),
    bind: ({ key, text }, start, end, field) => {
      change(() => {
        const node = $getNodeByKey(key)
        if (!$isTextNode(node)) return
        if (node.getTextContent().slice(start, end) !== text.slice(start, end)) return
        const parts = node.splitText(start, end)
        const [bound] = start === 0 ? parts : parts.slice(1)
        bound?.replace(new FieldNode(field))
      }, HISTORY_PUSH_TAG)
    },
    replaceSelectedField: (text) => {
      change(() => {
        const field = $getSelectedField()
        if (field === null) return
        const [words] = $createParts([text])
        if (words === undefined) return $removeSelection()
        field.replace(words)
        if ($isTextNode(words)) words.select()
      }, HISTORY_PUSH_TAG)
    },
    selectField: (key) => {
      change(() => $selectField(key))
      lexical.getRootElement()?.focus({ preventScroll: true })
    },
    numberParagraph: (style) => {
      change(() => $numberParagraph(style), HISTORY_PUSH_TAG)
    },
    focus: () => {
      lexical.focus(undefined, { defaultSelection: 'rootEnd' })
      const root = lexical.getRootElement()
      // An empty text has no end to go to.
      if (root !== null && !root.contains(document.activeElement)) root.focus()
    },
    focusWords: (words, readChip) => {
      const places = findWords(readParagraphs(), words, (field) => readChip(field).text)
      const root = lexical.getRootElement()
      if (places === undefined || root === null) return false
      root.focus({ preventScroll: true })
      change(() => {
        $selectPlaces(places.from, places.to)
      }, HISTORY_MERGE_TAG)
      showSelection(lexical)
      return true
    },
  }
}

function tidyText(paragraphs: readonly Paragraph[]): string {
  return serializeFieldText(parseFieldText(serializeFieldText(paragraphs)))
}

export function $getSelectedField(): FieldNode | null {
  const selection = $getSelection()
  if (!$isNodeSelection(selection)) return null
  const [node] = selection.getNodes()
  return isFieldNode(node) ? node : null
}

export function $selectField(key: string): void {
  const selection = $createNodeSelection()
  selection.add(key)
  $setSelection(selection)
}

function $insertParagraphs(paragraphs: readonly Paragraph[]): void {
  const selected = $getSelectedField()
  // Beside the chip, not instead of it: nobody types over a figure unawares.
  selected?.selectNext(0, 0)
  const selection = $getSelection() ?? $getRoot().selectEnd()
  const [first, ...rest] = paragraphs
  if (first === undefined) return
  if (rest.length === 0) selection.insertNodes($createParts(first))
  else selection.insertNodes(paragraphs.map($createParagraph))
}

function $readSelection(): readonly Paragraph[] {
  const field = $getSelectedField()
  if (field !== null) return [[{ field: field.getField() }]]
  const range = $readSelectedRange()
  return range === null || range.from === range.to
    ? []
    : sliceParagraphs($readParagraphs(), range.from, range.to)
}

function $removeSelection(): void {
  const selection = $getSelection()
  const field = $getSelectedField()
  if ($isRangeSelection(selection)) selection.removeText()
  if (field === null) return
  field.selectPrevious()
  field.remove()
}

function $listRuns(): readonly TextRun[] {
  return $getRoot()
    .getAllTextNodes()
    .map((node) => ({ key: node.getKey(), text: node.getTextContent() }))
}

function $numberParagraph(style: NumberingStyle): void {
  const selection = $getSelection()
  const node = $isRangeSelection(selection) ? selection.anchor.getNode() : $getSelectedField()
  const paragraph = node?.getTopLevelElement()
  if (paragraph === null || paragraph === undefined) return
  const before = paragraph.getPreviousSiblings().map((sibling) => sibling.getTextContent())
  const { removed, prefix } = numberParagraph(paragraph.getTextContent(), before, style)
  const first = 'getFirstChild' in paragraph ? paragraph.getFirstChild() : null
  const caret = $readSelectedRange()?.to
  if ($isTextNode(first)) first.spliceText(0, removed, prefix)
  else if (first !== null) for (const added of $createParts([prefix])) first.insertBefore(added)
  else if ('append' in paragraph) paragraph.append(...$createParts([prefix]))
  if (caret !== undefined) $setCaret(Math.max(0, caret + prefix.length - removed))
}
