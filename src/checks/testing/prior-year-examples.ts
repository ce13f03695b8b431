import type { FamilyExamples } from './example.ts'
import { PRIOR_FIGURE_EXAMPLES } from './prior-figure-examples.ts'
import { PRIOR_REASON_EXAMPLES } from './prior-reason-examples.ts'

export const PRIOR_YEAR_EXAMPLES = {
  ...PRIOR_FIGURE_EXAMPLES,
  ...PRIOR_REASON_EXAMPLES,
} satisfies FamilyExamples
