import { expect, test } from 'vitest'
import { loadCatalog } from '../../catalogs/load-catalog.ts'
import { amountFromFen } from '../../domain/amount.ts'
import { createProjectFields } from '../../domain/create-project.ts'
import type { ExpenditureLine } from '../../domain/ledger.ts'
import { createExpenditureColumns, type ExpenditureColumnId } from './expenditure-column-list.ts'
import type { LedgerContext } from './line-column.ts'
import { expenditureList } from './line-list.ts'
import { listNeighbourOptions, searchSubjectOptions } from './subject-options.ts'

const catalog = await loadCatalog(2026)
const context: LedgerContext = {
  catalog,
  amountUnit: 'wanYuan',
  units: [
    { code: '310001', name: '示例县教育和体育局本级', nature: '', rank: '', funding: '' },
    { code: '310002', name: '示例县第一中学', nature: '', rank: '', funding: '' },
  ],
  projects: [
    { id: 'p1', ...createProjectFields('310001'), name: '校舍维修' },
    { id: 'p2', ...createProjectFields('310001'), name: '' },
  ],
}
const line: ExpenditureLine = {
  ...expenditureList.create('e1', undefined, '310001'),
  functionCode: '2050101',
  economicCode: '30212',
  amount: amountFromFen(9_700_000),
}

function column(id: ExpenditureColumnId, of: LedgerContext = context) {
  const [created] = createExpenditureColumns(of, [id])
  if (created === undefined) throw new Error(`No column ${id}`)
  return created
}

test.each([
  ['kind', '项目支出', { kind: 'project' }],
  ['kind', 'gyjf', { kind: 'publicFunds', projectId: null }],
  ['source', 'governmentFund', { source: 'governmentFund' }],
  ['source', '其他收入', { source: 'other' }],
  ['functionCode', '2013201', { functionCode: '2013201' }],
  ['functionCode', '2013201 行政运行', { functionCode: '2013201' }],
  ['functionCode', '２０１３２０１', { functionCode: '2013201' }],
  ['functionCode', '2999999', { functionCode: '2999999' }],
  ['functionCode', ' ', { functionCode: '' }],
  ['economicCode', '津贴补贴', { economicCode: '30102' }],
  ['carryOver', '是', { carryOver: true }],
  ['carryOver', '', { carryOver: false }],
  ['unitCode', '示例县第一中学', { unitCode: '310002' }],
  ['unitCode', '310002', { unitCode: '310002' }],
  ['amount', '1,536.9元', { amount: 153_690 }],
  ['amount', '', { amount: null }],
  ['academicAbroad', '√', { academicAbroad: true }],
] as const)('%s takes “%s”', (id, text, patch) => {
  expect(column(id).parse(text, line)).toEqual({ ok: true, value: patch })
})

test.each([
  ['kind', '', '必须从列表中选择'],
  ['source', '不知道', '必须从列表中选择'],
  ['functionCode', '行政运行', '个科目叫“行政运行”'],
  ['functionCode', 'abc', '没有找到科目“abc”'],
  ['unitCode', '某单位', '没有单位“某单位”'],
  ['amount', '12a', '不是数字'],
  ['amount', '0.1234567', '最多六位小数'],
  ['amount', '99999999999999', '金额过大'],
  ['carryOver', '也许', '请填“是”或“否”'],
  ['projectId', '校舍维修', '先把支出类别改为“项目支出”'],
] as const)('%s refuses “%s”, saying what to do', (id, text, words) => {
  const parsed = column(id).parse(text, line)
  expect(parsed.ok ? '' : parsed.error).toContain(words)
})

test('a project line takes a project by its name or as picked', () => {
  const projectLine: ExpenditureLine = { ...line, kind: 'project' }
  expect(column('projectId').parse('校舍维修', projectLine)).toEqual({ ok: true, value: { projectId: 'p1' } })
  expect(column('projectId').parse('p2', projectLine)).toEqual({ ok: true, value: { projectId: 'p2' } })
  expect(column('projectId').parse('别的', projectLine).ok).toBe(false)
})

test('cells read as they are typed, copied and shown', () => {
  expect(column('amount').read(line)).toMatchObject({ text: '9.7', content: '9.70' })
  expect(column('amount').read(line).title).toContain('97000 元')
  expect(column('functionCode').read(line)).toMatchObject({ text: '2050101', spoken: '2050101 行政运行' })
  expect(column('functionCode').read(line).title).toContain('教育支出 › 教育管理事务')
  expect(column('functionCode').read({ ...line, functionCode: '2999999' }).title).toContain('科目目录中没有')
  const inYuan = column('amount', { ...context, amountUnit: 'yuan' })
  expect(inYuan.name).toBe('金额（元）')
  expect(inYuan.read(line).text).toBe('97000')
})

test('reading and parsing every column of a line changes nothing', () => {
  const ids: readonly ExpenditureColumnId[] = [
    'unitCode',
    'kind',
    'functionCode',
    'economicCode',
    'source',
    'carryOver',
    'projectId',
    'amount',
  ]
  const full: ExpenditureLine = { ...line, kind: 'project', projectId: 'p1' }
  for (const id of ids) {
    const { text } = column(id).read(full)
    const parsed = column(id).parse(text, full)
    expect(parsed.ok ? { ...full, ...parsed.value } : parsed.error).toEqual(full)
  }
})

test.each(['310002', '0002', 'dyzx', '第一'])('the unit cell finds 示例县第一中学 by “%s”', (query) => {
  const editor = column('unitCode').editor(line)
  const found = editor.kind === 'options' ? editor.search(query).options : []
  expect(found).toEqual([{ key: '310002', code: '310002', name: '示例县第一中学' }])
})

test('a subject is highlighted when it is decided: by words, or by a whole code', () => {
  expect(searchSubjectOptions(catalog, 'economic', 'jtbt').highlighted).toBe(0)
  expect(searchSubjectOptions(catalog, 'economic', '30101').highlighted).toBe(0)
  expect(searchSubjectOptions(catalog, 'economic', '301').highlighted).toBe(-1)
  expect(searchSubjectOptions(catalog, 'economic', '39876').highlighted).toBe(-1)
})

test('before typing, a subject cell offers the neighbours of its subject', () => {
  const { options, highlighted } = listNeighbourOptions(catalog, 'economic', '30103')
  expect(options[highlighted]?.key).toBe('30103')
  expect(options.every(({ key }) => key.startsWith('301'))).toBe(true)
})
