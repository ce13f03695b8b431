import type { Check } from '../check.ts'

/** In the order of their ids. */
export const ANNEX_CHECKS: readonly Check[] = []
