import fc from 'fast-check'
import { expect, test } from 'vitest'
import { chooseVersionsToRemove, MOST_AUTOMATIC_VERSIONS } from './thin-versions.ts'

const MINUTE = 60_000
const DAY = 1440 * MINUTE
const NOON = new Date(2026, 1, 20, 12).getTime()

function at(time: number, name: string | null = null) {
  return { id: `${String(time)} ${name ?? ''}`, at: new Date(time).toISOString(), name }
}

function keep(times: readonly number[]): readonly number[] {
  const versions = times.map((time) => at(time))
  const removed = new Set(chooseVersionsToRemove(versions))
  return times.filter((_, index) => !removed.has(versions[index]?.id ?? ''))
}

test('nothing goes while there are no more than 30', () => {
  expect(chooseVersionsToRemove(Array.from({ length: 30 }, (_, index) => at(NOON + index)))).toEqual([])
})

test('of earlier days the last version stays, of the latest day all do while there is room', () => {
  const yesterday = Array.from({ length: 6 }, (_, index) => NOON - DAY + index * 10 * MINUTE)
  const today = Array.from({ length: 27 }, (_, index) => NOON + index * 10 * MINUTE)
  expect(keep([...yesterday, ...today])).toEqual([...yesterday.slice(3), ...today])
})

test('of one long day the beginning and the end stay, and what follows closely goes', () => {
  const day = Array.from({ length: 30 }, (_, index) => NOON + index * 10 * MINUTE)
  const closely = NOON + 101 * MINUTE
  expect(keep([...day, closely].sort((left, right) => left - right))).toEqual(day)
})

test('law: 30 automatic versions are kept, every named one, and always the latest', () => {
  const arbitraryVersion = fc.record({
    time: fc.integer({ min: 0, max: 20 * 1440 }).map((minutes) => NOON - minutes * MINUTE),
    name: fc.option(fc.constantFrom('送审前'), { freq: 3 }),
  })
  const arbitraryVersions = fc.uniqueArray(arbitraryVersion, { selector: ({ time }) => time, maxLength: 80 })
  fc.assert(
    fc.property(arbitraryVersions, (list) => {
      const versions = list.map(({ time, name }) => at(time, name))
      const removed = new Set(chooseVersionsToRemove(versions))
      const automatic = versions.filter(({ name }) => name === null)
      expect(versions.filter(({ id, name }) => name !== null && removed.has(id))).toEqual([])
      expect(automatic.length - removed.size).toBe(Math.min(automatic.length, MOST_AUTOMATIC_VERSIONS))
      const latest = [...automatic].sort((left, right) => (left.at < right.at ? 1 : -1))[0]
      if (latest !== undefined) expect(removed.has(latest.id)).toBe(false)
    }),
  )
})
