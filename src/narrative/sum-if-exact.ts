import { amountFromFen, type Amount, type EnteredAmount } from '../domain/amount.ts'

/** Adds what stands outside the ledger, whose sums nobody has bounded; `null` where they can no longer be exact. */
export function sumIfExact(amounts: Iterable<EnteredAmount>): Amount | null {
  let fen = 0
  for (const amount of amounts) {
    fen += amount ?? 0
    if (!Number.isSafeInteger(fen)) return null
  }
  return amountFromFen(fen)
}
