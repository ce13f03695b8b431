import type { FamilyExamples } from './example.ts'
import { INDICATOR_EXAMPLES } from './indicator-examples.ts'
import { INDICATOR_VALUE_EXAMPLES } from './indicator-value-examples.ts'
import { PROJECT_CODE_EXAMPLES } from './project-code-examples.ts'
import { SPENDING_PLAN_EXAMPLES } from './spending-plan-examples.ts'
import { TARGET_FORM_EXAMPLES } from './target-form-examples.ts'

/** Of projects and their target forms. */
export const PROJECT_EXAMPLES: FamilyExamples = {
  ...PROJECT_CODE_EXAMPLES,
  ...SPENDING_PLAN_EXAMPLES,
  ...TARGET_FORM_EXAMPLES,
  ...INDICATOR_EXAMPLES,
  ...INDICATOR_VALUE_EXAMPLES,
}
