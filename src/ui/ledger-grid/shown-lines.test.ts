import { expect, test } from 'vitest'
import { createLineFinder } from './line-finder.ts'
import { createShownLines } from './shown-lines.ts'

interface Line {
  readonly id: string
  readonly kind: string
}

const lines: readonly Line[] = [
  { id: 'a', kind: 'x' },
  { id: 'b', kind: 'y' },
  { id: 'c', kind: 'x' },
]

function change(of: readonly Line[], id: string, kind: string): readonly Line[] {
  return of.map((line) => (line.id === id ? { ...line, kind } : line))
}

test('the ids stay the same array while only values change', () => {
  const shown = createShownLines<Line>(undefined)
  const before = shown(lines)
  expect(before).toEqual(['a', 'b', 'c'])
  expect(shown(change(lines, 'b', 'z'))).toBe(before)
  expect(shown(lines.slice(1))).toEqual(['b', 'c'])
})

test('a filtered line stays when an edit makes it unfit, until the filter is chosen again', () => {
  const isX = ({ kind }: Line) => kind === 'x'
  const shown = createShownLines(isX)
  expect(shown(lines)).toEqual(['a', 'c'])
  const edited = change(lines, 'a', 'y')
  expect(shown(edited)).toEqual(['a', 'c'])
  expect(shown([...edited, { id: 'd', kind: 'x' }])).toEqual(['a', 'c', 'd'])
  expect(createShownLines(isX)(edited)).toEqual(['c'])
})

test('lines are found by id whatever changes, comes, goes or moves', () => {
  const find = createLineFinder()
  expect(find(lines, 'c')).toBe(2)
  expect(find(change(lines, 'c', 'z'), 'c')).toBe(2)
  expect(
    find(
      [...lines].sort(() => -1),
      'a',
    ),
  ).toBe(2)
  expect(find(lines.slice(1), 'a')).toBeUndefined()
  expect(find([{ id: 'n' }, ...lines], 'b')).toBe(2)
})
