import fc from 'fast-check'
import { expect, test } from 'vitest'
import { arbitraryDraft } from '../domain/testing/arbitrary-draft.ts'
import type { Indicator } from '../domain/ledger.ts'
import { openFixture } from '../narrative/testing/open-fixture.ts'
import { draftOf, expenditureLine, project } from '../tables/testing/ledger-builders.ts'
import { createTargetForm, type FormCell, type TargetForm } from './target-form.ts'
import { TARGET_LAYOUTS } from './target-layout.ts'

function printForm({ rows }: TargetForm): readonly string[] {
  return rows.map((row) => row.map(({ text }) => text).join(' | '))
}

function indicator(given: Partial<Indicator>): Indicator {
  const levels = { level1: '产出指标', level2: '数量指标', name: '人数', description: '参加人数' }
  return { id: 'i1', ...levels, symbol: '≥', value: '90', unit: '人', basis: '计划', ...given }
}

test('the form of project 6 of the reference in the current layout', async () => {
  const { draft } = await openFixture('sample-organization-2025.json')
  const found = draft.projects.find(({ code }) => code === '13030325P004949100025')
  const form = createTargetForm(found ?? project(), draft)
  expect(form.heading).toBe('年度目标（2025）')
  const unitName = draft.units[0]?.name ?? ''
  expect(printForm(form).slice(0, 5)).toEqual([
    '项目编码及名称 | 13030325P004949100025-干部教育培训经费 | 主管部门及代码 | [203]组织部门',
    `项目单位 | [203001]${unitName} | 年度资金总额 | 10.00`,
    `资金用途 | ${found?.fundUse ?? ''}`,
    '资金支出计划（累计支出金额） | 3 月底 | 6 月底 | 10 月底 | 12 月底',
    '2.00 | 5.00 | 8.00 | 10.00',
  ])
  expect(printForm(form)[5]).toMatch(/^年度绩效目标 \| 目标 1：/)
  expect(printForm(form).slice(6, 8)).toEqual([
    '一级指标 | 二级指标 | 三级指标 | 指标说明 | 指标值 | 指标确定依据',
    '符号 | 值 | 单位（文字描述）',
  ])
  expect(form.indicatorHead).toEqual({ row: 6, count: 2 })
  const output = form.rows.flat().find(({ text }) => text === '产出指标')
  expect(output).toEqual({ text: '产出指标', columnSpan: 1, rowSpan: 4, role: 'text' })
})

test('the older layout of project 18: percentages of the plan, funds by source, one column of targets', async () => {
  const { draft } = await openFixture('sample-organization-2025.json')
  const older = draft.projects.find(({ layout }) => layout === 'older')
  const form = createTargetForm(older ?? project(), draft)
  expect(form.heading).toBe('')
  expect(printForm(form).slice(0, 8)).toEqual([
    `项目编码 | ${older?.code ?? ''} | 项目名称 | ${older?.name ?? ''}`,
    '预算规模及资金用途 | 预算数 | 10.95 | 其中：财政资金 | 10.95 | 其他资金 | ',
    older?.fundUse,
    '资金支出计划（%） | 3 月底 | 6 月底 | 10 月底 | 12 月底',
    '27.40 | 54.79 | 82.19 | 100.00',
    `绩效目标 | 1．${older?.goals[0] ?? ''}`,
    `2．${older?.goals[1] ?? ''}`,
    `3．${older?.goals[2] ?? ''}`,
  ])
  const texts = form.rows.flat().map(({ text }) => text)
  expect(texts).toEqual(expect.arrayContaining(['100%', '≥95%', '≤10.95万元', '≥60%']))
})

test('a text stands under 单位（文字描述）, in the older layout under 指标值', () => {
  const described = indicator({ symbol: '文字描述', value: '不超10万元', unit: '' })
  const print = (layout: string) =>
    printForm(createTargetForm(project({ layout, indicators: [described] }), draftOf())).at(-1)
  expect(print('current')).toBe('产出指标 | 数量指标 | 人数 | 参加人数 | 文字描述 |  | 不超10万元 | 计划')
  expect(print('older')).toBe('产出指标 | 数量指标 | 人数 | 参加人数 | 不超10万元 | 计划')
  expect(print('unheard of')).toBe(print('current'))
})

test('other funds are what is not fiscal appropriation; carried-over appropriation is', () => {
  const line = { kind: 'project', projectId: 'p1' } as const
  const draft = draftOf({
    expenditures: [
      expenditureLine({ ...line, id: 'e1', amount: '1.234567' }),
      expenditureLine({ ...line, id: 'e2', amount: '2', carryOver: true, source: 'governmentFund' }),
      expenditureLine({ ...line, id: 'e3', amount: '3', source: 'business' }),
      expenditureLine({ id: 'e4', amount: '50' }),
    ],
  })
  const older = createTargetForm(project({ layout: 'older', plan: { march: '0' } }), draft)
  expect(printForm(older)[1]).toBe(
    '预算规模及资金用途 | 预算数 | 6.234567 | 其中：财政资金 | 3.234567 | 其他资金 | 3.00',
  )
  expect(printForm(older)[4]).toBe('0.00 |  |  | ')
})

test('equal neighbours of the first two columns are merged, within their group and not where blank', () => {
  const indicators = [
    indicator({ id: '1' }),
    indicator({ id: '2' }),
    indicator({ id: '3', level1: '效益指标' }),
    indicator({ id: '4', level1: '', level2: '' }),
    indicator({ id: '5', level1: '', level2: '' }),
  ]
  const { rows } = createTargetForm(project({ indicators }), draftOf())
  const spans = rows
    .slice(-5)
    .map((row) => row.filter(({ text }) => /指标$|^$/.test(text)).map(({ rowSpan }) => rowSpan))
  expect(spans).toEqual([[2, 2], [], [1, 1], [1, 1], [1, 1]])
})

test('a project with nothing filled in has a form all the same', () => {
  const form = createTargetForm(project({ name: '' }), draftOf())
  expect(printForm(form).slice(-1)).toEqual([' |  |  |  |  |  |  | '])
  expect(form.rows[1]?.at(-1)?.text).toBe('')
})

/** Lays the cells out as HTML does. @throws where two cover the same place or one leaves the grid */
function countCovered(rows: readonly (readonly FormCell[])[], columns: number): number {
  const covered = new Set<string>()
  for (const [top, row] of rows.entries()) {
    let left = 0
    for (const { columnSpan, rowSpan } of row) {
      while (covered.has(`${String(top)},${String(left)}`)) left += 1
      for (let y = top; y < top + rowSpan; y += 1) {
        for (let x = left; x < left + columnSpan; x += 1) {
          const place = `${String(y)},${String(x)}`
          if (covered.has(place) || x >= columns || y >= rows.length) throw new Error(`${place} is not free`)
          covered.add(place)
        }
      }
      left += columnSpan
    }
  }
  return covered.size
}

test('the cells of any form cover its grid exactly once', () => {
  fc.assert(
    fc.property(arbitraryDraft, fc.constantFrom(...TARGET_LAYOUTS), (draft, layout) => {
      for (const found of draft.projects) {
        const { rows, columnWidths } = createTargetForm({ ...found, layout: layout.id }, draft)
        expect(countCovered(rows, columnWidths.length)).toBe(rows.length * columnWidths.length)
      }
    }),
  )
})

test('layouts go by different ids and give every cell of a row a place', () => {
  expect(new Set(TARGET_LAYOUTS.map(({ id }) => id)).size).toBe(TARGET_LAYOUTS.length)
  for (const { columnWidths, indicatorColumns } of TARGET_LAYOUTS) {
    expect(indicatorColumns.reduce((sum, { columns }) => sum + columns, 0)).toBe(columnWidths.length)
  }
})
