import type { Check } from '../check.ts'
import { residueIsExplained } from './rounding-residue.ts'
import { storedTablesAreComputed } from './stored-tables.ts'

/** In the order of their ids. */
export const TABLE_CHECKS: readonly Check[] = [storedTablesAreComputed, residueIsExplained]
