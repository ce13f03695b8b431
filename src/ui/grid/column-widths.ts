export interface ColumnWidth {
  readonly size: number
  readonly grow: number
}

/** Column widths in pixels: what is left of the room goes to the growing columns; too little room scrolls. */
export function distributeWidths(columns: readonly ColumnWidth[], room: number): readonly number[] {
  const total = columns.reduce((sum, { size }) => sum + size, 0)
  const shares = columns.reduce((sum, { grow }) => sum + grow, 0)
  const rest = Math.max(0, Math.floor(room) - total)
  if (shares === 0) return columns.map(({ size }) => size)
  let given = 0
  let sharesGiven = 0
  return columns.map(({ size, grow }) => {
    sharesGiven += grow
    const due = Math.floor((rest * sharesGiven) / shares)
    const extra = due - given
    given = due
    return size + extra
  })
}

/** Where each column begins, and after them where the last one ends. */
export function listOffsets(widths: readonly number[]): readonly number[] {
  let offset = 0
  return [0, ...widths.map((width) => (offset += width))]
}

/** The column at a distance from the left edge of the first; beyond the edges the nearest one. */
export function findColumnAt(offsets: readonly number[], x: number): number {
  const after = offsets.findIndex((offset) => offset > x)
  if (after === -1) return Math.max(0, offsets.length - 2)
  return Math.max(0, after - 1)
}
