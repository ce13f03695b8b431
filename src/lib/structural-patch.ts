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

/** @throws TypeError when the patch was not made for a value of this shape */
export function applyPatch(value: unknown, patch: StructuralPatch): unknown {
  return patch.reduce((current, change) => applyAt(current, change.path, change), value)
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

function applyAt(value: unknown, path: Path, change: Change): unknown {
  const [step, ...rest] = path
  if (step === undefined) return applyHere(value, change)
  if (Array.isArray(value) && typeof step === 'number') {
    const items: readonly unknown[] = value
    return items.map((item, index) => (index === step ? applyAt(item, rest, change) : item))
  }
  if (!isPlainObject(value) || typeof step !== 'string')
    throw new TypeError('The patch does not fit the value')
  if ('remove' in change && rest.length === 0) {
    return Object.fromEntries(Object.entries(value).filter(([name]) => name !== step))
  }
  return { ...value, [step]: applyAt(value[step], rest, change) }
}

function applyHere(value: unknown, change: Change): unknown {
  if ('set' in change) return change.set
  if (!('insert' in change) || !Array.isArray(value)) throw new TypeError('The patch does not fit the value')
  const items: readonly unknown[] = value
  return [...items.slice(0, change.at), ...change.insert, ...items.slice(change.at + change.removeCount)]
}

function isPlainObject(value: unknown): value is PlainObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
