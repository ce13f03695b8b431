import type { Check } from '../check.ts'
import { basicExpenditureAgrees } from './basic-expenditure.ts'
import { classRowsAgree } from './class-rows.ts'
import { emptyTablesSayWhy } from './empty-notes.ts'
import { totalsAreEqual } from './revenue-equals-expenditure.ts'
import { residueIsExplained } from './rounding-residue.ts'
import { storedTablesAreComputed } from './stored-tables.ts'
import { threePublicHoldsBasic } from './three-public-items.ts'

/** In the order of their ids. */
export const TABLE_CHECKS: readonly Check[] = [
  totalsAreEqual,
  classRowsAgree,
  basicExpenditureAgrees,
  threePublicHoldsBasic,
  emptyTablesSayWhy,
  storedTablesAreComputed,
  residueIsExplained,
]
