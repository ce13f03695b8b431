import { useState } from 'react'
import { DEFAULT_STANDARDS } from '../../checks/standards/default-standards.ts'
import { describeStandardsFileError } from '../../checks/standards/standards-error.ts'
import { parseStandardsBytes, serializeStandards } from '../../checks/standards/standards-file.ts'
import type { Standards } from '../../checks/standards/standards.ts'
import { isSameContent } from '../../lib/is-same-content.ts'
import { showNotice } from '../../state/notice-store.ts'
import { standardsKeeper } from '../../state/standards-keeper.ts'
import { standardsStore } from '../../state/standards-store.ts'
import { downloadFile } from '../exporting/download.ts'
import { createForm, readForm, updateForm } from './standards-form.ts'

/** What was just done or refused. */
export interface SaidOfStandards {
  readonly tone: 'info' | 'error'
  readonly words: string
}

const FILE_NAME = '审核标准.json'

/** The standards while they are edited: nothing holds before it is saved. */
export function useStandardsForm() {
  const [form, setForm] = useState(() => createForm(standardsStore.getState().standards))
  const [said, setSaid] = useState<SaidOfStandards | null>(null)
  const [areErrorsShown, setAreErrorsShown] = useState(false)
  const { standards, errors } = readForm(form)

  /** Says whether all that is typed can be read. */
  const accept = (): boolean => {
    setAreErrorsShown(errors.size > 0)
    if (errors.size > 0)
      setSaid({ tone: 'error', words: `有 ${String(errors.size)} 项填写有误，改正后再试。` })
    return errors.size === 0
  }
  const fill = (next: ReturnType<typeof createForm>, words: string): void => {
    setForm(next)
    setAreErrorsShown(false)
    setSaid({ tone: 'info', words })
  }

  return {
    texts: form.texts,
    errors: areErrorsShown ? errors : new Map<string, string>(),
    said,
    isUnsaved: errors.size > 0 || !isSameContent(standards, standardsStore.getState().standards),
    isDefault: errors.size === 0 && isSameContent(standards, DEFAULT_STANDARDS),
    handleChange: (key: string, text: string): void => {
      setForm(updateForm(form, key, text))
      setSaid(null)
    },
    handleRestore: (): void => fill(createForm(DEFAULT_STANDARDS), '已填入默认标准，保存后生效。'),
    handleImport: async (file: File): Promise<void> => {
      const bytes = await file.arrayBuffer().catch(() => undefined)
      if (bytes === undefined) {
        setSaid({
          tone: 'error',
          words: `没有读出“${file.name}”：文件已被移动或正被占用，请再选一次。审核标准没有改变。`,
        })
        return
      }
      const read = parseStandardsBytes(new Uint8Array(bytes))
      if (read.ok) fill(createForm(read.value), `已读入“${file.name}”，保存后生效。`)
      else
        setSaid({ tone: 'error', words: `没有导入“${file.name}”：${describeStandardsFileError(read.error)}` })
    },
    handleExport: (): void => {
      if (!accept()) return
      const blob = new Blob([serializeStandards(standards)], { type: 'application/json' })
      downloadFile({ name: FILE_NAME, blob })
      setSaid({ tone: 'info', words: `已导出“${FILE_NAME}”。` })
    },
    /** Says whether they hold now. */
    handleSave: (): boolean => {
      if (!accept()) return false
      void keep(standards)
      return true
    },
  }
}

/** They hold in any case; what must be said is that they are not kept. */
async function keep(standards: Standards): Promise<void> {
  if (await standardsKeeper.keep(standards)) return
  showNotice({
    tone: 'warning',
    title: '审核标准没有存到本机，刷新页面后恢复为原来的',
    details: ['浏览器没有存下来，可能磁盘已满，或设置了不保存网站数据。可以先在“审核标准”中导出。'],
  })
}
