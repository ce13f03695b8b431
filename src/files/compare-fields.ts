import { isSameContent } from '../lib/is-same-content.ts'
import { isJsonList, isJsonObject } from '../lib/json-guards.ts'
import type { JsonValue } from '../lib/json.ts'
import { isReordered, keyElements } from '../lib/keyed-list.ts'
import type { Wording } from './compare-wording.ts'

export interface FieldChange {
  readonly name: string
  /** In words; `null` where it is not there. */
  readonly before: string | null
  readonly after: string | null
}

interface Leaf {
  readonly name: string
  readonly value: JsonValue
  readonly text: string
}

interface Leaves {
  readonly byPath: Map<string, Leaf>
  /** Of each list, the keys of its elements, in order. */
  readonly orders: Map<string, { readonly name: string; readonly keys: readonly string[] }>
}

/** What is otherwise in two states of one record, down to single figures and texts. */
export function compareFields(
  before: JsonValue | undefined,
  after: JsonValue | undefined,
  part: string,
  wording: Wording,
): readonly FieldChange[] {
  const [earlier, later] = [collectLeaves(before, part, wording), collectLeaves(after, part, wording)]
  const paths = new Set([...earlier.byPath.keys(), ...later.byPath.keys()])
  const changes = [...paths].flatMap((path): FieldChange[] => {
    const [old, now] = [earlier.byPath.get(path), later.byPath.get(path)]
    if (old !== undefined && now !== undefined && isSameContent(old.value, now.value)) return []
    return [{ name: now?.name ?? old?.name ?? '', before: old?.text ?? null, after: now?.text ?? null }]
  })
  return [...changes, ...compareOrders(earlier, later)]
}

function compareOrders(before: Leaves, after: Leaves): FieldChange[] {
  return [...after.orders].flatMap(([path, { name, keys }]) => {
    const earlier = before.orders.get(path)
    if (earlier === undefined || !isReordered(earlier.keys, keys)) return []
    return [{ name: name === '' ? '顺序' : `${name}的顺序`, before: '原顺序', after: '新顺序' }]
  })
}

function collectLeaves(value: JsonValue | undefined, part: string, wording: Wording): Leaves {
  const leaves: Leaves = { byPath: new Map(), orders: new Map() }
  if (value !== undefined) collect(value, [], [], part, { leaves, part, wording })
  return leaves
}

interface Collection {
  readonly leaves: Leaves
  readonly part: string
  readonly wording: Wording
}

function collect(
  value: JsonValue,
  path: readonly string[],
  names: readonly string[],
  member: string,
  collection: Collection,
): void {
  const { leaves, part, wording } = collection
  const at = JSON.stringify(path)
  const name = names.join('的')
  if (isJsonList(value) && value.length > 0) {
    const elements = [...keyElements(value).values()]
    leaves.orders.set(at, { name, keys: elements.map(({ key }) => key) })
    for (const { key, index, value: element } of elements) {
      const words = [...names.slice(0, -1), wording.nameElement(member, index, element)]
      collect(element, [...path, key], words, member, collection)
    }
    return
  }
  const members = isJsonObject(value) ? Object.entries(value) : []
  for (const [child, childValue] of members) {
    collect(childValue, [...path, child], [...names, wording.nameMember(child)], child, collection)
  }
  if (members.length === 0) {
    leaves.byPath.set(at, {
      name: name === '' ? '内容' : name,
      value,
      text: wording.describeValue(part, member, value),
    })
  }
}
