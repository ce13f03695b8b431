/** -1 where none is found. `Array.prototype.findLastIndex` is not among what the program is written in. */
export function findLastIndex<T>(list: readonly T[], isWanted: (item: T) => boolean): number {
  for (let index = list.length - 1; index >= 0; index -= 1) {
    const item = list[index]
    if (item !== undefined && isWanted(item)) return index
  }
  return -1
}
