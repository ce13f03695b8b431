import type { Check } from '../check.ts'

/** In the order of their ids. */
export const TEXT_CHECKS: readonly Check[] = []
