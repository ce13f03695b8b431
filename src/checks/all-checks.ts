import { ANNEX_CHECKS } from './annexes/annex-checks.ts'
import type { Check, Finding, Severity } from './check.ts'
import { LEDGER_CHECKS } from './ledger/ledger-checks.ts'
import { PRIOR_YEAR_CHECKS } from './prior-year/prior-year-checks.ts'
import { PROJECT_CHECKS } from './projects/project-checks.ts'
import type { Review } from './review.ts'
import { tellAlikeApart } from './tell-alike-apart.ts'
import { TABLE_CHECKS } from './tables/table-checks.ts'
import { TEXT_CHECKS } from './text/text-checks.ts'

/** By families, in each in the order of their ids. */
export const ALL_CHECKS: readonly Check[] = [
  ...LEDGER_CHECKS,
  ...TABLE_CHECKS,
  ...PRIOR_YEAR_CHECKS,
  ...TEXT_CHECKS,
  ...PROJECT_CHECKS,
  ...ANNEX_CHECKS,
]

const SEVERITY_ORDER: Record<Severity, number> = { error: 0, warning: 1, info: 2 }

/** What all checks find, the gravest first, otherwise in the order of the checks and of the draft. */
export function runChecks(review: Review): readonly Finding[] {
  return sortFindings(ALL_CHECKS.flatMap((check) => runCheck(check, review)))
}

export function runCheck({ id, run }: Check, review: Review): readonly Finding[] {
  return tellAlikeApart(run(review).map((finding) => ({ check: id, ...finding })))
}

/** The gravest first; otherwise as they come. */
export function sortFindings(findings: readonly Finding[]): readonly Finding[] {
  return findings
    .slice()
    .sort((left, right) => SEVERITY_ORDER[left.severity] - SEVERITY_ORDER[right.severity])
}
