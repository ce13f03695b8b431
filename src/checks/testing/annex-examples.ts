import type { FamilyExamples } from './example.ts'

export const ANNEX_EXAMPLES = {} satisfies FamilyExamples
