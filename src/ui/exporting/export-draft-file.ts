import { describeFault } from '../../lib/describe-fault.ts'
import type { OpenDraft } from '../../state/draft-store.ts'
import { showNotice } from '../../state/notice-store.ts'
import { createRescueFile } from '../../state/rescue-file.ts'
import { downloadFile } from './download.ts'

interface ExportedDraft {
  readonly name: string
  /** Whether tables and findings are in it; that they are not has been told of. */
  readonly isWhole: boolean
}

/**
 * Every 导出 JSON: of the open draft, of one in the list, of a version. Where the tables cannot be computed, or that part of
 * the program does not load, the draft goes out alone. Rejects where not even that can be written.
 */
export async function exportDraftFile(open: OpenDraft): Promise<ExportedDraft> {
  try {
    const { exportJsonFile } = await import('../../state/export-files.ts')
    const file = await exportJsonFile(open)
    downloadFile(file)
    return { name: file.name, isWhole: true }
  } catch (reason) {
    const file = createRescueFile(open)
    downloadFile(file)
    showNotice({
      tone: 'warning',
      title: '已导出 JSON，草稿内容完整，但没有附上汇总表和审核结果',
      details: [`${describeFault(reason)}。重新打开这个文件时，汇总表和审核结果会按明细重新计算。`],
    })
    return { name: file.name, isWhole: false }
  }
}
