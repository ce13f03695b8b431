import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isJsonList, isJsonObject } from '../lib/json-guards.ts'
import type { JsonValue } from '../lib/json.ts'
import { describeDraftFileError } from './describe-draft-file-error.ts'
import { parseDraftFile, parseDraftFileBytes, type OpenedFile } from './draft-file.ts'
import type { DraftFileError } from './draft-file-error.ts'
import { serializeDraftFile } from './serialize-draft-file.ts'
import { BARE, createFile, createLine } from './testing/small-file.ts'

const SEED = 20_250_211
const RUNS = 2400
const RUN = { seed: SEED, numRuns: RUNS }
const SLOW = 300_000

const SAMPLE = readFileSync(new URL('../../fixtures/v1/sample-education-2026.json', import.meta.url))
const RICH: JsonValue = JSON.parse(new TextDecoder().decode(SAMPLE))
const SMALL: JsonValue = createFile({
  expenditures: [createLine({}), createLine({ id: 'e2', extra: [1] })],
  projects: [{ id: 'p1', goals: ['一'], indicators: [{ id: 'i1', name: '数' }] }],
  narrative: { preface: null },
})

/** Opens or is refused with words; whatever opens can be saved and opens again; nothing else in the world changes. */
function expectOpenedOrRefused(
  parse: () => ReturnType<typeof parseDraftFile>,
): 'opened' | DraftFileError['kind'] {
  const before = Object.getOwnPropertyNames(Object.prototype).join()
  const result = parse()
  expect(Object.getOwnPropertyNames(Object.prototype).join()).toBe(before)
  if (result.ok) {
    expectSaved(result.value)
    return 'opened'
  }
  const words = describeDraftFileError(result.error)
  expect(words).toMatch(/[\u4e00-\u9fff]{4}/)
  expect(words).not.toMatch(/undefined|NaN|\[object/)
  return result.error.kind
}

function expectSaved({ draft }: OpenedFile): void {
  const text = serializeDraftFile({ draft, tables: [], findings: [] })
  const again = parseDraftFile(text)
  expect(again.ok && serializeDraftFile({ draft: again.value.draft, tables: [], findings: [] })).toBe(text)
}

const SCALARS: readonly JsonValue[] = [
  null,
  true,
  false,
  0,
  -1,
  1e308,
  2.5,
  '',
  ' ',
  '0',
  '-1',
  '１',
  'e1',
  'p1',
]
const TEXTS: readonly JsonValue[] = ['1.1234567', '9007199254.740991', '__proto__', 'constructor']
const CONTAINERS: readonly JsonValue[] = [[], [[]], [null], {}, { constructor: null }, { toString: 1 }, BARE]

/** What may stand where something else stood. */
const HOSTILE = [...SCALARS, ...TEXTS, ...CONTAINERS]

type Path = readonly (string | number)[]

function listPaths(value: JsonValue, path: Path = []): readonly Path[] {
  const members: readonly (readonly [string | number, JsonValue])[] = isJsonList(value)
    ? [...value.entries()]
    : isJsonObject(value)
      ? Object.entries(value)
      : []
  return [path, ...members.flatMap(([step, member]) => listPaths(member, [...path, step]))]
}

type Change = 'replace' | 'remove' | 'double' | 'rename' | 'forbid'

/** The value with one change at the path; text, because a forbidden name exists in text only. */
function change(value: JsonValue, [step, ...rest]: Path, how: Change, hostile: JsonValue): string {
  const inside = (member: JsonValue) => change(member, rest, how, hostile)
  if (step === undefined)
    return how === 'forbid' ? '{"__proto__":{"polluted":true}}' : JSON.stringify(hostile)
  const isHere = rest.length === 0 && how !== 'replace' && how !== 'forbid'
  if (isJsonList(value)) {
    const parts = value.flatMap((member, index) => {
      if (index !== step) return [JSON.stringify(member)]
      if (!isHere) return [inside(member)]
      return how === 'remove' ? [] : [JSON.stringify(member), JSON.stringify(member)]
    })
    return `[${parts.join(',')}]`
  }
  if (!isJsonObject(value)) return JSON.stringify(hostile)
  const parts = Object.entries(value).flatMap(([name, member]) => {
    if (name !== step) return [`${JSON.stringify(name)}:${JSON.stringify(member)}`]
    if (!isHere) return [`${JSON.stringify(name)}:${inside(member)}`]
    if (how === 'remove') return []
    const newName = how === 'rename' ? 'renamed' : name
    return [`${JSON.stringify(newName)}:${JSON.stringify(hostile)}`]
  })
  return `{${parts.join(',')}}`
}

const FILES = { SMALL, RICH }

/** Named rather than written out, so that a failure can be read. */
function arbitraryChange(file: keyof typeof FILES) {
  return fc.record({
    file: fc.constant(file),
    path: fc.constantFrom(...listPaths(FILES[file])),
    how: fc.constantFrom<Change>('replace', 'replace', 'remove', 'double', 'rename', 'forbid'),
    hostile: fc.constantFrom(...HOSTILE),
  })
}

const arbitraryChanges = fc.oneof(
  { weight: 5, arbitrary: arbitraryChange('SMALL') },
  { weight: 1, arbitrary: arbitraryChange('RICH') },
)

test(
  `${String(RUNS)} files with one part changed open or are refused in words`,
  () => {
    const outcomes = new Map<string, number>()
    fc.assert(
      fc.property(arbitraryChanges, (changed) => {
        const text = change(FILES[changed.file], changed.path, changed.how, changed.hostile)
        const outcome = expectOpenedOrRefused(() => parseDraftFile(text))
        outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1)
      }),
      RUN,
    )
    // Mutations that all fail at the door, or all pass it, would prove nothing.
    expect(outcomes.get('opened')).toBeGreaterThan(RUNS / 20)
    for (const kind of ['wrongType', 'missing', 'badAmount', 'repeatedId', 'forbiddenKey', 'unknownSource']) {
      expect(outcomes.get(kind), kind).toBeGreaterThan(0)
    }
  },
  SLOW,
)

test(
  `${String(RUNS)} files with bytes changed, cut or doubled open or are refused in words`,
  () => {
    const small = new TextEncoder().encode(JSON.stringify(SMALL))
    const arbitraryDamage = fc.record({
      isSmall: fc.nat({ max: 9 }).map((number) => number > 0),
      at: fc.nat(),
      length: fc.nat({ max: 40 }),
      insert: fc.uint8Array({ maxLength: 6 }),
    })
    fc.assert(
      fc.property(arbitraryDamage, ({ isSmall, at, length, insert }) => {
        const file = isSmall ? small : SAMPLE
        const start = at % file.length
        const damaged = Buffer.concat([file.subarray(0, start), insert, file.subarray(start + length)])
        expectOpenedOrRefused(() => parseDraftFileBytes(damaged))
      }),
      RUN,
    )
  },
  SLOW,
)

test('any JSON at all is refused or opens', () => {
  fc.assert(
    fc.property(fc.json(), (text) => {
      expectOpenedOrRefused(() => parseDraftFile(text))
    }),
    { seed: SEED, numRuns: 1000 },
  )
})
