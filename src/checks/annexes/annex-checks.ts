import type { Check } from '../check.ts'
import { assetsFitTogether } from './asset-rows.ts'
import { assetsFitTheBudget } from './asset-use.ts'
import { purchasesAddUp } from './procurement-sums.ts'
import { purchasesReserveShares } from './sme-reservation.ts'

/** In the order of their ids. */
export const ANNEX_CHECKS: readonly Check[] = [
  purchasesAddUp,
  purchasesReserveShares,
  assetsFitTogether,
  assetsFitTheBudget,
]
