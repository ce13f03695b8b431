import { formatPrinted } from '../../domain/amount.ts'
import type { AssetRow } from '../../domain/draft.ts'
import { amountColumn, nameColumn } from '../../tables/columns.ts'
import { listProcurement, readAnnexFigure } from '../annex-figures.ts'
import type { StatementSource } from '../statement-source.ts'
import type { Block, TableBlock } from './block.ts'
import { composeText } from './compose-text.ts'

const ROWS: readonly (readonly [key: string, label: string])[] = [
  ['buildings', '1、房屋（平方米）'],
  ['officeBuildings', '其中：办公用房（平方米）'],
  ['vehicles', '2、车辆（台、辆）'],
  ['equipmentOver200k', '3、单价在 20 万元以上的设备'],
  ['other', '4、其他固定资产'],
]

/** Assets are recorded for the department as a whole: a unit's paper says where they stand. */
export function composeAssets(source: StatementSource): readonly Block[] {
  if (!source.isWhole) return composeText(source, describeElsewhere(source))
  return [...composeText(source, describeAssets(source)), createAssetsTable(source)]
}

function describeElsewhere({ disclosure, words }: StatementSource): string {
  const department = disclosure.draft.department.name.trim()
  return `${words.ours}占用的固定资产，在${department}的固定资产占用情况表中汇总反映。`
}

function describeAssets(source: StatementSource): string {
  const { disclosure, words } = source
  const owner = words.body === '部门' && disclosure.draft.units.length > 1 ? '（含所属单位）' : ''
  const date = describeDate(disclosure.draft.assets?.asOf ?? '')
  const total = `${date}，{{department}}${owner}固定资产总额为 {{assets.total}} 万元，分类情况见下表。`
  return `${total}${describePurchase(source)}`
}

function describePurchase(source: StatementSource): string {
  if (readAnnexFigure(source, 'assets.plannedPurchase') === 0) return '本年度不安排固定资产购置。'
  const isProcured = listProcurement(source).length > 0 ? '，其中属于政府采购的列入政府采购预算' : ''
  return `本年度拟购置固定资产 {{assets.plannedPurchase}} 万元${isProcured}。`
}

/** 截至 2024 年 12 月 31 日; while no date is given, the end of last year. */
function describeDate(asOf: string): string {
  const parts = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(asOf.trim())
  if (parts === null) return asOf.trim() === '' ? '上年末' : `截至 ${asOf.trim()}`
  const [, year = '', month = '', day = ''] = parts
  return `截至 ${year} 年 ${String(Number(month))} 月 ${String(Number(day))} 日`
}

function createAssetsTable(source: StatementSource): TableBlock {
  const { disclosure, words } = source
  const { rows = [], asOf = '' } = disclosure.draft.assets ?? {}
  const total = readAnnexFigure(source, 'assets.total')
  const printed = ROWS.map(([key, label]) => printRow(rows, key, label))
  const isEmpty = printed.every(([, quantity, value]) => quantity === '' && value === '')
  return {
    kind: 'table',
    id: 'assets',
    caption: `${words.body}固定资产占用情况表`,
    headLeft: words.name,
    headRight: asOf.trim() === '' ? '' : `截止时间：${asOf.trim()}`,
    orientation: 'portrait',
    columns: [nameColumn('项目', 6), amountColumn('数量', 3), amountColumn('价值（金额单位：万元）', 4)],
    rows: [['资产总额', '', total === null ? '' : formatPrinted(total)], ...printed],
    totalRows: [0],
    notes: isEmpty ? ['注：无固定资产占用情况，空表列示。'] : [],
  }
}

/** A key that stands twice is printed as first typed. */
function printRow(rows: readonly AssetRow[], key: string, label: string): readonly string[] {
  const row = rows.find((candidate) => candidate.key === key)
  const quantity = row?.quantity?.trim() ?? ''
  const value = row?.value ?? null
  return [label, /^0*(?:\.0*)?$/.test(quantity) ? '' : quantity, value === null ? '' : formatPrinted(value)]
}
