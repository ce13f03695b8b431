import { amountFromFen, type Amount } from '../domain/amount.ts'

const PARTS = 1_000_000

/** The least amount that is at least this share of the whole: exact, a share having six decimals at most. */
export function takeShare(whole: Amount, share: number): Amount {
  const [above, below] = [BigInt(whole) * BigInt(Math.round(share * PARTS)), BigInt(PARTS)]
  return amountFromFen(Number((above + below - 1n) / below))
}

/** `0.3` → `30%`, with two decimals at most. */
export function formatShare(share: number): string {
  return `${String(Math.round(share * 10_000) / 100)}%`
}
