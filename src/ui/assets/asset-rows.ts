import type { ASSET_KEYS } from '../../domain/edit-assets.ts'
import { failed, ok, type Result } from '../../lib/result.ts'

type AssetKey = (typeof ASSET_KEYS)[number]

/** What the quantity of a row is counted in. */
export const ASSET_COUNTERS: Readonly<Record<AssetKey, string>> = {
  buildings: '平方米',
  officeBuildings: '平方米',
  vehicles: '台、辆',
  equipmentOver200k: '台、套',
  other: '件、套',
}

/** A quantity as it is printed: digits and decimals; blank is left empty. Separators of thousands are taken out. */
export function readQuantity(text: string): Result<string, string> {
  const typed = text.normalize('NFKC').replace(/[,\s]/g, '')
  return typed === '' || /^\d+(?:\.\d+)?$/.test(typed)
    ? ok(typed)
    : failed('请只填数字，如 971.86；单位已写在旁边')
}

const DATE = /^(\d{4})(?:[-./年](\d{1,2})[-./月](\d{1,2})日?|(\d{2})(\d{2}))$/

/** `2024-12-31`, also from 2024年12月31日, 2024.12.31, 20241231; blank is left empty. */
export function readDate(text: string): Result<string, string> {
  const typed = text.normalize('NFKC').replace(/\s/g, '')
  if (typed === '') return ok('')
  const [, year = '', month, day, shortMonth, shortDay] = DATE.exec(typed) ?? []
  const date = `${year}-${(month ?? shortMonth ?? '').padStart(2, '0')}-${(day ?? shortDay ?? '').padStart(2, '0')}`
  const time = new Date(`${date}T00:00:00Z`)
  const isDate = !Number.isNaN(time.getTime()) && time.toISOString().startsWith(date)
  return isDate ? ok(date) : failed('请填日期，如 2024-12-31')
}
