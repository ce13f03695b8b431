import { expect, test } from 'vitest'
import { amountFromFen } from '../../domain/amount.ts'
import { serializeTabSeparated } from '../grid/tab-separated.ts'
import { EXCEL_HTML, WPS_HTML } from './testing/excel-clipboard.ts'
import { line, paste } from './testing/paste-trial.ts'

test('a sheet of Excel in 元, with merged cells, comes in as lines in 万元', () => {
  const { proposal, planned, lines } = paste({ html: EXCEL_HTML })
  expect(proposal.settings.mapping).toEqual(['functionCode', 'economicCode', null, 'source', 'amount'])
  expect(proposal.settings.unit).toBe('yuan')
  expect(proposal.source.unitInBlock).toBe('yuan')
  expect(
    lines.map(({ functionCode, economicCode, source, amount }) => [
      functionCode,
      economicCode,
      source,
      amount,
    ]),
  ).toEqual([
    ['2013201', '30101', 'generalPublicBudget', 153_690_000],
    ['2013201', '30102', 'generalPublicBudget', 109_660_050],
    ['2013201', '30201', 'generalPublicBudget', -123_456],
    ['2013202', '30211', 'governmentFund', null],
  ])
  expect(planned.map(({ role, isTaken }) => [role, isTaken])).toEqual([
    ['line', true],
    ['line', true],
    ['line', true],
    ['line', true],
    ['total', false],
  ])
})

test('a sheet of WPS: exact values, the unit of its own header, a percentage refused', () => {
  const { planned, lines } = paste({ html: WPS_HTML, amountUnit: 'yuan' })
  expect(lines.map(({ carryOver, amount }) => [carryOver, amount])).toEqual([[false, 12_345_678]])
  expect(planned[1]?.remarks).toEqual([
    { column: 3, kind: 'fault', message: '是百分比，不是金额：请填金额，或用算式，如 =200*15%' },
  ])
  const blanked = paste({ html: WPS_HTML, settings: { faults: 'blank' } })
  expect(blanked.lines.map(({ source, carryOver, amount }) => [source, carryOver, amount])).toEqual([
    ['generalPublicBudget', false, 12_345_678],
    ['business', true, null],
  ])
})

test('an export of the budget system: names and codes, units that lost zeros, projects, 基本支出 by its subject', () => {
  const rows = [
    [
      '序号',
      '单位编码',
      '单位名称',
      '项目类别',
      '项目名称',
      '功能科目编码',
      '功能科目名称',
      '部门经济分类',
      '政府经济分类',
      '资金性质',
      '金额（千元）',
    ],
    [
      '1',
      '1001',
      '示例县教育局本级',
      '基本支出',
      '',
      '2050101',
      '行政运行',
      '30101',
      '50101',
      '11-一般公共预算资金',
      '1,234.56789',
    ],
    [
      '2',
      '1002',
      '示例县第一中学',
      '特定目标类',
      '2026年校舍维修',
      '2050204',
      '高中教育',
      '31001',
      '50401',
      '政府性基金',
      '10',
    ],
    ['', '小计', '', '', '', '', '', '', '', '', '1,244.56789'],
  ]
  const { proposal, planned, lines } = paste({ text: serializeTabSeparated(rows) })
  expect(proposal.settings.mapping).toEqual([
    null,
    'unitCode',
    null,
    'kind',
    'projectId',
    'functionCode',
    null,
    'economicCode',
    null,
    'source',
    'amount',
  ])
  expect(lines).toEqual([
    line('n1', { kind: 'personnel', amount: amountFromFen(123_456_789) }),
    line('n2', {
      unitCode: '001002',
      kind: 'project',
      projectId: 'p1',
      functionCode: '2050204',
      economicCode: '31001',
      source: 'governmentFund',
      amount: amountFromFen(1_000_000),
    }),
  ])
  expect(planned[0]?.remarks.map(({ message }) => message)).toContain(
    '编码 1001 少了前面的零，读作 001001 示例县教育局本级',
  )
})

test('rows of classes and sections are left out, and come in when they are ticked', () => {
  const text = [
    ['科目编码', '科目名称', '预算数'],
    ['201', '一般公共服务支出', '30'],
    ['20132', '组织事务', '30'],
    ['2013201', '行政运行', '10'],
    ['2013202', '一般行政管理事务', '20'],
    ['其中：', '会议费', '5'],
    ['合计', '', '30'],
    ['注：以上为年初预算', '', ''],
  ]
  const { planned, lines } = paste({ text: serializeTabSeparated(text) })
  expect(planned.map(({ role }) => role)).toEqual([
    'heading',
    'heading',
    'line',
    'line',
    'ofWhich',
    'total',
    'note',
  ])
  expect(lines.map(({ functionCode }) => functionCode)).toEqual(['2013201', '2013202'])
  expect(
    paste({ text: serializeTabSeparated(text), settings: { toggled: new Set([2, 4]) } }).lines,
  ).toHaveLength(2)
})

test('without a header the columns follow from the selected cell, over the lines that are there and past the end', () => {
  const lines = [line('a', { amount: amountFromFen(1) }), line('b', { amount: amountFromFen(2) })]
  const pasted = paste({
    text: '30102\t一般公共预算拨款\n30103\t事业收入\n30107\t其他收入',
    lines,
    selected: ['b'],
    columnIds: ['economicCode'],
  })
  expect(pasted.lines).toEqual([
    lines[0],
    line('b', { economicCode: '30102', amount: amountFromFen(2) }),
    line('n1', { economicCode: '30103', source: 'business' }),
    line('n2', { economicCode: '30107', source: 'other' }),
  ])
})

test('a row that cannot be read over a line leaves that line alone and the others in their places', () => {
  const lines = [line('a'), line('b'), line('c')]
  const pasted = paste({ text: '1\nx\n3', lines, selected: ['a', 'b', 'c'], columnIds: ['amount'] })
  expect(pasted.lines.map(({ amount }) => amount)).toEqual([1_000_000, null, 3_000_000])
})

test('a selection that is a multiple of the block takes it again and again', () => {
  const lines = ['a', 'b', 'c', 'd'].map((id) => line(id))
  const pasted = paste({ text: '1\n2', lines, selected: ['a', 'b', 'c', 'd'], columnIds: ['amount'] })
  expect(pasted.lines.map(({ amount }) => amount)).toEqual([1_000_000, 2_000_000, 1_000_000, 2_000_000])
  const odd = paste({ text: '1\n2', lines, selected: ['a', 'b', 'c'], columnIds: ['amount'] })
  expect(odd.lines.map(({ amount }) => amount)).toEqual([1_000_000, 2_000_000, null, null])
})

test('the same block is added at the end or put before the selected line when that is asked for', () => {
  const lines = [line('a'), line('b')]
  const block = { text: '1\n2', lines, selected: ['b'], columnIds: ['amount'] }
  expect(paste({ ...block, settings: { mode: 'append' } }).lines.map(({ id }) => id)).toEqual([
    'a',
    'b',
    'n1',
    'n2',
  ])
  expect(paste({ ...block, settings: { mode: 'insert' } }).lines.map(({ id }) => id)).toEqual([
    'a',
    'n1',
    'n2',
    'b',
  ])
})

test('blank is empty, not zero; a choice that must be made stays', () => {
  const lines = [line('a', { amount: amountFromFen(5), source: 'business', carryOver: true })]
  const pasted = paste({ text: '\t\t \n', lines, selected: ['a'], columnIds: ['source'] })
  expect(pasted.lines).toEqual(lines)
  const cleared = paste({ text: ' \t其他收入\t', lines, selected: ['a'], columnIds: ['economicCode'] })
  expect(cleared.lines).toEqual([
    line('a', { amount: amountFromFen(5), source: 'other', carryOver: true, economicCode: '' }),
  ])
})

test('amounts of merged cells are counted once', () => {
  const html = `<table><tr><td>功能科目</td><td>金额</td></tr>
    <tr><td>2013201</td><td rowspan=2>7</td></tr><tr><td>2013202</td></tr></table>`
  const { planned, lines } = paste({ html })
  expect(lines.map(({ amount }) => amount)).toEqual([7_000_000, null])
  expect(planned[1]?.remarks).toEqual([{ column: 1, kind: 'note', message: '合并单元格的金额只计入第一行' }])
})

test('last year’s money in the name of a source marks its own line only', () => {
  const text = '资金来源\t金额\n上年结转-一般公共预算拨款\t1\n一般公共预算拨款\t2'
  expect(paste({ text }).lines.map(({ source, carryOver }) => [source, carryOver])).toEqual([
    ['generalPublicBudget', true],
    ['generalPublicBudget', false],
  ])
})
