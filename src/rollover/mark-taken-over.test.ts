import { expect, test } from 'vitest'
import { EMPTY_CATALOG } from '../domain/catalog.ts'
import { createDisclosure } from '../tables/disclosure.ts'
import { draftOf, project, unit } from '../tables/testing/ledger-builders.ts'
import { listRolloverMarks, markTakenOver } from './mark-taken-over.ts'
import { rollForward } from './roll-forward.ts'

const DRAFT = {
  ...draftOf({
    units: [unit('203001', '本级')],
    customSubjects: { functional: [{ code: '2019999', name: '其他' }], economic: [] },
    projects: [project({ name: '2025 年培训', fundUse: '2025 年培训' })],
  }),
  fiscalYear: 2025,
  narrative: { duties: '职责。' },
}

test('all that came along is marked, with what became of it', () => {
  const rolled = rollForward(createDisclosure(DRAFT, EMPTY_CATALOG), {
    id: 'next',
    modifiedAt: '2025-12-01T00:00:00Z',
  })
  const marked = markTakenOver(rolled, 2025)
  expect(listRolloverMarks(marked).map(({ at }) => at)).toEqual([
    'projects/p1',
    'units/203001',
    'functionalSubjects/2019999',
    'narrative/duties',
  ])
  expect(marked.marks?.[0]?.note).toContain('请核对是否继续安排、项目编码是否换新')
  expect(marked.marks?.[3]?.note).toMatch(/^沿用自 2025 年“.+”，未改动：请核对$/)
})

test('the text of a unit is marked in its own paper, beside the same chapter of the department', () => {
  const draft = {
    ...DRAFT,
    units: [{ ...unit('203001', '本级'), narrative: { duties: '单位职责。' } }, unit('203002')],
  }
  const rolled = rollForward(createDisclosure(draft, EMPTY_CATALOG), { id: 'next', modifiedAt: '' })
  const places = listRolloverMarks(markTakenOver(rolled, 2025)).map(({ at }) => at)
  expect(places.filter((at) => at.endsWith('narrative/duties'))).toEqual([
    'narrative/duties',
    'units/203001/narrative/duties',
  ])
})

test('a mark that was reworded is an ordinary one', () => {
  expect(listRolloverMarks({ marks: [{ at: 'units/1', note: '等批复' }] })).toEqual([])
})
