import type { FamilyExamples } from './example.ts'

export const PRIOR_YEAR_EXAMPLES = {} satisfies FamilyExamples
