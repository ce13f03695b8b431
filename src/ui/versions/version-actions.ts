import { describeFault } from '../../lib/describe-fault.ts'
import { loadVersion, removeVersion, restoreVersion, type DraftVersion } from '../../state/draft-versions.ts'
import { showNotice } from '../../state/notice-store.ts'
import type { OpenDraft } from '../../state/draft-store.ts'
import { exportDraftFile } from '../exporting/export-draft-file.ts'
import { showStorageFault } from '../faults/show-storage-fault.ts'
import { formatWhen } from './format-when.ts'

/** 恢复为新草稿; says whether it was done. */
export async function restoreKeptVersion(version: DraftVersion, now: Date): Promise<boolean> {
  const open = await loadKept(version, '没有恢复这个版本')
  if (open === undefined) return false
  const when = formatWhen(version.at, now, 'withTime')
  restoreVersion(open, `恢复自${version.name === null ? '' : `“${version.name}”`} ${when} 的版本`)
  showNotice({
    tone: 'info',
    title: '已恢复为新草稿',
    details: ['原来的草稿没有改变，两份都列在首页“本机草稿”中。'],
  })
  return true
}

export async function exportVersion(version: DraftVersion): Promise<void> {
  const open = await loadKept(version, '没有导出这个版本')
  if (open === undefined) return
  try {
    await exportDraftFile(open)
  } catch (error) {
    showFault('没有导出这个版本', describeFault(error))
  }
}

export async function removeKeptVersion({ id }: DraftVersion): Promise<void> {
  try {
    await removeVersion(id)
  } catch (error) {
    showFault('没有删除这个版本', describeFault(error))
  }
}

async function loadKept({ id }: DraftVersion, failure: string): Promise<OpenDraft | undefined> {
  try {
    const open = await loadVersion(id)
    if (open === undefined) showFault(failure, '记录已损坏，或由其他版本的程序保存')
    return open
  } catch (error) {
    showFault(failure, describeFault(error))
    return undefined
  }
}

function showFault(title: string, reason: string): void {
  showStorageFault(title, reason, '草稿本身不受影响。')
}
