import type { Draft } from '../domain/draft.ts'
import { listLocalDrafts, loadLocalDraft } from './local-drafts.ts'
import type { DraftSummary } from './stored-draft.ts'

/** A draft of the same department for an earlier year, on this machine. */
export interface PriorDraft {
  readonly storageKey: string
  readonly summary: DraftSummary
}

/** The latest year first. Nothing where the storage cannot be read. */
export async function listPriorDrafts({ department, fiscalYear }: Draft): Promise<readonly PriorDraft[]> {
  const locals = await listLocalDrafts().catch(() => [])
  const earlier = locals.flatMap(({ storageKey, summary }) =>
    summary !== null &&
    summary.departmentCode.trim() === department.code.trim() &&
    summary.fiscalYear < fiscalYear
      ? [{ storageKey, summary }]
      : [],
  )
  return earlier.sort((left, right) => right.summary.fiscalYear - left.summary.fiscalYear)
}

/** `undefined` where it is gone; rejects where it cannot be read. */
export async function loadPriorDraft(storageKey: string): Promise<Draft | undefined> {
  return (await loadLocalDraft(storageKey))?.open.draft
}
