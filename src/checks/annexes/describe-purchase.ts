import type { ProcurementRow } from '../../domain/draft.ts'

/** A row of 政府采购 by the number it has on the screen and by what is bought. */
export function describePurchase({ item }: ProcurementRow, index: number): string {
  const name = item.trim()
  return `政府采购第 ${String(index + 1)} 行${name === '' ? '' : `“${name}”`}`
}
