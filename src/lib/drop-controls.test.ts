import { expect, test } from 'vitest'
import { dropControls } from './drop-controls.ts'

test('bells, marks of direction and blanks without width go', () => {
  expect(dropControls('甲\u0007乙\u0000\u202E丙\u200B\uFEFF\u00AD')).toBe('甲乙丙')
})

test('tabs, line breaks and signs beyond the first plane stay', () => {
  expect(dropControls('甲\t乙\r\n𠀀')).toBe('甲\t乙\r\n𠀀')
})
