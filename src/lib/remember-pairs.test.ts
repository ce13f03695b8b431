import fc from 'fast-check'
import { expect, test } from 'vitest'
import { rememberPairs } from './remember-pairs.ts'

interface Element {
  readonly size: number
}

function compareSizes(left: Element, right: Element): number | null {
  return left.size === right.size ? left.size : null
}

test('after a change only what is new is compared', () => {
  let comparisons = 0
  const findPairs = rememberPairs((left: Element, right: Element) => {
    comparisons += 1
    return compareSizes(left, right)
  })
  const list = [1, 2, 1, 3].map((size) => ({ size }))
  expect(findPairs(list)).toEqual([{ earlier: 0, later: 2, value: 1 }])
  expect(comparisons).toBe(6)
  const changed = [...list.slice(0, 3), { size: 2 }]
  expect(findPairs(changed)).toEqual([
    { earlier: 0, later: 2, value: 1 },
    { earlier: 1, later: 3, value: 2 },
  ])
  expect(comparisons).toBe(9)
  expect(findPairs([3, 2, 1, 0].flatMap((place) => changed[place] ?? []))).toEqual([
    { earlier: 0, later: 2, value: 2 },
    { earlier: 1, later: 3, value: 1 },
  ])
  expect(comparisons).toBe(9)
})

test('what is remembered is what a fresh comparison says', () => {
  const elements = Array.from({ length: 8 }, (_, index) => ({ size: index % 3 }))
  const lists = fc.array(
    fc.subarray(elements).chain((part) => fc.shuffledSubarray(part)),
    { minLength: 1, maxLength: 6 },
  )
  fc.assert(
    fc.property(lists, (steps) => {
      const findPairs = rememberPairs(compareSizes)
      for (const list of steps) expect(findPairs(list)).toEqual(rememberPairs(compareSizes)(list))
    }),
  )
})
