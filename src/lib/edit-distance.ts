/**
 * The fewest single letters to insert, remove or replace that make one text of the other, by code points; `null` where that
 * takes more than `most`. Takes time in proportion to the shorter text times `most`, not to both texts.
 */
export function measureEditDistance(left: string, right: string, most: number): number | null {
  const [short, long] = left.length <= right.length ? [[...left], [...right]] : [[...right], [...left]]
  if (long.length - short.length > most) return null
  // Only cells within `most` of the diagonal can lead to a distance within it.
  let previous = Array.from({ length: short.length + 1 }, (_, index) => index)
  for (const [row, letter] of long.entries()) {
    const first = Math.max(1, row + 1 - most)
    const last = Math.min(short.length, row + 1 + most)
    const current = new Array<number>(short.length + 1).fill(most + 1)
    if (first === 1) current[0] = row + 1
    let least = current[0] ?? most + 1
    for (let column = first; column <= last; column += 1) {
      const replaced = (previous[column - 1] ?? 0) + (short[column - 1] === letter ? 0 : 1)
      const removed = (previous[column] ?? most + 1) + 1
      const inserted = (current[column - 1] ?? most + 1) + 1
      const distance = Math.min(replaced, removed, inserted)
      current[column] = distance
      if (distance < least) least = distance
    }
    if (least > most) return null
    previous = current
  }
  const distance = previous[short.length] ?? 0
  return distance > most ? null : distance
}
