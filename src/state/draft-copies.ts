import { removeDraft } from './draft-bin.ts'
import { draftStore, readClock, withStoredTables, type OpenDraft } from './draft-store.ts'
import { keepVersion } from './draft-versions.ts'
import { EMPTY_HISTORY, withStep } from './history.ts'
import { createWrite } from './journal-write.ts'
import { listLocalDrafts, loadLocalDraft, takeUp, type LocalDraft } from './local-drafts.ts'
import { createId } from './new-id.ts'
import { arriveAtDraft } from './page-windows.ts'
import { isReadOnly } from './read-only.ts'
import { beginOpening, showOpened } from './show-opened.ts'
import { draftJournal, type DraftSummary } from './stored-draft.ts'
import type { Work } from './stored-work.ts'
import { viewStore } from './view-store.ts'

/** Another copy of a draft on this machine. */
export type OtherCopy = LocalDraft & { readonly summary: DraftSummary }

/**
 * The copy of a draft, other than the one handed in, that a user would mean by "mine": one that is worked on before one
 * that was only looked at, the last changed first. Nothing where the storage cannot be read.
 */
export async function findOtherCopy({ storageKey, draft }: OpenDraft): Promise<OtherCopy | undefined> {
  const locals = await listLocalDrafts().catch(() => [])
  const copies = locals.flatMap(({ summary, ...rest }) =>
    summary !== null && summary.draftId === draft.id && rest.storageKey !== storageKey && !summary.isSample
      ? [{ ...rest, summary }]
      : [],
  )
  return copies.find(({ summary }) => isWorkedOn(summary)) ?? copies[0]
}

/** Whether its content may be replaced: it is neither only looked at nor of a newer version. */
export function isWorkedOn({ isViewOnly, isReadOnly }: DraftSummary): boolean {
  return isViewOnly !== true && !isReadOnly
}

/** Why a draft on this machine was not replaced. */
type ReplaceRefusal = { readonly kind: 'gone' } | { readonly kind: 'readOnly' }

/**
 * 用文件替换本机草稿: the local copy takes the content of the open one as one step, which can be undone, and its old state
 * is kept as a version. The open copy, which was only looked at, is dropped. Rejects where the storage fails.
 */
export async function replaceLocalDraft(storageKey: string): Promise<ReplaceRefusal | undefined> {
  const isLast = beginOpening()
  const { open: shown } = draftStore.getState()
  return arriveAtDraft(storageKey, async (isMine) => {
    const local = await loadLocalDraft(storageKey)
    if (local === undefined || shown === null) return { kind: 'gone' }
    if (!isMine || isReadOnly(local.open)) return { kind: 'readOnly' }
    await keepVersion(local.open, '用文件替换之前')
    if (!isLast()) return undefined
    takeUp(local)
    showOpened(replaceContent(local, shown), viewStore.getState().step)
    await removeDraft(shown.storageKey)
    return undefined
  })
}

function replaceContent({ open, history }: Work, { draft, envelopeExtra, ...tables }: OpenDraft): Work {
  const { envelopeExtra: _, ...kept } = open
  const replaced = { ...kept, draft, ...(envelopeExtra === undefined ? {} : { envelopeExtra }) }
  return {
    open: withStoredTables(replaced, tables),
    history: withStep(history, '用文件替换', readClock(), open.draft, draft),
  }
}

/** 复制: an independent draft with an id of its own, stored beside the one it was made of. Rejects where the storage fails. */
export async function copyLocalDraft(storageKey: string): Promise<void> {
  const local = await loadLocalDraft(storageKey)
  if (local === undefined) return
  const { isViewOnly: _viewOnly, isElsewhere: _elsewhere, ...kept } = local.open
  const open: OpenDraft = {
    ...kept,
    storageKey: createId(),
    draft: { ...kept.draft, id: createId(), modifiedAt: readClock() },
    isSample: false,
    label: '副本',
  }
  await draftJournal.write(open.storageKey, createWrite(null, 0, { open, history: EMPTY_HISTORY }))
}
