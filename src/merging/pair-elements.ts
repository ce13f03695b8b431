/** An element of ours with the one of theirs it is the same as; one of them may be missing, never both. */
export interface Pair<T> {
  readonly own?: T
  readonly incoming?: T
}

/** What makes two elements the same, closest first: the name two elements share, `null` for no such name. */
export type Naming<T> = (element: T) => string | null

/** Every element of both lists once: first those of ours in their order, then those only they have. */
export function pairElements<T extends object>(
  own: readonly T[],
  incoming: readonly T[],
  namings: readonly Naming<T>[],
): readonly Pair<T>[] {
  const partners = new Map<T, T>()
  const taken = new Set<T>()
  for (const name of namings) {
    const free = groupByName(
      incoming.filter((element) => !taken.has(element)),
      name,
    )
    for (const element of own) {
      const key = partners.has(element) ? null : name(element)
      const partner = key === null ? undefined : free.get(key)?.shift()
      if (partner === undefined) continue
      partners.set(element, partner)
      taken.add(partner)
    }
  }
  return [
    ...own.map((element) => {
      const partner = partners.get(element)
      return partner === undefined ? { own: element } : { own: element, incoming: partner }
    }),
    ...incoming.filter((element) => !taken.has(element)).map((element) => ({ incoming: element })),
  ]
}

function groupByName<T>(elements: readonly T[], name: Naming<T>): Map<string, T[]> {
  const groups = new Map<string, T[]>()
  for (const element of elements) {
    const key = name(element)
    if (key === null) continue
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [element])
    else group.push(element)
  }
  return groups
}
