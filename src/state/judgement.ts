import type { Finding } from '../checks/check.ts'
import type { Standards } from '../checks/standards/standards.ts'
import type { Verdict } from '../checks/waivers.ts'
import type { Catalog } from '../domain/catalog.ts'
import { rememberByReference } from '../lib/remember-by-reference.ts'
import type { Disclosure } from '../tables/disclosure.ts'
import { selectDisclosure } from './derived.ts'
import type { OpenDraft } from './draft-store.ts'
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
  const findNewer = (): Promise<Judgement> | undefined => {
    const latest = latestRuns.get(open.storageKey)
    return latest?.disclosure === disclosure ? undefined : latest?.result
  }
  const result = loadAndJudge(disclosure, standards, findNewer)
  runs.set(disclosure, result)
  // A failed download of the checks may succeed the next time.
  result.catch(() => runs.delete(disclosure))
  latestRuns.set(open.storageKey, { disclosure, result })
  return result
}

async function loadAndJudge(
  disclosure: Disclosure,
  standards: Standards,
  findNewer: () => Promise<Judgement> | undefined,
): Promise<Judgement> {
  // Not within whatever asks, such as the drawing of a screen.
  await yieldToInput()
  // The checks are not needed to show the page.
  const { judgeAtOnce, judgeInSlices } = await import('./judge.ts')
  const judgement = await judgeInSlices(disclosure, standards, () => findNewer() !== undefined)
  return judgement ?? findNewer() ?? judgeAtOnce(disclosure, standards)
}
