import { amountFromFen, ZERO, type Amount, type EnteredAmount } from './amount.ts'
import { PROCUREMENT_SOURCES, type ProcurementAmounts, type ProcurementRow } from './draft.ts'
import type { ExpenditureLine } from './ledger.ts'

export type ProcurementSource = (typeof PROCUREMENT_SOURCES)[number]

/** What a row's six amounts come to; `null` while none is filled in, or where the sum can no longer be exact. */
export function sumProcurementRow({ amounts }: Pick<ProcurementRow, 'amounts'>): EnteredAmount {
  const entered = PROCUREMENT_SOURCES.flatMap((source) => amounts[source] ?? [])
  const fen = entered.reduce<number>((sum, amount) => sum + amount, 0)
  return entered.length === 0 || !Number.isSafeInteger(fen) ? null : amountFromFen(fen)
}

/** Quantity × unit price, half up to the fen; `null` where one is not filled in or is no number. */
export function multiplyQuantity(quantity: string, unitPrice: EnteredAmount): EnteredAmount {
  const [, whole = '', decimals = ''] = /^(\d{1,12})(?:\.(\d{1,6}))?$/.exec(quantity.trim()) ?? []
  if (whole === '' || unitPrice === null) return null
  const scale = 10n ** BigInt(decimals.length)
  const product = BigInt(whole + decimals) * BigInt(Math.abs(unitPrice))
  const rounded = (product * 2n + scale) / (scale * 2n)
  const fen = Number(rounded) * Math.sign(unitPrice)
  return Number.isSafeInteger(fen) ? amountFromFen(fen) : null
}

/**
 * The amounts of a row whose quantity or unit price was changed: as long as they were what these came to, and from one source, they
 * follow. A row without amounts gets its first from `source`.
 */
export function followProduct(
  before: ProcurementRow,
  changed: Pick<ProcurementRow, 'quantity' | 'unitPrice'>,
  source: ProcurementSource,
): ProcurementAmounts | undefined {
  const product = multiplyQuantity(changed.quantity, changed.unitPrice)
  if (product === null) return undefined
  const paid = PROCUREMENT_SOURCES.filter((name) => (before.amounts[name] ?? ZERO) !== ZERO)
  const [only = source] = paid
  if (paid.length > 1) return undefined
  const isOpen = paid.length === 0
  const isOld = sumProcurementRow(before) === multiplyQuantity(before.quantity, before.unitPrice)
  return isOpen || isOld ? { ...before.amounts, [only]: product } : undefined
}

/** The column of a ledger line's money among the six. */
export function findProcurementSource({
  source,
  carryOver,
}: Pick<ExpenditureLine, 'source' | 'carryOver'>): ProcurementSource {
  if (carryOver) return 'carryOver'
  return PROCUREMENT_SOURCES.find((name) => name === source) ?? 'ownFunds'
}

/** What does not fit together in one row, in words; empty where all does. */
export interface ProcurementMisfit {
  readonly kind: 'product' | 'smeShare' | 'smallMicroShare'
  readonly expected: Amount
  readonly found: Amount
}

export function findProcurementMisfits(row: ProcurementRow): readonly ProcurementMisfit[] {
  const sum = sumProcurementRow(row)
  const product = multiplyQuantity(row.quantity, row.unitPrice)
  const { smeReserved = null, smallMicroReserved = null } = row
  const misfits: ProcurementMisfit[] = []
  if (sum !== null && product !== null && sum !== product) {
    misfits.push({ kind: 'product', expected: product, found: sum })
  }
  if (sum !== null && smeReserved !== null && smeReserved > sum) {
    misfits.push({ kind: 'smeShare', expected: sum, found: smeReserved })
  }
  if (smallMicroReserved !== null && smallMicroReserved > (smeReserved ?? ZERO)) {
    misfits.push({ kind: 'smallMicroShare', expected: smeReserved ?? ZERO, found: smallMicroReserved })
  }
  return misfits
}
