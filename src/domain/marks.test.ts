import fc from 'fast-check'
import { expect, test } from 'vitest'
import { draftOf, expenditureLine, project, revenueLine, unit } from '../tables/testing/ledger-builders.ts'
import type { Draft, Mark } from './draft.ts'
import {
  addUnit,
  moveProject,
  moveUnit,
  removeExpenditureLines,
  removeProject,
  removeRevenueLines,
  removeUnit,
  updateCustomSubjects,
  updateProject,
  updateProjectUnit,
  updateRevenues,
  updateUnit,
} from './edit-draft.ts'
import { addMarks, findMark, removeMarks } from './marks.ts'
import {
  DEPARTMENT_PLACE,
  findPartOf,
  locateCustomSubject,
  locateExpenditure,
  locateProject,
  locateRevenue,
  locateUnit,
} from './part-place.ts'

const DRAFT = draftOf({
  units: [unit('203001'), unit('203002'), unit('')],
  customSubjects: { functional: [{ code: '205', name: '教育' }], economic: [] },
  revenues: [revenueLine({ id: 'r1' }), revenueLine({ id: 'r2' })],
  expenditures: [
    expenditureLine({ id: 'e1' }),
    expenditureLine({ id: 'e2', kind: 'project', projectId: 'p/1' }),
    expenditureLine({ id: 'e3', kind: 'project', projectId: 'p2' }),
  ],
  projects: [project({ id: 'p/1' }), project({ id: 'p2' })],
})

function markAll(draft: Draft, places: readonly string[]): Draft {
  return addMarks(
    draft,
    places.map((at) => ({ at })),
    '待核',
  )
}

function listPlaces({ marks = [] }: Draft): readonly string[] {
  return marks.map(({ at }) => at)
}

test('a field and its part are marked by themselves', () => {
  const at = locateProject('p2')
  const marked = addMarks(addMarks(DRAFT, [{ at }], '整个项目'), [{ at, field: 'name' }], '名称')
  expect(marked.marks).toEqual([
    { at, note: '整个项目' },
    { at, field: 'name', note: '名称' },
  ])
  expect(findMark(marked, { at, field: 'name' })?.note).toBe('名称')
  expect(findMark(marked, { at, field: 'code' })).toBeUndefined()
  expect(removeMarks(marked, [{ at }]).marks).toEqual([{ at, field: 'name', note: '名称' }])
})

test('marking again changes the note and keeps the place and what else the mark has', () => {
  const mark: Mark = { at: 'revenues/r1', note: '旧', extra: { by: '某' } }
  const draft = { ...DRAFT, marks: [mark, { at: 'revenues/r2', note: '' }] }
  expect(addMarks(draft, [{ at: 'revenues/r1' }], '新').marks).toEqual([
    { ...mark, note: '新' },
    { at: 'revenues/r2', note: '' },
  ])
})

test('without marks there is no member', () => {
  expect(removeMarks(markAll(DRAFT, ['revenues/r1']), [{ at: 'revenues/r1' }])).toEqual(DRAFT)
  expect(removeMarks(DRAFT, [{ at: 'revenues/r1' }])).toBe(DRAFT)
})

test('a project takes its marks and those of its lines with it', () => {
  const kept = ['projects/p2', 'expenditures/e1', 'expenditures/e3']
  const marked = markAll(DRAFT, [
    'projects/p%2F1',
    'projects/p%2F1/indicators/i1',
    'expenditures/e2',
    ...kept,
  ])
  expect(listPlaces(removeProject(marked, 'p/1'))).toEqual(kept)
})

test('marks of a unit follow its code and go with it, unless another unit has the code', () => {
  const marked = markAll(DRAFT, ['units/203001', 'units/203001/sources/other/functions/', 'units/'])
  expect(listPlaces(updateUnit(marked, 0, { code: '203009' }))).toEqual([
    'units/203009',
    'units/203009/sources/other/functions/',
    'units/',
  ])
  expect(listPlaces(updateUnit(marked, 2, { code: '203003' }))).toContain('units/203003')
  expect(listPlaces(removeUnit(marked, 0))).toEqual(['units/'])
  const shared = addUnit(marked, unit('203001'))
  expect(listPlaces(removeUnit(shared, 0))).toEqual(listPlaces(marked))
  expect(listPlaces(moveUnit(marked, 0, 1))).toEqual(listPlaces(marked))
})

test('marks of the draft’s own subjects follow their codes and go with them', () => {
  const marked = markAll(DRAFT, [locateCustomSubject('functional', '205')])
  const change = (codes: readonly string[]): Draft =>
    updateCustomSubjects(marked, { functional: codes.map((code) => ({ code, name: '' })), economic: [] })
  expect(listPlaces(change(['206']))).toEqual(['functionalSubjects/206'])
  expect(listPlaces(change(['205', '206']))).toEqual(['functionalSubjects/205'])
  expect(change([]).marks).toBeUndefined()
})

test('revenue made anew loses the marks of the lines that are gone', () => {
  const marked = markAll(DRAFT, ['revenues/r1', 'revenues/r2'])
  expect(listPlaces(updateRevenues(marked, [revenueLine({ id: 'r2' }), revenueLine({ id: 'r3' })]))).toEqual([
    'revenues/r2',
  ])
})

/** The places of all parts that a draft has. */
function listParts(draft: Draft): ReadonlySet<string> {
  return new Set([
    DEPARTMENT_PLACE,
    ...draft.units.map(({ code }) => locateUnit(code)),
    ...draft.revenues.map(({ id }) => locateRevenue(id)),
    ...draft.expenditures.map(({ id }) => locateExpenditure(id)),
    ...draft.projects.map(({ id }) => locateProject(id)),
    ...(draft.customSubjects?.functional ?? []).map(({ code }) => locateCustomSubject('functional', code)),
  ])
}

const arbitraryIndex = fc.nat({ max: 3 })
const arbitraryCode = fc.constantFrom('203001', '203002', '', '9/9')

const arbitraryEdit: fc.Arbitrary<(draft: Draft) => Draft> = fc.oneof(
  arbitraryIndex.map((index) => (draft: Draft) => removeUnit(draft, index)),
  fc.tuple(arbitraryIndex, arbitraryIndex).map(
    ([from, to]) =>
      (draft: Draft) =>
        from < draft.units.length ? moveUnit(draft, from, to) : draft,
  ),
  fc.tuple(arbitraryIndex, arbitraryCode).map(
    ([index, code]) =>
      (draft: Draft) =>
        updateUnit(draft, index, { code }),
  ),
  arbitraryCode.map((code) => (draft: Draft) => addUnit(draft, unit(code))),
  fc.constantFrom('p/1', 'p2').map((id) => (draft: Draft) => removeProject(draft, id)),
  fc.constantFrom('p/1', 'p2').map((id) => (draft: Draft) => moveProject(draft, id, 0)),
  fc.constantFrom('p/1', 'p2').map((id) => (draft: Draft) => updateProject(draft, id, { name: '改' })),
  arbitraryCode.map((code) => (draft: Draft) => updateProjectUnit(draft, 'p2', code)),
  fc.subarray(['r1', 'r2']).map((ids) => (draft: Draft) => removeRevenueLines(draft, new Set(ids))),
  fc.subarray(['e1', 'e2', 'e3']).map((ids) => (draft: Draft) => removeExpenditureLines(draft, new Set(ids))),
  fc.subarray(['205', '206']).map(
    (codes) => (draft: Draft) =>
      updateCustomSubjects(draft, {
        functional: codes.map((code) => ({ code, name: '' })),
        economic: [],
      }),
  ),
)

test('law: whatever is edited, every mark is about a part that is there, and no part that stays loses its marks', () => {
  const places = [...listParts(DRAFT)]
  fc.assert(
    fc.property(fc.subarray(places), fc.array(arbitraryEdit, { maxLength: 6 }), (marked, edits) => {
      let draft = markAll(DRAFT, marked)
      for (const edit of edits) {
        const before = draft
        draft = edit(before)
        const parts = listParts(draft)
        const now = listPlaces(draft)
        expect(now.filter((at) => !parts.has(findPartOf(at)))).toEqual([])
        expect(listPlaces(before).filter((at) => parts.has(at) && !now.includes(at))).toEqual([])
      }
    }),
  )
})

test('law: marks taken away again leave the draft as it was', () => {
  const arbitraryPlace = fc.record({ at: fc.string(), field: fc.string() }, { requiredKeys: ['at'] })
  fc.assert(
    fc.property(fc.array(arbitraryPlace, { minLength: 1 }), fc.string(), (places, note) => {
      const marked = addMarks(DRAFT, places, note)
      for (const place of places) expect(findMark(marked, place)?.note).toBe(note)
      expect(addMarks(marked, places, note)).toEqual(marked)
      expect(removeMarks(marked, places)).toEqual(DRAFT)
    }),
  )
})
