import { expect, test } from 'vitest'
import { groupBy } from './group-by.ts'

test('groups keep the order of the list', () => {
  const groups = groupBy(['ba', 'a', 'bb', 'ab', 'b'], (word) => word.charAt(0))
  expect([...groups]).toEqual([
    ['b', ['ba', 'bb', 'b']],
    ['a', ['a', 'ab']],
  ])
})
