import { NEW_ROW_ID, type CellOptions } from './grid-model.ts'
import { findEditor, locateActiveCell, readCell, type GridContext } from './grid-context.ts'
import type { CellEntryState } from './grid-store.ts'

/** Starts entering the active cell: with what it holds (F2), or with an open list where it has one. */
export function beginEditing(context: GridContext): void {
  const cell = locateActiveCell(context)
  if (cell === undefined) return
  const editor = findEditor(context, cell)
  if (editor.kind === 'none') {
    context.store.setState({ hint: editor.reason })
  } else if (editor.kind === 'options') {
    const text = readCell(cell).text
    setEntry(context, { mode: 'editing', text, isTyped: false, options: editor.search(null) })
  } else if (editor.kind === 'text') {
    setEntry(context, { mode: 'editing', text: readCell(cell).text, isTyped: false })
  }
}

/** The text field has a new text: the first one replaces what the cell held. */
export function typeText(context: GridContext, text: string, isComposing: boolean): void {
  const cell = locateActiveCell(context)
  if (cell === undefined) return
  const { entry } = context.store.getState()
  const editor = findEditor(context, cell)
  if (editor.kind === 'none') return
  const mode = entry?.mode ?? 'typing'
  // A syllable in the making is neither wrong nor worth a search.
  if (isComposing) {
    setEntry(context, { mode, text, isTyped: true, options: entry?.options })
    return
  }
  if (editor.kind === 'options') {
    setEntry(context, { mode, text, isTyped: true, options: editor.search(text) })
    return
  }
  const error = editor.kind === 'text' && editor.isNumeric ? checkTyped(context, text) : undefined
  setEntry(context, { mode, text, isTyped: true, error })
}

export function cancelEntry({ store }: GridContext): void {
  store.setState({ entry: null, hint: null })
}

/** `refused`: what is wrong is shown and stays to be corrected. */
export type EntryOutcome = 'unchanged' | 'entered' | 'refused'

/** Takes the highlighted option, or else the text, into the cell. */
export function acceptEntry(context: GridContext): EntryOutcome {
  const { entry } = context.store.getState()
  const option = entry?.options?.options[entry.options.highlighted]
  return option === undefined ? acceptTyped(context) : acceptText(context, option.key)
}

/** Takes the text as it stands: on leaving without Enter or Tab nothing is picked that was not confirmed. */
export function acceptTyped(context: GridContext): EntryOutcome {
  const { entry } = context.store.getState()
  if (entry === null) return 'unchanged'
  if (entry.isTyped) return acceptText(context, entry.text)
  cancelEntry(context)
  return 'unchanged'
}

/** Enters a text into the active cell. */
export function acceptText(context: GridContext, text: string): EntryOutcome {
  const cell = locateActiveCell(context)
  const { entry } = context.store.getState()
  if (cell === undefined) return 'unchanged'
  const isNothing = cell.rowId === NEW_ROW_ID && text.trim() === ''
  if (isNothing || findEditor(context, cell).kind === 'none') {
    cancelEntry(context)
    return 'unchanged'
  }
  const entered = { rowId: cell.rowId, columnId: cell.column.id, text }
  const error = context.model.check(entered)
  if (error !== undefined) {
    setEntry(context, { mode: entry?.mode ?? 'editing', text, isTyped: true, error })
    return 'refused'
  }
  // Before the change: the new line that it may bring must not find an entry of the row it replaces.
  cancelEntry(context)
  if (cell.rowId === NEW_ROW_ID) context.store.setState({ anchorRowId: null })
  if (context.model.enter([entered])) return 'entered'
  context.store.setState({ entry })
  return 'refused'
}

/** Moves the highlight of the open list; a closed one opens. */
export function moveHighlight(context: GridContext, steps: number): void {
  const { entry } = context.store.getState()
  const options = entry?.options
  if (entry === null || options === undefined) return
  const last = options.options.length - 1
  const from = options.highlighted === -1 && steps < 0 ? last + 1 : options.highlighted
  const highlighted = Math.max(0, Math.min(last, from + steps))
  setEntry(context, { ...entry, options: withHighlight(options, last < 0 ? -1 : highlighted) })
}

function withHighlight(options: CellOptions, highlighted: number): CellOptions {
  return { ...options, highlighted }
}

function checkTyped(context: GridContext, text: string): string | undefined {
  const cell = locateActiveCell(context)
  if (cell === undefined || text === '-') return undefined
  return context.model.check({ rowId: cell.rowId, columnId: cell.column.id, text })
}

function setEntry({ store }: GridContext, entry: CellEntryState): void {
  store.setState({ entry, hint: null })
}
