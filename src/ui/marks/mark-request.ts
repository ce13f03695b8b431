import { createStore } from 'zustand/vanilla'
import type { MarkPlace } from '../../domain/marks.ts'

/** Places whose mark is being written, and the element beside which that happens. */
export interface MarkRequest {
  readonly places: readonly MarkPlace[]
  readonly anchor: Element
}

export const markRequestStore = createStore<{ readonly request: MarkRequest | null }>(() => ({
  request: null,
}))

export function openMarkNote(places: readonly MarkPlace[], anchor: Element): void {
  if (places.length > 0) markRequestStore.setState({ request: { places, anchor } })
}

export function closeMarkNote(): void {
  markRequestStore.setState({ request: null })
}

/** Spreadsheets open a cell's note with it. */
export const MARK_KEY = 'Shift+F2'

export function isMarkKey({ key, shiftKey, ctrlKey, altKey, metaKey }: KeyboardEvent): boolean {
  return key === 'F2' && shiftKey && !ctrlKey && !altKey && !metaKey
}

/** The place that an element of the screen stands in, as its fields and groups say it. */
export function findMarkPlace(element: Element): MarkRequest | undefined {
  const anchor = element.closest('[data-mark-at]')
  const at = anchor?.getAttribute('data-mark-at') ?? undefined
  if (anchor === null || at === undefined) return undefined
  const field = anchor.getAttribute('data-mark-field')
  return { places: [field === null ? { at } : { at, field }], anchor }
}
