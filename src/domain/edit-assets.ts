import { replaceAt } from '../lib/edit-list.ts'
import type { AssetRow, Assets, Draft } from './draft.ts'

/** The rows of 固定资产占用情况 in printed order; the second is part of the first. */
export const ASSET_KEYS = ['buildings', 'officeBuildings', 'vehicles', 'equipmentOver200k', 'other'] as const

export function updateAssets(draft: Draft, patch: Pick<Assets, 'asOf' | 'plannedPurchase'>): Draft {
  return { ...draft, assets: { ...readAssets(draft), ...patch } }
}

/** A row that is not there yet is put where the paper has it; of a key that stands twice the first is changed. */
export function updateAssetRow(draft: Draft, key: string, patch: Partial<Omit<AssetRow, 'key'>>): Draft {
  const assets = readAssets(draft)
  const index = assets.rows.findIndex((row) => row.key === key)
  const before = assets.rows[index]
  const rows =
    before === undefined
      ? [...assets.rows, { key, quantity: null, value: null, ...patch }].sort(compareRows)
      : replaceAt(assets.rows, index, { ...before, ...patch })
  return { ...draft, assets: { ...assets, rows } }
}

function readAssets({ assets }: Draft): Assets {
  return assets ?? { rows: [] }
}

function compareRows(left: AssetRow, right: AssetRow): number {
  return findPosition(left) - findPosition(right)
}

/** Keys that this version does not know come last. */
function findPosition({ key }: AssetRow): number {
  const position = (ASSET_KEYS as readonly string[]).indexOf(key)
  return position < 0 ? ASSET_KEYS.length : position
}
