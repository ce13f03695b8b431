import { draftStore } from '../../state/draft-store.ts'
import { dismissNotice } from '../../state/notice-store.ts'
import { downloadFile } from './download.ts'
import { exportStore, sayExported, showFailure } from './run-export.ts'

/** 导出 Excel: of the whole department, or of one unit. */
export function exportExcel(unitCode?: string): Promise<void> {
  return exportOffice('Excel', unitCode)
}

/** 导出 Word: of the whole department, or of one unit. */
export function exportWord(unitCode?: string): Promise<void> {
  return exportOffice('Word', unitCode)
}

/** One export at a time, of whatever kind; a draft that is only looked at can be taken away too. */
async function exportOffice(kind: 'Excel' | 'Word', unitCode?: string): Promise<void> {
  const { open } = draftStore.getState()
  if (open === null || exportStore.getState().running !== null) return
  const aborting = new AbortController()
  exportStore.setState({
    running: { words: `正在准备导出 ${kind}`, fraction: null, cancel: () => aborting.abort() },
  })
  try {
    const { exportDocxFile, exportXlsxFile } = await import('../../state/export-files.ts')
    const file = await (kind === 'Excel' ? exportXlsxFile : exportDocxFile)(open, unitCode)
    if (aborting.signal.aborted) return
    downloadFile(file)
    dismissNotice()
    sayExported(file.name)
  } catch (error) {
    showFailure(`没有导出 ${kind}`, error)
  } finally {
    exportStore.setState({ running: null })
  }
}
