import type { Draft } from '../../domain/draft.ts'
import type { Patch } from '../../domain/edit-draft.ts'
import { draftStore, redo, undo } from '../../state/draft-store.ts'
import { createId } from '../../state/new-id.ts'
import { isGroupRow, isLineRow, NEW_ROW_ID, type CellEntry, type GridModel } from '../grid/grid-model.ts'
import { commit } from '../hooks/use-draft.ts'
import { describeMarks } from '../marks/mark-index.ts'
import type { LineColumn } from './line-column.ts'
import type { LineGroup } from './line-groups.ts'
import type { LineList } from './line-list.ts'

interface WithId {
  readonly id: string
}

/** Lines of the open draft as a grid finds them. */
export interface LineSource<L> {
  readonly find: (id: string) => L | undefined
  /** From 1, among all lines of the list; absent where the grid counts its own. */
  readonly findNumber?: ((id: string) => number) | undefined
  /** What a line added at the end would begin as. */
  readonly createNext: (id: string) => L
  /** The subtotal that a row of the grid shows. */
  readonly findGroup?: ((rowId: string) => LineGroup | undefined) | undefined
}

/** Reads and changes ledger lines for a grid. */
export function createLedgerModel<L extends WithId>(
  list: LineList<L>,
  columns: readonly LineColumn<L>[],
  source: LineSource<L>,
  isReadOnly: boolean,
  paste?: GridModel['paste'],
): GridModel {
  const findLine = (rowId: string) =>
    rowId === NEW_ROW_ID ? source.createNext(NEW_ROW_ID) : source.find(rowId)
  return {
    getRow: (rowId) => {
      if (rowId === NEW_ROW_ID) return undefined
      return isGroupRow(rowId) ? source.findGroup?.(rowId) : source.find(rowId)
    },
    findNumber: source.findNumber,
    findGroup: source.findGroup,
    findMark: (rowId) => {
      const marks = draftStore.getState().open?.draft.marks
      return marks === undefined || !isLineRow(rowId) ? undefined : describeMarks(marks, list.locate(rowId))
    },
    subscribe: (listener) => draftStore.subscribe(listener),
    isReadOnly,
    check: ({ rowId, columnId, text }) => {
      const line = findLine(rowId)
      const column = columns.find(({ id }) => id === columnId)
      if (line === undefined || column === undefined) return '这一行已不存在'
      const parsed = column.parse(text, line)
      return parsed.ok ? undefined : parsed.error
    },
    enter: (entries, { stepName, skipsUnfit = false } = {}) => {
      const patches = new Map<string, Patch<L>>()
      const taken: CellEntry[] = []
      for (const entry of entries) {
        const { rowId, columnId, text } = entry
        const line = findLine(rowId)
        const column = columns.find(({ id }) => id === columnId)
        if (line === undefined || column === undefined) continue
        const patched = { ...line, ...patches.get(rowId) }
        if (skipsUnfit && column.editor(patched).kind === 'none') continue
        const parsed = column.parse(text, patched)
        if (!parsed.ok && skipsUnfit) continue
        if (!parsed.ok) return false
        taken.push(entry)
        if (rowId !== NEW_ROW_ID && !changesLine(line, parsed.value) && !patches.has(rowId)) continue
        patches.set(rowId, { ...patches.get(rowId), ...parsed.value })
      }
      if (patches.size === 0) return taken.length > 0 || !skipsUnfit
      const name = stepName ?? nameStep(list, columns, taken)
      return commit(name, (draft) => enterPatches(draft, list, source, patches))
    },
    paste,
    undo,
    redo,
  }
}

function enterPatches<L extends WithId>(
  draft: Draft,
  list: LineList<L>,
  source: LineSource<L>,
  patches: ReadonlyMap<string, Patch<L>>,
): Draft {
  const added = patches.get(NEW_ROW_ID)
  const grown =
    added === undefined ? draft : list.add(draft, [{ ...source.createNext(createId()), ...added }])
  const updates = new Map([...patches].filter(([rowId]) => rowId !== NEW_ROW_ID))
  return updates.size === 0 ? grown : list.update(grown, updates)
}

function changesLine<L extends object>(line: L, patch: Patch<L>): boolean {
  const before = new Map<string, unknown>(Object.entries(line))
  return Object.entries(patch).some(([name, value]) => before.get(name) !== value)
}

function nameStep<L>(
  { noun }: LineList<L>,
  columns: readonly LineColumn<L>[],
  entries: readonly CellEntry[],
): string {
  if (entries.some(({ rowId }) => rowId === NEW_ROW_ID)) return `新增${noun}`
  const [only] = entries
  if (only !== undefined && entries.length === 1) {
    const stepName = columns.find(({ id }) => id === only.columnId)?.stepName ?? ''
    return `${only.text === '' ? '清除' : '修改'}${noun}${stepName}`
  }
  const isClearing = entries.every(({ text }) => text === '')
  return `${isClearing ? '清除' : '修改'} ${String(entries.length)} 个单元格`
}
