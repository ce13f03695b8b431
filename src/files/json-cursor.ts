import { parseAmount, type Amount, type EnteredAmount } from '../domain/amount.ts'
import { isJsonList, isJsonObject } from '../lib/json-guards.ts'
import type { JsonObject, JsonValue } from '../lib/json.ts'
import type { DraftFileError, JsonType } from './draft-file-error.ts'
import { formatPath, type PathStep } from './json-path.ts'

/** Ends the reading of a file at its first fault; caught in `parseDraftFile` and nowhere else. */
export class Refusal extends Error {
  readonly refusal: DraftFileError

  constructor(refusal: DraftFileError) {
    super(refusal.kind)
    this.refusal = refusal
  }
}

/**
 * Reads members of known JSON types and knows where it stands. The path is spelled out only when something is refused:
 * a file of a hundred thousand lines has a million members.
 */
export class JsonCursor {
  private readonly steps: PathStep[] = []

  /** Goes into a member or element; what follows is read from there until `leave`. */
  enter(step: PathStep): void {
    this.steps.push(step)
  }

  leave(): void {
    this.steps.pop()
  }

  formatPath(...further: readonly PathStep[]): string {
    return formatPath([...this.steps, ...further])
  }

  refuse(refusal: DraftFileError): never {
    throw new Refusal(refusal)
  }

  private refuseType(member: PathStep, found: JsonValue | undefined, expected: readonly JsonType[]): never {
    const path = this.formatPath(member)
    if (found === undefined) return this.refuse({ kind: 'missing', path })
    return this.refuse({ kind: 'wrongType', path, expected, found: describeType(found) })
  }

  /** A string that may be absent, which reads as `''`. */
  text(object: JsonObject, member: string): string {
    const value = object[member]
    if (typeof value === 'string') return value
    return value === undefined ? '' : this.refuseType(member, value, ['string'])
  }

  requiredText(object: JsonObject, member: string): string {
    const value = object[member]
    return typeof value === 'string' ? value : this.refuseType(member, value, ['string'])
  }

  nullableText(object: JsonObject, member: string): string | null {
    const value = object[member]
    if (typeof value === 'string' || value === null) return value
    return value === undefined ? null : this.refuseType(member, value, ['string', 'null'])
  }

  /** A boolean that may be absent, which reads as false. */
  flag(object: JsonObject, member: string): boolean {
    const value = object[member]
    if (typeof value === 'boolean') return value
    return value === undefined ? false : this.refuseType(member, value, ['boolean'])
  }

  requiredNumber(object: JsonObject, member: string): number {
    const value = object[member]
    // A number past the doubles reads as infinite and could not be written again.
    if (typeof value === 'number' && Number.isFinite(value)) return value
    return this.refuseType(member, value, ['number'])
  }

  requiredInteger(object: JsonObject, member: string): number {
    const value = object[member]
    if (typeof value === 'number' && Number.isInteger(value)) return value
    return this.refuseType(member, value, ['integer'])
  }

  /** An amount of a ledger line: decimal text; `''` or absent is not filled in. */
  lineAmount(object: JsonObject, member: string): EnteredAmount {
    const value = object[member]
    if (value === undefined || value === '') return null
    return typeof value === 'string'
      ? this.parseAmountText(member, value)
      : this.refuseType(member, value, ['string'])
  }

  /** An amount of a form, which may be `null` as well. */
  formAmount(object: JsonObject, member: string): EnteredAmount {
    const value = object[member]
    if (value === undefined || value === '' || value === null) return null
    return typeof value === 'string'
      ? this.parseAmountText(member, value)
      : this.refuseType(member, value, ['string', 'null'])
  }

  private parseAmountText(member: string, text: string): Amount {
    const amount = parseAmount(text)
    if (amount.ok) return amount.value
    const path = this.formatPath(member)
    return this.refuse({ kind: 'badAmount', path, found: text, reason: amount.error })
  }

  object(value: JsonValue | undefined, member: PathStep): JsonObject {
    return isJsonObject(value) ? value : this.refuseType(member, value, ['object'])
  }

  list(value: JsonValue | undefined, member: PathStep): readonly JsonValue[] {
    return isJsonList(value) ? value : this.refuseType(member, value, ['array'])
  }

  /** Reads an object's elements in order, standing in each while it is read. */
  readObjects<T>(
    value: JsonValue | undefined,
    member: string,
    read: (element: JsonObject) => T,
  ): readonly T[] {
    const elements = this.list(value, member)
    const results: T[] = []
    this.steps.push(member, 0)
    const last = this.steps.length - 1
    for (let index = 0; index < elements.length; index += 1) {
      const element = elements[index]
      this.steps[last] = index
      results.push(read(isJsonObject(element) ? element : this.refuseElement(element)))
    }
    this.steps.length = last - 1
    return results
  }

  /** A list of strings; absent reads as empty. */
  texts(object: JsonObject, member: string): readonly string[] {
    const value = object[member]
    return value === undefined ? [] : this.textList(value, member)
  }

  textList(value: JsonValue | undefined, member: PathStep): readonly string[] {
    const elements = this.list(value, member)
    this.enter(member)
    const texts = elements.map((text, index) =>
      typeof text === 'string' ? text : this.refuseType(index, text, ['string']),
    )
    this.leave()
    return texts
  }

  /** Each id at most once in its list. */
  refuseRepeatedIds(elements: readonly { readonly id: string }[], member: string): void {
    const ids = new Set<string>()
    for (const [index, { id }] of elements.entries()) {
      if (ids.size === ids.add(id).size) {
        const first = elements.findIndex((element) => element.id === id)
        const path = this.formatPath(member, index)
        this.refuse({ kind: 'repeatedId', path, firstPath: this.formatPath(member, first), id })
      }
    }
  }

  private refuseElement(element: JsonValue | undefined): never {
    return this.refuseType(this.steps.pop() ?? 0, element, ['object'])
  }
}

function describeType(value: JsonValue): JsonType {
  if (value === null) return 'null'
  if (isJsonList(value)) return 'array'
  switch (typeof value) {
    case 'string':
      return 'string'
    case 'number':
      return 'number'
    case 'boolean':
      return 'boolean'
    default:
      return 'object'
  }
}
