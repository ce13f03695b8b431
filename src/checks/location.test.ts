import fc from 'fast-check'
import { expect, test } from 'vitest'
import { FUND_SOURCES } from '../domain/fund-source.ts'
import {
  locateChapter,
  locateCustomSubject,
  locateExpenditure,
  locatePriorFigure,
  locateProject,
  locateRevenue,
  locateUnit,
} from '../domain/part-place.ts'
import { SUMMARY_TABLE_IDS } from '../tables/summary-table.ts'
import { locateCell, locateGroup, locateSource, parseLocation } from './location.ts'

test.each([
  ['revenues/r1', { kind: 'revenue', id: 'r1' }],
  ['expenditures/e12', { kind: 'expenditure', id: 'e12' }],
  ['projects/p1', { kind: 'project', id: 'p1' }],
  ['projects/p1/indicators/p1-i1', { kind: 'indicator', projectId: 'p1', id: 'p1-i1' }],
  ['units/203001', { kind: 'unit', code: '203001' }],
  ['narrative/duties', { kind: 'chapter', chapter: 'duties', scope: null }],
  ['units/203001/narrative/duties', { kind: 'chapter', chapter: 'duties', scope: '203001' }],
  ['priorYear/basic', { kind: 'priorFigure', figure: 'basic', scope: null }],
  ['units/203001/priorYear/basic', { kind: 'priorFigure', figure: 'basic', scope: '203001' }],
  ['department', { kind: 'department' }],
  ['functionalSubjects/205', { kind: 'customSubject', classification: 'functional', code: '205' }],
  ['sources/fiscalAccount', { kind: 'source', source: 'fiscalAccount' }],
  ['units//sources/other/functions/', { kind: 'group', unitCode: '', source: 'other', functionCode: '' }],
  ['tables/revenueSummary', { kind: 'table', tableId: 'revenueSummary' }],
  ['tables/revenueSummary/rows/0/columns/4', { kind: 'cell', tableId: 'revenueSummary', row: 0, column: 4 }],
])('reads %s', (at, location) => {
  expect(parseLocation(at)).toEqual(location)
})

test.each([
  '',
  'revenues',
  'goals/1',
  'revenues/a/b',
  'sources/lottery',
  'units/1/sources/lottery/functions/2',
  'narrative/unknown',
  'units/1/narrative/unknown',
  'tables/unknown',
  'tables/unknown/rows/0/columns/0',
  'tables/revenueSummary/rows/-1/columns/0',
  'tables/revenueSummary/rows/0',
])('knows no place %j', (at) => {
  expect(parseLocation(at)).toBeUndefined()
})

test('what is written reads back, whatever the ids contain', () => {
  const id = fc.oneof(fc.string(), fc.string({ unit: fc.constantFrom('/', '%', '2', 'F', '5', '项') }))
  fc.assert(
    fc.property(
      id,
      id,
      fc.constantFrom(...FUND_SOURCES),
      fc.constantFrom(...SUMMARY_TABLE_IDS),
      fc.nat(),
      fc.nat(),
      (first, second, source, tableId, row, column) => {
        expect(parseLocation(locateRevenue(first))).toEqual({ kind: 'revenue', id: first })
        expect(parseLocation(locateExpenditure(first))).toEqual({ kind: 'expenditure', id: first })
        expect(parseLocation(locateProject(first))).toEqual({ kind: 'project', id: first })
        expect(parseLocation(locatePriorFigure(first, second))).toEqual({
          kind: 'priorFigure',
          figure: first,
          scope: second,
        })
        expect(parseLocation(locateChapter('change', first))).toEqual({
          kind: 'chapter',
          chapter: 'change',
          scope: first,
        })
        expect(parseLocation(locateUnit(first))).toEqual({ kind: 'unit', code: first })
        expect(parseLocation(locateCustomSubject('economic', first))).toEqual({
          kind: 'customSubject',
          classification: 'economic',
          code: first,
        })
        expect(parseLocation(locateSource(source))).toEqual({ kind: 'source', source })
        expect(parseLocation(locateGroup(first, source, second))).toEqual({
          kind: 'group',
          unitCode: first,
          source,
          functionCode: second,
        })
        expect(parseLocation(locateCell(tableId, row, column))).toEqual({
          kind: 'cell',
          tableId,
          row,
          column,
        })
      },
    ),
  )
})
