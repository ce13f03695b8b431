import fc from 'fast-check'
import { expect, test } from 'vitest'
import { applyPatch, diffStructure } from './structural-patch.ts'

test('an equal reference needs no change', () => {
  const value = { lines: [{ id: 'a' }] }
  expect(diffStructure(value, value)).toEqual([])
})

test('a changed member of one item of a long list is one small change', () => {
  const lines = Array.from({ length: 1000 }, (_, index) => ({ id: String(index), amount: 1 }))
  const after = lines.map((line) => (line.id === '500' ? { ...line, amount: 2 } : line))
  expect(diffStructure({ lines }, { lines: after })).toEqual([{ path: ['lines', 500, 'amount'], set: 2 }])
})

test('inserted and removed items are one splice', () => {
  const [a, b, c] = [{ id: 'a' }, { id: 'b' }, { id: 'c' }]
  expect(diffStructure([a, c], [a, b, c])).toEqual([{ path: [], at: 1, removeCount: 0, insert: [b] }])
  expect(diffStructure([a, b, c], [a, c])).toEqual([{ path: [], at: 1, removeCount: 1, insert: [] }])
})

test('a member that went is removed and not set to undefined', () => {
  const patch = diffStructure({ a: 1, b: 2 }, { a: 1 })
  expect(applyPatch({ a: 1, b: 2 }, patch)).toStrictEqual({ a: 1 })
})

test('what was not changed is shared with the value the patch is applied to', () => {
  const before = { kept: { deep: [1] }, changed: { x: 1 } }
  const after = applyPatch(before, diffStructure(before, { ...before, changed: { x: 2 } })) as typeof before
  expect(after.kept).toBe(before.kept)
  expect(after.changed).toEqual({ x: 2 })
})

test('a patch for another shape is refused', () => {
  expect(() => applyPatch(5, [{ path: ['lines', 0], set: 1 }])).toThrow(TypeError)
  expect(() => applyPatch({}, [{ path: [], at: 0, removeCount: 0, insert: [] }])).toThrow(TypeError)
  expect(() => applyPatch([1], [{ path: [1], set: 2 }])).toThrow(TypeError)
  expect(() => applyPatch({ a: 1 }, [{ path: [0], set: 2 }])).toThrow(TypeError)
})

test('a change of every line of a long list takes work in proportion to its length', () => {
  // Copying the list once per change takes minutes here, far beyond the time a test is given.
  const lines = Array.from({ length: 30_000 }, (_, index) => ({ id: String(index), amount: 1, note: '' }))
  const after = { lines: lines.map((line) => ({ ...line, amount: 2 })), kept: lines }
  const before = { lines, kept: lines }
  const patch = diffStructure(before, after)
  expect(patch).toHaveLength(lines.length)
  expect(applyPatch(before, patch)).toStrictEqual(after)
})

const plainValue = fc
  .jsonValue({ maxDepth: 4 })
  .filter((value) => !JSON.stringify(value).includes('__proto__'))

test('the patch from one value to another turns the one into the other', () => {
  fc.assert(
    fc.property(plainValue, plainValue, (before, after) => {
      expect(applyPatch(before, diffStructure(before, after))).toStrictEqual(after)
    }),
  )
})

test('edits of lists of items, as an editor makes them, are carried over', () => {
  const items = fc.array(
    fc.record({ id: fc.nat(20), amount: fc.option(fc.nat(9)) }, { noNullPrototype: true }),
    { maxLength: 12 },
  )
  fc.assert(
    fc.property(items, fc.nat(12), fc.nat(4), items, (before, at, removeCount, insert) => {
      const after = [...before.slice(0, at), ...insert, ...before.slice(at + removeCount)]
      expect(applyPatch({ before }, diffStructure({ before }, { before: after }))).toStrictEqual({
        before: after,
      })
    }),
  )
})
