import fc from 'fast-check'
import { expect, test } from 'vitest'
import { measureEditDistance, readLetters } from './edit-distance.ts'

function measure(left: string, right: string, most: number): number | null {
  return measureEditDistance(readLetters(left), readLetters(right), most)
}

/** The whole matrix, as every textbook has it. */
function measurePlainly(left: string, right: string): number {
  const [rows, columns] = [[...left], [...right]]
  let previous = Array.from({ length: columns.length + 1 }, (_, index) => index)
  for (const [index, letter] of rows.entries()) {
    const current = [index + 1]
    for (const [column, other] of columns.entries()) {
      const replaced = (previous[column] ?? 0) + (letter === other ? 0 : 1)
      current.push(Math.min(replaced, (previous[column + 1] ?? 0) + 1, (current[column] ?? 0) + 1))
    }
    previous = current
  }
  return previous.at(-1) ?? 0
}

test.each([
  ['', '', 0],
  ['', '资金', 2],
  ['项目', '项目', 0],
  ['年度目标', '年目标', 1],
  ['慰问老党员', '慰问困难党员', 2],
  ['kitten', 'sitting', 3],
  ['𠮷野家', '吉野家', 1],
])('between “%s” and “%s” lie %d letters', (left, right, distance) => {
  expect(measure(left, right, 10)).toBe(distance)
  expect(measure(right, left, 10)).toBe(distance)
  expect(measure(left, right, distance)).toBe(distance)
  if (distance > 0) expect(measure(left, right, distance - 1)).toBeNull()
})

const words = fc.string({ unit: fc.constantFrom('甲', '乙', '丙', '丁'), maxLength: 40 })

test('the same as the whole matrix says, as long as it is not more than asked for', () => {
  fc.assert(
    fc.property(words, words, fc.nat(45), (left, right, most) => {
      const distance = measurePlainly(left, right)
      expect(measure(left, right, most)).toBe(distance <= most ? distance : null)
    }),
    { numRuns: 2000 },
  )
})

test('and so for texts that are nearly alike', () => {
  const edit = fc.tuple(fc.nat(60), fc.constantFrom('', '甲', '戊', '己庚'), fc.nat(2))
  fc.assert(
    fc.property(words, words, fc.array(edit, { maxLength: 8 }), (head, tail, edits) => {
      const text = `${head}${tail}`
      const changed = edits.reduce(
        (before, [at, added, removed]) => before.slice(0, at) + added + before.slice(at + removed),
        text,
      )
      expect(measure(text, changed, 80)).toBe(measurePlainly(text, changed))
    }),
    { numRuns: 1000 },
  )
})
