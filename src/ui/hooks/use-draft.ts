import { useStore } from 'zustand'
import type { Draft } from '../../domain/draft.ts'
import { commitEdit, describeEditRefusal, draftStore, type OpenDraft } from '../../state/draft-store.ts'
import { showNotice } from '../../state/notice-store.ts'
import { isReadOnly } from '../../state/read-only.ts'

/** The open draft with what is known of it. Only for screens that are shown while one is open. */
export function useOpenDraft(): OpenDraft {
  const open = useStore(draftStore, (state) => state.open)
  if (open === null) throw new Error('No draft is open')
  return open
}

/** One part of the open draft; only a change of that part draws anew, which keeps the frame still while amounts are typed. */
export function useOpenPart<T>(select: (open: OpenDraft) => T): T {
  return useStore(draftStore, ({ open }) => {
    if (open === null) throw new Error('No draft is open')
    return select(open)
  })
}

export function useDraft(): Draft {
  return useOpenDraft().draft
}

export function useIsReadOnly(): boolean {
  return isReadOnly(useOpenDraft())
}

/** Accepts a change; a refusal is shown as a notice. Says whether the change was accepted. */
export function commit(name: string, edit: (draft: Draft) => Draft): boolean {
  const result = commitEdit(name, edit)
  if (!result.ok) showNotice({ tone: 'error', title: describeEditRefusal(result.error) })
  return result.ok
}
