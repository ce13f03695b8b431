import type { Finding } from '../checks/check.ts'
import type { Draft } from '../domain/draft.ts'

const judgedDrafts = new WeakMap<Draft, readonly Finding[]>()

export function rememberJudged(draft: Draft, findings: readonly Finding[]): void {
  judgedDrafts.set(draft, findings)
}

/** What was found in a draft as it is, where that is known already. */
export function findJudged(draft: Draft): readonly Finding[] | undefined {
  return judgedDrafts.get(draft)
}
