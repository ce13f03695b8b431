import type { EnteredAmount } from '../domain/amount.ts'
import type { WithExtra } from '../domain/ledger.ts'
import type { JsonObject, JsonValue } from '../lib/json.ts'
import type { JsonCursor } from './json-cursor.ts'

/** The members that are not among the known ones, to be written back; an empty result adds no member. */
export function readExtra(object: JsonObject, known: ReadonlySet<string>): WithExtra {
  let extra: Record<string, JsonValue> | undefined
  for (const member of Object.keys(object)) {
    const value = object[member]
    if (known.has(member) || value === undefined) continue
    extra ??= {}
    extra[member] = value
  }
  return extra === undefined ? {} : { extra }
}

type Members<Name extends string, T> = { readonly [name in Name]: T }

function readMembers<Name extends string, T>(
  names: readonly Name[],
  read: (name: Name) => T,
): Members<Name, T> {
  const members = Object.fromEntries(names.map((name) => [name, read(name)]))
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- fromEntries forgets which names it was given
  return members as Members<Name, T>
}

/** Strings that may be absent, which read as `''`. */
export function readTexts<Name extends string>(
  cursor: JsonCursor,
  object: JsonObject,
  names: readonly Name[],
): Members<Name, string> {
  return readMembers(names, (name) => cursor.text(object, name))
}

/** Strings that stay absent where they are. */
export function readPresentTexts<Name extends string>(
  cursor: JsonCursor,
  object: JsonObject,
  names: readonly Name[],
): Partial<Members<Name, string>> {
  return readTexts(cursor, object, listPresent(object, names))
}

/** Amounts of a form; absent and `null` both read as not filled in. */
export function readAmounts<Name extends string>(
  cursor: JsonCursor,
  object: JsonObject,
  names: readonly Name[],
): Members<Name, EnteredAmount> {
  return readMembers(names, (name) => cursor.formAmount(object, name))
}

/** Amounts that stay absent where they are. */
export function readPresentAmounts<Name extends string>(
  cursor: JsonCursor,
  object: JsonObject,
  names: readonly Name[],
): Partial<Members<Name, EnteredAmount>> {
  return readAmounts(cursor, object, listPresent(object, names))
}

/** Reads a member only where it is there, so that what is absent stays absent. */
export function readPresent<Name extends string, T>(
  object: JsonObject,
  name: Name,
  read: (value: JsonValue) => T,
): Partial<Members<Name, T>> {
  const value = object[name]
  return value === undefined ? {} : readMembers([name], () => read(value))
}

function listPresent<Name extends string>(object: JsonObject, names: readonly Name[]): readonly Name[] {
  return names.filter((name) => object[name] !== undefined)
}

/** A member, or what stands for it where it is absent; a `null` is not absent. */
export function valueOr(object: JsonObject, name: string, absent: JsonValue): JsonValue {
  const value = object[name]
  return value === undefined ? absent : value
}
