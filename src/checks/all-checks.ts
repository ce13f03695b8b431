import type { Review } from './review.ts'
import { appropriationIsForOwnUse } from './appropriation-use.ts'
import type { Check, Finding, Severity } from './check.ts'
import { amountsArePlausible } from './line-amounts.ts'
import { projectLinesNameProjects, unitsExist } from './line-references.ts'
import { residueIsExplained } from './rounding-residue.ts'
import { carryOverIsSpent, sourceCoversExpenditure, subjectsBalance } from './source-balance.ts'
import { spendingPlansAreComplete } from './spending-plan.ts'
import { storedTablesAreComputed } from './stored-tables.ts'
import { subjectCodesAreKnown } from './subject-codes.ts'

/** In the order of their ids. */
export const ALL_CHECKS: readonly Check[] = [
  sourceCoversExpenditure,
  subjectsBalance,
  carryOverIsSpent,
  subjectCodesAreKnown,
  projectLinesNameProjects,
  amountsArePlausible,
  unitsExist,
  appropriationIsForOwnUse,
  spendingPlansAreComplete,
  storedTablesAreComputed,
  residueIsExplained,
]

const SEVERITY_ORDER: Record<Severity, number> = { error: 0, warning: 1, info: 2 }

/** What all checks find, the gravest first, otherwise in the order of the checks and of the draft. */
export function runChecks(review: Review): readonly Finding[] {
  return ALL_CHECKS.flatMap(({ id, run }) =>
    run(review).map((finding): Finding => ({ check: id, ...finding })),
  ).sort((left, right) => SEVERITY_ORDER[left.severity] - SEVERITY_ORDER[right.severity])
}
