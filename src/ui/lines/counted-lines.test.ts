import { expect, test } from 'vitest'
import { EMPTY_CATALOG, type Catalog } from '../../domain/catalog.ts'
import { sumAmounts } from '../../domain/amount.ts'
import { listCountedLines } from '../../tables/line-filter.ts'
import { findFigure } from '../../tables/printed-sum.ts'
import { listFigureFilters } from '../../tables/summary-table.ts'
import { draftOf, expenditureLine, project, revenueLine, unit } from '../../tables/testing/ledger-builders.ts'
import { describeCountedLines, serializeLineList } from './counted-lines.ts'
import { findTable, openFixture } from '../tables/testing/open-fixture.ts'

const CATALOG: Catalog = {
  functional: new Map([['2013201', { code: '2013201', name: '行政运行', origin: 'source', initials: '' }]]),
  economic: new Map([['30101', { code: '30101', name: '基本工资', origin: 'source', initials: '' }]]),
}
const spend = (line: ReturnType<typeof expenditureLine>) => ({ side: 'expenditure', sign: 1, line }) as const

test('lines are named by project or subject, the largest first, those not filled in last', () => {
  const lines = [
    spend(expenditureLine({ id: 'e1', amount: '' })),
    spend(expenditureLine({ id: 'e2', amount: '1.5' })),
    spend(expenditureLine({ id: 'e3', kind: 'project', projectId: 'p1', amount: '20' })),
  ]
  const described = describeCountedLines(lines, draftOf({ projects: [project()] }), CATALOG)
  expect(described.map(({ name, detail, at }) => [name, detail, at])).toEqual([
    ['宣传经费', '30101', 'expenditures/e3'],
    ['基本工资', '30101', 'expenditures/e2'],
    ['基本工资', '30101', 'expenditures/e1'],
  ])
})

test('only what differs is told: unit, source, function, carry-over', () => {
  const lines = [
    spend(expenditureLine({ id: 'e1' })),
    spend(
      expenditureLine({ id: 'e2', unitCode: '203002', source: 'other', functionCode: '9', carryOver: true }),
    ),
  ]
  const draft = draftOf({ units: [unit('203001', '本级'), unit('203002', '中心')] })
  expect(describeCountedLines(lines, draft, CATALOG).map(({ detail }) => detail)).toEqual([
    '30101 · 行政运行 · 一般公共预算拨款 · 本级',
    '30101 · 其他收入 · 上年结转 · 中心',
  ])
})

test('a line that is taken off has its amount with a minus', () => {
  const lines = [
    { side: 'revenue', sign: 1, line: revenueLine({ amount: '3' }) },
    { side: 'expenditure', sign: -1, line: expenditureLine({ amount: '5' }) },
  ] as const
  const described = describeCountedLines(lines, draftOf(), EMPTY_CATALOG)
  expect(described.map(({ amount }) => amount)).toEqual([-5_000_000, 3_000_000])
  expect(described.map(({ name }) => name)).toEqual(['（未命名）', '（科目未填）'])
})

test('the list for a spreadsheet has exact amounts in the unit that is shown', () => {
  const described = describeCountedLines([spend(expenditureLine({ amount: '398.288' }))], draftOf(), CATALOG)
  expect(serializeLineList(described, 'wanYuan')).toBe('名称\t说明\t金额（万元）\r\n基本工资\t30101\t398.288')
  expect(serializeLineList(described, 'yuan')).toBe('名称\t说明\t金额（元）\r\n基本工资\t30101\t3982880')
})

test('the listed lines of every figure of the samples add up to it exactly', async () => {
  for (const name of ['sample-organization-2025.json', 'sample-education-2026.json']) {
    const { draft, catalog, tables } = await openFixture(name)
    for (const { rows } of tables) {
      for (const [row, cells] of rows.entries()) {
        for (const column of cells.keys()) {
          const figure = findFigure(rows, { row, column })
          if (figure === undefined) continue
          const lines = listCountedLines(draft, listFigureFilters(figure))
          const sum = sumAmounts(describeCountedLines(lines, draft, catalog).map(({ amount }) => amount))
          expect(sum).toBe(figure.amount)
        }
      }
    }
  }
})

test('the figure of the picture: 16 project lines, the largest of them 112', async () => {
  const sample = await openFixture('sample-organization-2025.json')
  const figure = findFigure(findTable(sample, 'generalPublicBudgetExpenditure').rows, { row: 4, column: 6 })
  const lines = listCountedLines(sample.draft, figure === undefined ? [] : listFigureFilters(figure))
  const described = describeCountedLines(lines, sample.draft, sample.catalog)
  expect(described).toHaveLength(16)
  expect(described[0]).toMatchObject({ amount: 112_000_000, side: 'expenditure' })
})
