interface WithId {
  readonly id: string
}

/** Puts items before the one at `index`; at the end without it. */
export function insertAt<T>(list: readonly T[], items: readonly T[], index = list.length): readonly T[] {
  return [...list.slice(0, index), ...items, ...list.slice(index)]
}

export function withoutIndex<T>(list: readonly T[], index: number): readonly T[] {
  return list.filter((_, at) => at !== index)
}

/** Moves an item so that it stands at `to` of the list without it. */
export function moveAt<T>(list: readonly T[], index: number, to: number): readonly T[] {
  return insertAt(withoutIndex(list, index), list.slice(index, index + 1), to)
}

export function replaceAt<T>(list: readonly T[], index: number, item: T): readonly T[] {
  const replaced = list.slice()
  replaced[index] = item
  return replaced
}

/** The same list where the id is not there. */
export function updateById<T extends WithId>(
  list: readonly T[],
  id: string,
  patch: Partial<Omit<T, 'id'>>,
): readonly T[] {
  const index = list.findIndex((item) => item.id === id)
  const before = list[index]
  return before === undefined ? list : replaceAt(list, index, { ...before, ...patch })
}

/** Changes many at once; ids that are not there are passed over. */
export function updateByIds<T extends WithId>(
  list: readonly T[],
  patches: ReadonlyMap<string, Partial<Omit<T, 'id'>>>,
): readonly T[] {
  const [only] = patches
  // Most edits are of one line, and ten thousand are not looked up for it.
  if (only !== undefined && patches.size === 1) return updateById(list, ...only)
  return list.map((item) => {
    const patch = patches.get(item.id)
    return patch === undefined ? item : { ...item, ...patch }
  })
}

/** As `moveAt`; the same list where the id is not there. */
export function moveById<T extends WithId>(list: readonly T[], id: string, to: number): readonly T[] {
  const index = list.findIndex((item) => item.id === id)
  return index < 0 ? list : moveAt(list, index, to)
}
