import { createStore } from 'zustand/vanilla'

/** Widths that were chosen, by grid and column; kept for as long as the page is open. */
export const columnWidthStore = createStore<Readonly<Record<string, Readonly<Record<string, number>>>>>(
  () => ({}),
)

export const NARROWEST = 36
export const WIDEST = 640

export function resizeColumn(gridKey: string, columnId: string, width: number): void {
  columnWidthStore.setState((widths) => ({
    [gridKey]: {
      ...widths[gridKey],
      [columnId]: Math.round(Math.max(NARROWEST, Math.min(width, WIDEST))),
    },
  }))
}

/** Gives a column its own width back. */
export function resetColumn(gridKey: string, columnId: string): void {
  columnWidthStore.setState((widths) => {
    const { [columnId]: _, ...others } = widths[gridKey] ?? {}
    return { [gridKey]: others }
  })
}
