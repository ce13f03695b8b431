/** Two elements of a list by their places, with what there is to say of them. */
export interface Pair<V> {
  readonly earlier: number
  readonly later: number
  readonly value: V
}

/**
 * Compares all elements of a list with each other, `null` where there is nothing to say of two, and remembers it for the next
 * list: only elements that were not in the last one are compared again. `compare` must not care which of the two comes first.
 */
export function rememberPairs<T extends object, V>(
  compare: (left: T, right: T) => V | null,
): (list: readonly T[]) => readonly Pair<V>[] {
  let known: readonly T[] = []
  let found: readonly Pair<V>[] = []
  return (list) => {
    if (list === known) return found
    const before = new Set(known)
    const kept = movePairs(found, known, list)
    const added: Pair<V>[] = []
    const isNew = list.map((element) => !before.has(element))
    const newPlaces = isNew.flatMap((isNewHere, place) => (isNewHere ? [place] : []))
    const allPlaces = list.map((_, place) => place)
    for (const [later, right] of list.entries()) {
      for (const earlier of isNew[later] === true ? allPlaces : newPlaces) {
        if (earlier >= later) break
        const left = list[earlier]
        const value = left === undefined ? null : compare(left, right)
        if (value !== null) added.push({ earlier, later, value })
      }
    }
    known = list
    found = [...kept, ...added].sort(comparePlaces)
    return found
  }
}

/** The pairs of which both elements are still there, by their new places. */
function movePairs<T, V>(
  pairs: readonly Pair<V>[],
  before: readonly T[],
  after: readonly T[],
): readonly Pair<V>[] {
  const places = new Map(after.map((element, place) => [element, place]))
  const newPlaces = before.map((element) => places.get(element))
  const moved: Pair<V>[] = []
  for (const pair of pairs) {
    const [one, other] = [newPlaces[pair.earlier], newPlaces[pair.later]]
    if (one === undefined || other === undefined) continue
    const isThere = one === pair.earlier && other === pair.later
    const { value } = pair
    moved.push(isThere ? pair : { earlier: Math.min(one, other), later: Math.max(one, other), value })
  }
  return moved
}

function comparePlaces(one: Pair<unknown>, other: Pair<unknown>): number {
  return one.later === other.later ? one.earlier - other.earlier : one.later - other.later
}
