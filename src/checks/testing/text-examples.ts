import type { FamilyExamples } from './example.ts'

export const TEXT_EXAMPLES = {} satisfies FamilyExamples
