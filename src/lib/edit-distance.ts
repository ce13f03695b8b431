/** The letters of a text as numbers, one for each of them however it is encoded. */
export function readLetters(text: string): Uint32Array {
  return Uint32Array.from(text, (letter) => letter.codePointAt(0) ?? 0)
}

const NOT_REACHED = -2
/** Sentinels on either side of the diagonals. */
const MARGIN = 3

/**
 * The fewest letters to insert, remove or replace that make one text of the other; `null` where that takes more than `most`.
 * Takes time in proportion to the length and to the square of the distance (Ukkonen 1985), not to both lengths.
 */
export function measureEditDistance(left: Uint32Array, right: Uint32Array, most: number): number | null {
  const [short, long] = left.length <= right.length ? [left, right] : [right, left]
  const gap = long.length - short.length
  if (gap > most) return null
  // For each diagonal, column minus row, the furthest row that so many edits reach; the shorter text runs down the rows.
  const center = most + MARGIN
  let reached = new Int32Array(2 * center + 1).fill(NOT_REACHED)
  let next = new Int32Array(2 * center + 1).fill(NOT_REACHED)
  for (let edits = 0; edits <= most; edits += 1) {
    // The other diagonals cannot be reached yet, or are too far from the last one for the edits that remain.
    const first = Math.max(-edits, gap - (most - edits))
    const last = Math.min(edits, gap + (most - edits))
    let inserted = reached[center + first - 1] ?? NOT_REACHED
    let replaced = reached[center + first] ?? NOT_REACHED
    for (let diagonal = first; diagonal <= last; diagonal += 1) {
      const removed = reached[center + diagonal + 1] ?? NOT_REACHED
      // One edit further: a letter replaced, removed from the shorter text, or inserted into it.
      let row = edits === 0 ? 0 : inserted
      if (replaced >= row) row = replaced + 1
      if (removed >= row) row = removed + 1
      inserted = replaced
      replaced = removed
      // Beyond either end there is nothing; the last cell within takes no more edits than its neighbour and one.
      const end = Math.min(short.length, long.length - diagonal)
      if (row > end) row = end
      while (row < end && short[row] === long[row + diagonal]) row += 1
      if (diagonal === gap && row === short.length) return edits
      next[center + diagonal] = row
    }
    for (let step = 1; step < MARGIN; step += 1) {
      next[center + first - step] = NOT_REACHED
      next[center + last + step] = NOT_REACHED
    }
    const before = reached
    reached = next
    next = before
  }
  return null
}
