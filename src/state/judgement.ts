import { ALL_CHECKS, runCheck, runChecks, sortFindings } from '../checks/all-checks.ts'
import type { Finding } from '../checks/check.ts'
import type { Standards } from '../checks/standards/standards.ts'
import { judgeFindings, type Verdict } from '../checks/waivers.ts'
import type { Catalog } from '../domain/catalog.ts'
import { rememberByReference } from '../lib/remember-by-reference.ts'
import { createReview } from '../review/create-review.ts'
import type { Disclosure } from '../tables/disclosure.ts'
import { selectDisclosure } from './derived.ts'
import type { OpenDraft } from './draft-store.ts'
import { rememberJudged } from './judged-drafts.ts'
import { yieldToInput } from './yield-to-input.ts'

/** What the checks say of a draft in one state of it. */
export interface Judgement {
  readonly disclosure: Disclosure
  readonly findings: readonly Finding[]
  readonly verdict: Verdict
  /** Those that no written reason answers, and all information. */
  readonly open: readonly Finding[]
}

/** A run of the checks, which nobody wants any more as soon as the same draft has changed. */
interface Run {
  readonly disclosure: Disclosure
  readonly result: Promise<Judgement>
}

/** By the disclosure they judge. */
interface Runs {
  readonly standards: Standards
  readonly byDisclosure: WeakMap<Disclosure, Promise<Judgement>>
}

/** Longer than this the page does nothing else: about half a frame. */
const SLICE_MILLISECONDS = 8

const runsByStandards = rememberByReference((standards: Standards): Runs => ({
  standards,
  byDisclosure: new WeakMap(),
}))
const latestRuns = new Map<string, Run>()

/**
 * Runs the checks without holding the page up: check by check, between which it hears its user. A run overtaken by a change of
 * the same draft gives what the newer one finds.
 */
export function judgeDraft(open: OpenDraft, yearCatalog: Catalog, standards: Standards): Promise<Judgement> {
  const disclosure = selectDisclosure(open, yearCatalog)
  const runs = runsByStandards(standards).byDisclosure
  const known = runs.get(disclosure)
  if (known !== undefined) return known
  const isOvertaken = (): boolean => latestRuns.get(open.storageKey)?.disclosure !== disclosure
  const result = runInSlices(disclosure, standards, isOvertaken).then((findings) => {
    const newer = latestRuns.get(open.storageKey)
    if (findings === null) return newer === undefined ? judgeAtOnce(disclosure, standards) : newer.result
    return createJudgement(disclosure, findings)
  })
  runs.set(disclosure, result)
  latestRuns.set(open.storageKey, { disclosure, result })
  return result
}

/** The same at one go, for what leaves the machine now. */
export function judgeAtOnce(disclosure: Disclosure, standards: Standards): Judgement {
  return createJudgement(disclosure, runChecks(createReview(disclosure, standards)))
}

/** `null` when overtaken. */
async function runInSlices(
  disclosure: Disclosure,
  standards: Standards,
  isOvertaken: () => boolean,
): Promise<readonly Finding[] | null> {
  // Not within whatever asks, such as the drawing of a screen.
  await yieldToInput()
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
  return sortFindings(findings)
}

function createJudgement(disclosure: Disclosure, findings: readonly Finding[]): Judgement {
  const { draft } = disclosure
  rememberJudged(draft, findings)
  const verdict = judgeFindings(findings, draft.waivers)
  const open = verdict.judged.filter(({ state }) => state === 'open').map(({ finding }) => finding)
  return { disclosure, findings, verdict, open }
}
