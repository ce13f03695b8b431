import { parseAmount } from '../../domain/amount.ts'
import { dropControls } from '../../lib/drop-controls.ts'
import { isJsonList, isJsonObject } from '../../lib/json-guards.ts'
import type { JsonObject, JsonValue } from '../../lib/json.ts'
import { failed, ok, type Result } from '../../lib/result.ts'
import type { StandardsFileError } from './standards-error.ts'

/** Reads one value that stands at a place, which is in words; refuses by throwing, within `tryRead` alone. */
export type Read<T> = (value: JsonValue, place: string) => T

/** The members of an object, each with what it is called and how it is read. */
export type Shape<T> = {
  readonly [Name in keyof T]-?: { readonly name: string; readonly read: Read<T[Name]> }
}

class Refusal extends Error {
  readonly refusal: StandardsFileError

  constructor(refusal: StandardsFileError) {
    super(refusal.kind)
    this.refusal = refusal
  }
}

export function tryRead<T>(read: Read<T>, value: JsonValue): Result<T, StandardsFileError> {
  try {
    return ok(read(value, ''))
  } catch (error) {
    if (error instanceof Refusal) return failed(error.refusal)
    throw error
  }
}

function refuse(refusal: StandardsFileError): never {
  throw new Refusal(refusal)
}

const MOST_WORDS = 2000
const LONGEST_WORD = 100

/** An empty word would be found everywhere, and one with blanks around it nowhere. */
export const readWord: Read<string> = (value, place) =>
  typeof value === 'string' &&
  value !== '' &&
  value.length <= LONGEST_WORD &&
  value.trim() === value &&
  !value.includes('\n') &&
  dropControls(value) === value
    ? value
    : refuse({
        kind: 'badValue',
        place,
        expected: `一行文字：不空，首尾没有空格，不超过 ${String(LONGEST_WORD)} 字`,
      })

/** A word whose form is fixed, such as a code. */
export function readCode(form: RegExp, expected: string): Read<string> {
  return (value, place) =>
    typeof value === 'string' && form.test(value) ? value : refuse({ kind: 'badValue', place, expected })
}

export function readList<T>(readElement: Read<T>, fewest = 0): Read<readonly T[]> {
  return (value, place) =>
    isJsonList(value) && value.length >= fewest && value.length <= MOST_WORDS
      ? value.map((element, index) => readElement(element, `${place}第 ${String(index + 1)} 项`))
      : refuse({
          kind: 'badValue',
          place,
          expected: `列表 [ ]，${fewest > 0 ? '至少一项，' : ''}最多 ${String(MOST_WORDS)} 项`,
        })
}

/** Four decimals, so that a percentage has two. */
export function readShare(least: number, most = 1): Read<number> {
  return (value, place) => {
    if (typeof value === 'number' && value >= least && value <= most) {
      const scaled = value * 10_000
      if (Math.abs(scaled - Math.round(scaled)) < 1e-8) return value
    }
    return refuse({ kind: 'badShare', place, least, most })
  }
}

export function readCount(least: number, most: number): Read<number> {
  return (value, place) =>
    typeof value === 'number' && Number.isInteger(value) && value >= least && value <= most
      ? value
      : refuse({ kind: 'badValue', place, expected: `${String(least)} 到 ${String(most)} 之间的整数` })
}

export const readAmountText: Read<string> = (value, place) => {
  if (typeof value === 'string') {
    const amount = parseAmount(value)
    if (amount.ok && amount.value >= 0) return value
  }
  return refuse({ kind: 'badValue', place, expected: '写在引号里、以万元计的金额，如 "200"，不得为负' })
}

/** Those that are absent are as in `absent`, where there is such; others than these are refused. */
export function readMembers<T extends object>(shape: Shape<T>, absent?: T): Read<T> {
  return (value, place) => {
    if (!isJsonObject(value)) return refuse({ kind: 'badValue', place, expected: '对象 { }' })
    const found = Object.keys(value).find((name) => !Object.hasOwn(shape, name))
    if (found !== undefined) return refuse({ kind: 'unknownMember', place, found })
    const members = listNames(shape).map((name) => [name, readMember(shape, name, value, place, absent)])
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- fromEntries forgets which names it was given
    return Object.fromEntries(members) as T
  }
}

function listNames<T extends object>(shape: Shape<T>): readonly (keyof T & string)[] {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- keys forgets whose they are
  return Object.keys(shape) as (keyof T & string)[]
}

function readMember<T extends object, Name extends keyof T & string>(
  shape: Shape<T>,
  name: Name,
  object: JsonObject,
  place: string,
  absent: T | undefined,
): T[Name] {
  const member = shape[name]
  const ownPlace = `${place}“${member.name}”`
  const value = object[name]
  if (value !== undefined) return member.read(value, ownPlace)
  return absent === undefined ? refuse({ kind: 'missing', place: ownPlace }) : absent[name]
}
