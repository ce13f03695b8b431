/**
 * How one plain value became another, small where the two share structure by reference. Plain data itself: it can be
 * stored, and applied to an equal value later.
 */
export type StructuralPatch = readonly Change[]

type Path = readonly (string | number)[]

type Change =
  | { readonly path: Path; readonly set: unknown }
  | { readonly path: Path; readonly remove: true }
  | {
      readonly path: Path
      readonly at: number
      readonly removeCount: number
      readonly insert: readonly unknown[]
    }

type PlainObject = Readonly<Record<string, unknown>>

export function diffStructure(before: unknown, after: unknown): StructuralPatch {
  const changes: Change[] = []
  collectChanges(before, after, [], changes)
  return changes
}

/**
 * Applies a whole patch at once, so that each array and object is copied once however much of it changes.
 * @throws TypeError when the patch was not made for a value of this shape
 */
export function applyPatch(value: unknown, patch: StructuralPatch): unknown {
  return patch.length === 0 ? value : applyBelow(value, patch, 0)
}

function collectChanges(before: unknown, after: unknown, path: Path, changes: Change[]): void {
  if (Object.is(before, after)) return
  if (Array.isArray(before) && Array.isArray(after)) collectArrayChanges(before, after, path, changes)
  else if (isPlainObject(before) && isPlainObject(after)) collectMemberChanges(before, after, path, changes)
  else changes.push({ path, set: after })
}

function collectArrayChanges(
  before: readonly unknown[],
  after: readonly unknown[],
  path: Path,
  changes: Change[],
): void {
  const shorter = Math.min(before.length, after.length)
  let start = 0
  while (start < shorter && Object.is(before[start], after[start])) start += 1
  let end = 0
  while (end < shorter - start && Object.is(before[before.length - 1 - end], after[after.length - 1 - end]))
    end += 1
  const removeCount = before.length - start - end
  const insert = after.slice(start, after.length - end)
  if (removeCount !== insert.length) {
    changes.push({ path, at: start, removeCount, insert })
    return
  }
  for (let index = start; index < start + removeCount; index += 1) {
    collectChanges(before[index], after[index], [...path, index], changes)
  }
}

function collectMemberChanges(before: PlainObject, after: PlainObject, path: Path, changes: Change[]): void {
  for (const name of Object.keys(before)) {
    if (!Object.hasOwn(after, name)) changes.push({ path: [...path, name], remove: true })
  }
  for (const name of Object.keys(after)) {
    if (!Object.hasOwn(before, name)) changes.push({ path: [...path, name], set: after[name] })
    else collectChanges(before[name], after[name], [...path, name], changes)
  }
}

/** `changes` all lead through the value, which is `depth` steps down their paths. */
function applyBelow(value: unknown, changes: StructuralPatch, depth: number): unknown {
  const here = changes.find(({ path }) => path.length === depth)
  if (here !== undefined) return changes.length === 1 ? applyHere(value, here) : refuse()
  const groups = groupByStep(changes, depth)
  if (Array.isArray(value)) return changeItems(value, groups, depth + 1)
  return isPlainObject(value) ? changeMembers(value, groups, depth + 1) : refuse()
}

type ChangesByStep = ReadonlyMap<string | number | undefined, StructuralPatch>

function groupByStep(changes: StructuralPatch, depth: number): ChangesByStep {
  const groups = new Map<string | number | undefined, Change[]>()
  for (const change of changes) {
    const step = change.path[depth]
    const group = groups.get(step)
    if (group === undefined) groups.set(step, [change])
    else group.push(change)
  }
  return groups
}

function changeItems(items: readonly unknown[], groups: ChangesByStep, depth: number): readonly unknown[] {
  const changed = [...items]
  for (const [step, changes] of groups) {
    if (typeof step !== 'number' || step >= items.length) return refuse()
    changed[step] = applyBelow(items[step], changes, depth)
  }
  return changed
}

function changeMembers(value: PlainObject, groups: ChangesByStep, depth: number): PlainObject {
  const members = new Map(Object.entries(value))
  for (const [step, changes] of groups) {
    if (typeof step !== 'string') return refuse()
    if (changes.some((change) => 'remove' in change && change.path.length === depth)) members.delete(step)
    else members.set(step, applyBelow(members.get(step), changes, depth))
  }
  return Object.fromEntries(members)
}

function applyHere(value: unknown, change: Change): unknown {
  if ('set' in change) return change.set
  if (!('insert' in change) || !Array.isArray(value)) return refuse()
  const items: readonly unknown[] = value
  return [...items.slice(0, change.at), ...change.insert, ...items.slice(change.at + change.removeCount)]
}

function refuse(): never {
  throw new TypeError('The patch does not fit the value')
}

function isPlainObject(value: unknown): value is PlainObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
