import type { CellRange } from './cell-range.ts'
import { ROW_HEIGHT } from './grid-layout.ts'

export interface CellBox {
  readonly top: number
  readonly left: number
  readonly width: number
  readonly height: number
}

/** A range in pixels, from the top of the rows and the left edge of the grid; `offsets` are where the columns begin. */
export function boxOf(offsets: readonly number[], { top, bottom, left, right }: CellRange): CellBox {
  const start = offsets[left] ?? 0
  return {
    top: top * ROW_HEIGHT,
    left: start,
    width: (offsets[right + 1] ?? start) - start,
    height: (bottom - top + 1) * ROW_HEIGHT,
  }
}
