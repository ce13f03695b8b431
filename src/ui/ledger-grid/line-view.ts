import { createStore } from 'zustand/vanilla'
import type { Classification } from '../../domain/subject.ts'
import type { LineSort } from './arrange-lines.ts'
import type { LineCondition } from './line-conditions.ts'

/** How lines are looked at; nothing of it changes the draft. */
export interface LineView {
  /** `null` is 按公开顺序, the stored order. */
  readonly sort: LineSort | null
  /** By column. */
  readonly conditions: ReadonlyMap<string, LineCondition>
  readonly grouping: Classification | null
  /** Rows of the subtotals whose lines are folded away. */
  readonly folded: ReadonlySet<string>
  /** Grows when sort and conditions are to be applied again. */
  readonly serial: number
}

const AS_STORED: LineView = {
  sort: null,
  conditions: new Map(),
  grouping: null,
  folded: new Set(),
  serial: 0,
}

export function createLineView() {
  return createStore<LineView>(() => AS_STORED)
}

export type LineViewStore = ReturnType<typeof createLineView>

const keptViews = new Map<string, LineViewStore>()

/** The view that stays for as long as the page is open: going to another screen and back changes nothing. */
export function keepLineView(key: string): LineViewStore {
  const kept = keptViews.get(key)
  if (kept !== undefined) return kept
  const created = createLineView()
  keptViews.set(key, created)
  return created
}

export function sortLines(view: LineViewStore, sort: LineSort | null): void {
  view.setState(({ serial }) => ({ sort, serial: serial + 1 }))
}

/** Narrows the lines by a column; `null` lets all pass. */
export function filterLines(view: LineViewStore, columnId: string, condition: LineCondition | null): void {
  view.setState(({ conditions, serial }) => {
    const next = new Map(conditions)
    if (condition === null) next.delete(columnId)
    else next.set(columnId, condition)
    return { conditions: next, serial: serial + 1 }
  })
}

export function clearFilters(view: LineViewStore): void {
  view.setState(({ serial }) => ({ conditions: new Map(), serial: serial + 1 }))
}

export function reapplyView(view: LineViewStore): void {
  view.setState(({ serial }) => ({ serial: serial + 1 }))
}

export function groupLinesBy(view: LineViewStore, grouping: Classification | null): void {
  view.setState({ grouping, folded: new Set() })
}

export function toggleFolded(view: LineViewStore, rowId: string): void {
  view.setState(({ folded }) => {
    const next = new Set(folded)
    if (!next.delete(rowId)) next.add(rowId)
    return { folded: next }
  })
}

export function foldAll(view: LineViewStore, rowIds: readonly string[]): void {
  view.setState({ folded: new Set(rowIds) })
}

export function unfoldAll(view: LineViewStore): void {
  view.setState({ folded: new Set() })
}
