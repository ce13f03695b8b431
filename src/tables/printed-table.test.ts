import { expect, test } from 'vitest'
import { EMPTY_CATALOG } from '../domain/catalog.ts'
import { computeTables } from './disclosure.ts'
import { expenditureSummary } from './expenditure-summary.ts'
import { printTable } from './printed-table.ts'
import { draftOf, expenditureLine } from './testing/ledger-builders.ts'

const draft = draftOf({
  expenditures: [
    expenditureLine({ id: 'e1', amount: '10.005' }),
    expenditureLine({ id: 'e2', kind: 'project', projectId: 'p1', amount: '0.004' }),
    expenditureLine({ id: 'e3', kind: 'operating', source: 'operating', amount: '3' }),
    expenditureLine({ id: 'e4', kind: 'operating', source: 'operating', amount: '-3' }),
  ],
})

test('cells are rounded once, blank for an exact zero, 0.00 for what only rounds to it', () => {
  const printed = printTable(expenditureSummary, expenditureSummary.rows(draft, EMPTY_CATALOG))
  expect(printed).toEqual({
    id: 'expenditureSummary',
    title: '部门预算支出总表',
    rows: [
      ['1', '', '合计', '10.01', '10.01', '0.00', '', '', ''],
      ['2', '201', '', '10.01', '10.01', '0.00', '', '', ''],
      ['3', '20132', '', '10.01', '10.01', '0.00', '', '', ''],
      ['4', '2013201', '', '10.01', '10.01', '0.00', '', '', ''],
    ],
    notes: [],
  })
})

test('the tables of a unit have titles of a unit and only its lines', () => {
  const titles = computeTables(draft, EMPTY_CATALOG, '203001').map(({ printed }) => printed.title)
  expect(titles[2]).toBe('单位预算支出总表')
  expect(titles.every((title) => title.startsWith('单位预算'))).toBe(true)
  const others = computeTables(draft, EMPTY_CATALOG, '203002')
  expect(others[2]?.printed).toEqual({
    id: 'expenditureSummary',
    title: '单位预算支出总表',
    rows: [],
    notes: ['注：无支出预算，空表列示。'],
  })
})
