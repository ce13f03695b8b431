import { expect, test } from 'vitest'
import { LineGroups } from './line-groups.ts'

test('lines of one code and slot are one group, in the order of their first lines', () => {
  const groups = new LineGroups(4)
  groups.add('20132', 1, 5)
  groups.add('20805', 1, 7)
  groups.add('20132', 1, -2)
  groups.add('20132', 3, 0)
  expect(groups.codes).toEqual(['20132', '20805'])
  expect(groups.codeOfGroup).toEqual([0, 1, 0])
  expect(groups.slotOfGroup).toEqual([1, 1, 3])
  expect(groups.fenOfGroup).toEqual([3, 7, 0])
})

test('more codes than expected are grouped all the same', () => {
  const groups = new LineGroups(3)
  for (let code = 0; code < 500; code += 1) groups.add(String(code), code % 3, code)
  for (let code = 0; code < 500; code += 1) groups.add(String(code), code % 3, 1)
  expect(groups.codes).toHaveLength(500)
  expect(groups.fenOfGroup).toEqual(Array.from({ length: 500 }, (_, code) => code + 1))
})

test('amounts that cancel out are exact up to the limit on either side, and refused past it', () => {
  const groups = new LineGroups(1)
  groups.add('201', 0, Number.MAX_SAFE_INTEGER)
  groups.add('201', 0, -Number.MAX_SAFE_INTEGER)
  expect(groups.fenOfGroup).toEqual([0])
  expect(() => groups.add('201', 0, 1)).toThrow(RangeError)
  expect(() => groups.add('201', 0, -1)).toThrow(RangeError)
})
