import { describeFault } from '../../lib/describe-fault.ts'
import { departureKeeper } from '../../state/departures.ts'
import { binDraft, removeDraft, restoreDraft } from '../../state/draft-bin.ts'
import { copyLocalDraft } from '../../state/draft-copies.ts'
import { listChanges } from '../../state/draft-list-store.ts'
import { exportStoredRecord } from '../../state/export-raw.ts'
import { loadLocalDraft } from '../../state/local-drafts.ts'
import { dismissNotice, noticeStore, showNotice, type Notice } from '../../state/notice-store.ts'
import { formatRoute } from '../../state/route.ts'
import { begunReasons } from '../../state/begun-reasons.ts'
import { dropKeptEntriesOf } from '../fields/kept-entries.ts'
import { showStorageFault } from '../faults/show-storage-fault.ts'
import { downloadFile } from '../exporting/download.ts'
import { exportDraftFile } from '../exporting/export-draft-file.ts'
import { tellApart, type KnownDraft } from './describe-draft.ts'

export function openDraft(storageKey: string): void {
  window.location.hash = formatRoute({ kind: 'draft', storageKey, step: 'basics' })
}

export async function copyDraft(storageKey: string): Promise<void> {
  await attempt('没有复制草稿', async () => {
    await copyLocalDraft(storageKey)
    listChanges.tell()
    showNotice({ tone: 'info', title: '已复制。副本另列在“本机草稿”中，与原草稿互不影响。' })
  })
}

export async function exportDraft(storageKey: string): Promise<void> {
  await attempt('没有导出 JSON', async () => {
    const local = await loadLocalDraft(storageKey)
    if (local === undefined) return
    await exportDraftFile(local.open)
    await departureKeeper.noteExport(storageKey)
  })
}

/** 导出原始数据: what the storage holds of a draft that cannot be read. */
export async function exportRawData(storageKey: string): Promise<void> {
  await attempt('没有导出原始数据', async () => {
    downloadFile(await exportStoredRecord(storageKey))
  })
}

export async function deleteDraft(draft: KnownDraft): Promise<void> {
  const { storageKey } = draft
  await attempt('没有删除草稿', async () => {
    await binDraft(storageKey)
    dropKeptEntriesOf(storageKey)
    begunReasons.dropAllOf(storageKey)
    listChanges.tell()
    binNotice = {
      storageKey,
      notice: {
        tone: 'info',
        title: `${tellApart(draft, new Date())}已移到回收站，30 天后清除`,
        actions: [{ name: '撤销删除', run: () => void takeBack(draft) }],
      },
    }
    showNotice(binNotice.notice)
  })
}

/** 还原 */
export async function takeBack(draft: KnownDraft): Promise<void> {
  await attempt('没有还原草稿', async () => {
    await restoreDraft(draft.storageKey)
    listChanges.tell()
    showNotice({ tone: 'info', title: `已还原${tellApart(draft, new Date())}，列在“本机草稿”中` })
  })
}

/** 彻底删除 */
export async function removeForGood(storageKey: string): Promise<void> {
  await attempt('没有删除草稿', async () => {
    await removeDraft(storageKey)
    listChanges.tell()
    // There is nothing to take back any more.
    if (binNotice?.storageKey === storageKey && noticeStore.getState().notice === binNotice.notice)
      dismissNotice()
  })
}

/** What the last deletion said. */
let binNotice: { readonly storageKey: string; readonly notice: Notice } | undefined

async function attempt(failure: string, work: () => Promise<void>): Promise<void> {
  try {
    await work()
  } catch (error) {
    showStorageFault(failure, describeFault(error), '草稿没有改变，请刷新页面再试。')
  }
}
