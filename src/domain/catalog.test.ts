import { expect, test } from 'vitest'
import { findSubjectName, overlayCustomSubjects, type Catalog, type Subject } from './catalog.ts'

function subject(code: string, name: string): readonly [string, Subject] {
  return [code, { code, name, origin: 'source', initials: 'x' }]
}

const CATALOG: Catalog = {
  functional: new Map([subject('201', '一般公共服务支出'), subject('2013201', '行政运行')]),
  economic: new Map([subject('30101', '基本工资')]),
}

test("the draft's own name wins, its last where it has two, and unknown names are blank", () => {
  const own = overlayCustomSubjects(CATALOG, {
    functional: [
      { code: '2013201', name: '自设一' },
      { code: '2013201', name: '自设二' },
      { code: '2019999', name: '自设三' },
    ],
    economic: [],
  })
  expect(findSubjectName(own, 'functional', '2013201')).toBe('自设二')
  expect(findSubjectName(own, 'functional', '2019999')).toBe('自设三')
  expect(findSubjectName(own, 'functional', '201')).toBe('一般公共服务支出')
  expect(findSubjectName(own, 'functional', '30101')).toBe('')
  expect(findSubjectName(own, 'economic', '30101')).toBe('基本工资')
  expect(own.functional.get('2013201')).toMatchObject({ origin: 'draft', initials: '' })
})

test("a subject of the draft's own that has no name yet changes nothing", () => {
  const own = overlayCustomSubjects(CATALOG, {
    functional: [
      { code: '201', name: '' },
      { code: '2019999', name: ' ' },
    ],
    economic: [],
  })
  expect(own).toEqual(CATALOG)
})

test("a year's catalogue is left as it was, and is used as it is where the draft has nothing of its own", () => {
  overlayCustomSubjects(CATALOG, { functional: [{ code: '201', name: '自设' }], economic: [] })
  expect(findSubjectName(CATALOG, 'functional', '201')).toBe('一般公共服务支出')
  expect(overlayCustomSubjects(CATALOG, undefined)).toBe(CATALOG)
  expect(overlayCustomSubjects(CATALOG, { functional: [], economic: [] }).functional).toBe(CATALOG.functional)
})

test("initials stay where the draft repeats the catalogue's name", () => {
  const own = overlayCustomSubjects(CATALOG, {
    functional: [{ code: '201', name: '一般公共服务支出' }],
    economic: [],
  })
  expect(own.functional.get('201')).toMatchObject({ origin: 'draft', initials: 'x' })
})
