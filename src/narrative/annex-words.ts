import type { ASSET_KEYS } from '../domain/edit-assets.ts'
import { FIGURE_DEFINITIONS } from './figure-definitions.ts'
import { FIGURE_NAMES } from './figure-names.ts'

/** The rows of 固定资产占用情况, as forms and marks call them. */
export const ASSET_LABELS: Readonly<Record<(typeof ASSET_KEYS)[number], string>> = {
  buildings: '房屋',
  officeBuildings: '办公用房',
  vehicles: '车辆',
  equipmentOver200k: '单价 20 万元以上的设备',
  other: '其他固定资产',
}

/** What of 国有资产 goes by a key, as places name it; `undefined` for a key this version does not know. */
export function nameAssetPlace(key: string): string | undefined {
  if (key === 'asOf') return '截止时间'
  if (key === 'plannedPurchase') return '拟购置金额'
  return Object.entries(ASSET_LABELS).find(([known]) => known === key)?.[1]
}

/** What of 上年预算数 goes by a figure's name, as places name it; `undefined` for a name this version does not know. */
export function namePriorPlace(figure: string): string | undefined {
  if (figure === 'fiscalYear') return '上年预算年度'
  if (figure === 'total') return '支出合计'
  const name = FIGURE_NAMES.find((known) => known === figure)
  return name === undefined ? undefined : FIGURE_DEFINITIONS[name].label
}
