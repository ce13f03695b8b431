import { expect, test } from 'vitest'
import { amountFromFen, type Amount } from '../../domain/amount.ts'
import { addProcurementRows, createProcurementRow } from '../../domain/edit-procurement.ts'
import { draftOf, expenditureLine, project } from '../../tables/testing/ledger-builders.ts'
import { planPastedRows } from './paste-rows.ts'
import { createProcurementColumns } from './procurement-columns.ts'
import { listProcurementHints } from './procurement-hints.ts'

const PROJECTS = [project({ id: 'p1', name: '智慧校园' })]
const COLUMNS = createProcurementColumns({
  amountUnit: 'wanYuan',
  projects: PROJECTS,
  findSource: () => 'fiscalAccount',
})

function wanYuan(count: number): Amount {
  return amountFromFen(count * 1_000_000)
}

function planPaste(
  rows: Parameters<typeof planPastedRows>[0],
  text: string,
  rowId: string,
  columnId: string,
) {
  let count = 0
  const place = { rowIds: [rowId], columnIds: [columnId] }
  const texts = text.split('\n').map((line) => line.split('\t'))
  return planPastedRows(rows, COLUMNS, texts, place, () => `new${String((count += 1))}`)
}

test('rows pasted below the last are added, their amounts following quantity and price', () => {
  const header = '项目来源\t采购物品\t目录序号\t计量单位\t数量\t单价'
  const text = `${header}\n智慧校园\t一体机\tA02\t台\t60\t2\n\n公用经费\t复印纸\tA05\t箱\t十\t0.02`
  const plan = planPaste([], text, 'new', 'projectId')
  expect(plan).toMatchObject({ addedCount: 2, changedCount: 0, refusedCount: 1 })
  expect(plan.edit(draftOf({})).procurement).toMatchObject([
    { id: 'new1', projectId: 'p1', quantity: '60', amounts: { fiscalAccount: wanYuan(120) } },
    { id: 'new2', projectId: null, item: '复印纸', quantity: '', amounts: {} },
  ])
})

test('a block goes into the rows there are, and what is too much below them', () => {
  const rows = [createProcurementRow('q1', null), createProcurementRow('q2', 'p1')]
  const plan = planPaste(rows, '甲\n乙', 'q2', 'item')
  expect(plan).toMatchObject({ addedCount: 1, changedCount: 1 })
  expect(plan.edit(addProcurementRows(draftOf({}), rows)).procurement).toMatchObject([
    { id: 'q1', item: '' },
    { id: 'q2', item: '甲' },
    { id: 'new1', item: '乙', projectId: 'p1' },
  ])
})

test('amounts that do not fit, and purchases beyond a budget, are said with the row to go to', () => {
  const row = {
    ...createProcurementRow('q1', 'p1'),
    item: '一体机',
    quantity: '2',
    unitPrice: wanYuan(3),
    amounts: { ownFunds: wanYuan(5) },
  }
  const spent = expenditureLine({ kind: 'project', projectId: 'p1', amount: '4' })
  const draft = draftOf({ projects: PROJECTS, expenditures: [spent], procurement: [row] })
  expect(listProcurementHints(draft)).toEqual([
    { rowId: 'q1', columnId: 'unitPrice', words: '第 1 行“一体机”：数量×单价为 6 万元，采购金额合计 5 万元' },
    { rowId: 'q1', columnId: 'projectId', words: '“智慧校园”的采购合计 5 万元，超过其预算 4 万元' },
  ])
})
