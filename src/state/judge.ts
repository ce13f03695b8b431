import { ALL_CHECKS, runCheck, runChecks, sortFindings } from '../checks/all-checks.ts'
import type { Finding } from '../checks/check.ts'
import type { Standards } from '../checks/standards/standards.ts'
import { bindWaivers, judgeFindings } from '../checks/waivers.ts'
import { createReview } from '../review/create-review.ts'
import type { Disclosure } from '../tables/disclosure.ts'
import { rememberBoundWaivers } from './bound-waivers.ts'
import type { Judgement } from './judgement.ts'
import { yieldToInput } from './yield-to-input.ts'

/** Longer than this the page does nothing else: about half a frame. */
const SLICE_MILLISECONDS = 8

/** Runs the checks at one go, for what leaves the machine now. */
export function judgeAtOnce(disclosure: Disclosure, standards: Standards): Judgement {
  return createJudgement(disclosure, runChecks(createReview(disclosure, standards)))
}

/** The same check by check, between which the page hears its user; `null` when overtaken meanwhile. */
export async function judgeInSlices(
  disclosure: Disclosure,
  standards: Standards,
  isOvertaken: () => boolean,
): Promise<Judgement | null> {
  if (isOvertaken()) return null
  let sliceStart = performance.now()
  const review = createReview(disclosure, standards)
  const findings: Finding[] = []
  for (const check of ALL_CHECKS) {
    if (performance.now() - sliceStart > SLICE_MILLISECONDS) {
      await yieldToInput()
      if (isOvertaken()) return null
      sliceStart = performance.now()
    }
    findings.push(...runCheck(check, review))
  }
  return createJudgement(disclosure, sortFindings(findings))
}

function createJudgement(disclosure: Disclosure, findings: readonly Finding[]): Judgement {
  const { draft } = disclosure
  const bound = draft.waivers === undefined ? null : bindWaivers(findings, draft.waivers)
  if (bound !== null) rememberBoundWaivers(draft, bound)
  const verdict = judgeFindings(findings, draft.waivers)
  const open = verdict.judged.filter(({ state }) => state === 'open').map(({ finding }) => finding)
  return { disclosure, findings, verdict, open }
}
