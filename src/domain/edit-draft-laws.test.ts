import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  addExpenditureLines,
  addProject,
  addRevenueLines,
  addUnit,
  moveProject,
  moveUnit,
  removeExpenditureLines,
  removeProject,
  removeRevenueLines,
  removeUnit,
  reorderExpenditureLines,
  reorderRevenueLines,
  updateExpenditureLines,
  updateProjectUnit,
  updateUnit,
} from './edit-draft.ts'
import {
  createUnit,
  createRevenue,
  createExpenditure,
  DRAFT,
  arbitraryDraft,
  listIds,
  listUnitCodes,
} from './testing/edited-draft.ts'

test('a unit renamed and named back is the draft it was, as long as the other code is free', () => {
  fc.assert(
    fc.property(arbitraryDraft, fc.nat(), (draft, seed) => {
      const index = seed % Math.max(draft.units.length, 1)
      const code = draft.units[index]?.code
      fc.pre(code !== undefined && code !== '')
      fc.pre(draft.units.every((unit, at) => at === index || unit.code !== code))
      fc.pre(!listUnitCodes(draft).includes('free') && draft.units.every((unit) => unit.code !== 'free'))
      expect(updateUnit(updateUnit(draft, index, { code: 'free' }), index, { code: code ?? '' })).toEqual(
        draft,
      )
    }),
  )
})

test('what is added can be taken away again', () => {
  fc.assert(
    fc.property(arbitraryDraft, fc.nat({ max: 9 }), (draft, index) => {
      const lines = [createRevenue('new', '001')]
      expect(removeRevenueLines(addRevenueLines(draft, lines, index), new Set(['new']))).toEqual(draft)
      const costs = [createExpenditure('new', '001', null)]
      expect(removeExpenditureLines(addExpenditureLines(draft, costs, index), new Set(['new']))).toEqual(
        draft,
      )
      // The first unit takes over what had none, and keeps it.
      fc.pre(draft.units.length > 0)
      expect(removeUnit(addUnit(draft, createUnit('x')), draft.units.length)).toEqual(draft)
      expect(removeProject(addProject(draft, 'new', ''), 'new')).toEqual(draft)
    }),
  )
})

test('moving keeps every project and every unit', () => {
  fc.assert(
    fc.property(arbitraryDraft, fc.nat({ max: 9 }), fc.nat({ max: 9 }), (draft, from, to) => {
      const id = draft.projects[from]?.id ?? ''
      expect(moveProject(draft, id, to).projects.slice().sort(compareById)).toEqual(
        draft.projects.slice().sort(compareById),
      )
      expect(new Set(moveUnit(draft, from, to).units)).toEqual(new Set(draft.units))
    }),
  )
})

test('no edit changes the draft it is given', () => {
  fc.assert(
    fc.property(arbitraryDraft, (draft) => {
      const before = structuredClone(draft)
      const id = draft.projects[0]?.id ?? ''
      updateUnit(draft, 0, { code: 'x' })
      moveUnit(draft, 0, 1)
      removeProject(moveProject(updateProjectUnit(draft, id, 'x'), id, 1), id)
      updateExpenditureLines(draft, new Map([[draft.expenditures[0]?.id ?? '', { kind: 'personnel' }]]))
      expect(draft).toEqual(before)
    }),
  )
})

function compareById(left: { readonly id: string }, right: { readonly id: string }): number {
  return left.id < right.id ? -1 : 1
}

test('lines change places among themselves, the others stay', () => {
  const reorder = (ids: readonly string[]) => listIds(reorderExpenditureLines(DRAFT, ids).expenditures)
  expect(reorder(['e2', 'e1'])).toEqual(['e2', 'e1', 'e3', 'e4'])
  expect(reorder(['e4', 'e3', 'e1'])).toEqual(['e4', 'e2', 'e3', 'e1'])
  expect(reorder(['e4', 'gone', 'e1', 'e4'])).toEqual(['e4', 'e2', 'e3', 'e1'])
  expect(listIds(reorderRevenueLines(DRAFT, ['r2', 'r1']).revenues)).toEqual(['r2', 'r1'])
})

test('any order given to some lines loses none, and the order before gives the draft before', () => {
  const order = arbitraryDraft.chain((draft) =>
    fc.record({
      draft: fc.constant(draft),
      ids: fc.shuffledSubarray([...listIds(draft.expenditures)]),
    }),
  )
  fc.assert(
    fc.property(order, ({ draft, ids }) => {
      const reordered = reorderExpenditureLines(draft, ids)
      const given = new Set(ids)
      expect(listIds(reordered.expenditures).filter((id) => given.has(id))).toEqual(ids)
      const before = listIds(draft.expenditures).filter((id) => given.has(id))
      expect(reorderExpenditureLines(reordered, before)).toEqual(draft)
    }),
  )
})
