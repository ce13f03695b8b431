import type { Draft } from '../../domain/draft.ts'
import { describeReadError } from '../../state/open-file.ts'
import { showNotice } from '../../state/notice-store.ts'
import { readDraftFile } from '../../state/read-file.ts'

/** Held as long as the browser asks: an input that nothing holds may be gone before a file is chosen. */
let asking: HTMLInputElement | undefined

/** Asks for one file, beside the one that the page opens drafts with. */
export function pickDraftFile(onPick: (file: File) => void): void {
  const input = document.createElement('input')
  input.type = 'file'
  input.accept = '.json,.pdf,application/json,application/pdf'
  input.onchange = () => {
    asking = undefined
    const [file] = Array.from(input.files ?? [])
    if (file !== undefined) onPick(file)
  }
  asking = input
  asking.click()
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
