import type { Check } from '../check.ts'
import { indicatorsAreComplete, requiredIndicatorsArePresent } from './indicator-completeness.ts'
import { costIndicatorsFit, indicatorUnitsFit } from './indicator-units.ts'
import {
  indicatorValuesVary,
  percentagesAreWithinBounds,
  textValuesAreMeasurable,
} from './indicator-values.ts'
import {
  projectCodesAreOfTheYear,
  projectCodesAreUnique,
  projectCodesAreWellFormed,
} from './project-codes.ts'
import { planPercentagesAddUp } from './plan-percentages.ts'
import { projectsHaveTargetForms } from './project-forms.ts'
import { wordsSaySomethingNew } from './repeated-words.ts'
import { targetFormsDiffer } from './similar-forms.ts'
import { spendingPlansAreComplete } from './spending-plan.ts'
import { weightsAddUp } from './weights.ts'

/** In the order of their ids. */
export const PROJECT_CHECKS: readonly Check[] = [
  projectCodesAreUnique,
  targetFormsDiffer,
  projectCodesAreWellFormed,
  projectCodesAreOfTheYear,
  spendingPlansAreComplete,
  planPercentagesAddUp,
  requiredIndicatorsArePresent,
  indicatorsAreComplete,
  indicatorUnitsFit,
  costIndicatorsFit,
  textValuesAreMeasurable,
  indicatorValuesVary,
  wordsSaySomethingNew,
  percentagesAreWithinBounds,
  projectsHaveTargetForms,
  weightsAddUp,
]
