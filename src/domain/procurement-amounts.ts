import { assertNever } from '../lib/assert-never.ts'
import { amountFromFen, formatExactAmount, ZERO, type Amount, type EnteredAmount } from './amount.ts'
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

/** What does not fit together in one row, and the field where it is put right. */
export interface ProcurementMisfit {
  readonly kind: 'product' | 'smeShare' | 'smallMicroShare'
  readonly field: 'unitPrice' | 'smeReserved' | 'smallMicroReserved'
  readonly expected: Amount
  readonly found: Amount
}

/** Amounts that are not filled in count as none once something is to be compared with them. */
export function findProcurementMisfits(row: ProcurementRow): readonly ProcurementMisfit[] {
  const isOpen = PROCUREMENT_SOURCES.every((source) => (row.amounts[source] ?? null) === null)
  const sum = isOpen ? ZERO : sumProcurementRow(row)
  const product = multiplyQuantity(row.quantity, row.unitPrice)
  const { smeReserved = null, smallMicroReserved = null } = row
  const misfits: ProcurementMisfit[] = []
  if (sum !== null && product !== null && sum !== product) {
    misfits.push({ kind: 'product', field: 'unitPrice', expected: product, found: sum })
  }
  if (sum !== null && smeReserved !== null && smeReserved > sum) {
    misfits.push({ kind: 'smeShare', field: 'smeReserved', expected: sum, found: smeReserved })
  }
  if (smallMicroReserved !== null && smallMicroReserved > (smeReserved ?? ZERO)) {
    misfits.push({
      kind: 'smallMicroShare',
      field: 'smallMicroReserved',
      expected: smeReserved ?? ZERO,
      found: smallMicroReserved,
    })
  }
  return misfits
}

/** The misfit in words without a full stop, the same at the field and in a finding. */
export function describeProcurementMisfit({ kind, expected, found }: ProcurementMisfit): string {
  const right = `${formatExactAmount(expected, 'wanYuan')} 万元`
  const wrong = `${formatExactAmount(found, 'wanYuan')} 万元`
  switch (kind) {
    case 'product':
      return `数量×单价为 ${right}，采购金额合计 ${wrong}`
    case 'smeShare':
      return `预留中小微企业 ${wrong}，超过采购金额 ${right}`
    case 'smallMicroShare':
      return `其中小微企业 ${wrong}，超过预留中小微企业 ${right}`
    default:
      return assertNever(kind)
  }
}
