import { isJsonObject } from './json-guards.ts'
import type { JsonValue } from './json.ts'

/** What tells the elements of one list apart, the first that an element has. */
const KEY_MEMBERS = [['id'], ['key'], ['code'], ['term'], ['check', 'at'], ['at', 'field'], ['at']] as const

export interface KeyedElement {
  /** The same for the same element of another state of the list; never twice in one list. */
  readonly key: string
  readonly index: number
  readonly value: JsonValue
}

/** The elements of a list under the keys that they carry; those without one, such as texts, under their place. */
export function keyElements(list: readonly JsonValue[]): ReadonlyMap<string, KeyedElement> {
  const counts = new Map<string, number>()
  const keyed = new Map<string, KeyedElement>()
  for (const [index, value] of list.entries()) {
    const own = findKey(value) ?? `#${String(index)}`
    const count = (counts.get(own) ?? 0) + 1
    counts.set(own, count)
    const key = JSON.stringify([own, count])
    keyed.set(key, { key, index, value })
  }
  return keyed
}

/** Whether the elements that both lists have stand in another order. */
export function isReordered(before: Iterable<string>, after: Iterable<string>): boolean {
  const earlier = [...before]
  const later = new Set(after)
  const known = new Set(earlier)
  const common = earlier.filter((key) => later.has(key))
  return [...later].filter((key) => known.has(key)).some((key, index) => key !== common[index])
}

function findKey(value: JsonValue): string | undefined {
  if (!isJsonObject(value)) return undefined
  const names = KEY_MEMBERS.find((members) => members.every((member) => typeof value[member] === 'string'))
  return names === undefined ? undefined : JSON.stringify([names, names.map((name) => value[name])])
}
