import { openLastWords } from '../storage/last-words.ts'
import { autosave } from './autosave.ts'
import { showNotice } from './notice-store.ts'
import { listKeysElsewhere } from './page-windows.ts'
import { draftJournal } from './stored-draft.ts'
import { leaveUnsaved, recoverUnsaved, type Recovery } from './unflushed.ts'

const lastWords = openLastWords('department-budget:unsaved')

let recovering: Promise<void> | undefined

/** Brings in what a page left when it closed, once; resolves also where the storage fails, which then keeps it. */
export function recoverOnce(): Promise<void> {
  recovering ??= recoverFree().then(describeRecoveries, () => undefined)
  return recovering
}

async function recoverFree(): Promise<readonly Recovery[]> {
  if (lastWords.list().length === 0) return []
  const elsewhere = await listKeysElsewhere()
  return recoverUnsaved(draftJournal, lastWords, (key) => !elsewhere.has(key))
}

/** Brings in what another window left of a draft that this one writes from now on; resolves as above. */
export async function recoverDraft(storageKey: string): Promise<void> {
  await recoverOnce()
  // What was left of a draft that is still to be written here, this window has left itself.
  if (autosave.unsaved.has(storageKey)) return
  await recoverUnsaved(draftJournal, lastWords, (key) => key === storageKey).then(
    describeRecoveries,
    () => undefined,
  )
}

/** Keeps what is not on disk yet beside the journal; says whether nothing would be lost by closing the page now. */
export function leaveAll(): boolean {
  const isKept = leaveUnsaved(autosave, lastWords)
  return isKept && !autosave.hasFailed()
}

/** Drops what was left once it is in the journal: the page did not close after all, or came back. */
export function dropLeft(): () => void {
  return autosave.onWritten(({ storageKey }) => {
    if (!autosave.unsaved.has(storageKey)) lastWords.remove(storageKey)
  })
}

function describeRecoveries(recoveries: readonly Recovery[]): void {
  const copies = recoveries.flatMap((recovery) => (recovery.kind === 'copied' ? [recovery.open] : []))
  if (copies.length > 0) {
    const names = copies.map(({ draft }) => `${draft.department.name}（${String(draft.fiscalYear)} 年）`)
    showNotice({
      tone: 'warning',
      title: '上次关闭页面时未写入的修改，已另存为新的草稿',
      details: [...names, '原草稿此后又在别处修改过，两份都保留在首页“本机草稿”中，请比较后删除不要的一份。'],
    })
  }
  if (recoveries.some(({ kind }) => kind === 'unreadable')) {
    showNotice({
      tone: 'warning',
      title: '上次关闭页面时留下的修改读不出来',
      details: ['请检查最后几步录入是否还在。'],
    })
  }
}
