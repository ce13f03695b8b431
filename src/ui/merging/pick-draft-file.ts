import type { Draft } from '../../domain/draft.ts'
import { describeReadError } from '../../state/open-file.ts'
import { showNotice } from '../../state/notice-store.ts'
import { readDraftFile } from '../../state/read-file.ts'
import { pickFile } from '../primitives/pick-file.ts'

/** Asks for one file, beside the one that the page opens drafts with. */
export function pickDraftFile(onPick: (file: File) => void): void {
  pickFile('.json,.pdf,application/json,application/pdf', onPick)
}

/** The draft of a file without opening it; a file that is none is told of. */
export async function readPickedDraft(file: File): Promise<Draft | undefined> {
  const result = await readDraftFile(file)
  if (result.ok) return result.value.draft
  showNotice({
    tone: 'error',
    title: `没有读出“${file.name}”`,
    details: describeReadError(result.error),
  })
  return undefined
}
