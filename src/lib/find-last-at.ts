/** The last of them, in the order of where they begin, that begins at a place or before it. */
export function findLastAt<T extends { readonly start: number }>(
  sorted: readonly T[],
  place: number,
): T | undefined {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((sorted[middle]?.start ?? Infinity) <= place) low = middle + 1
    else high = middle
  }
  return sorted[low - 1]
}
