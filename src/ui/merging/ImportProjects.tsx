import { useState } from 'react'
import type { Draft } from '../../domain/draft.ts'
import { describeFault } from '../../lib/describe-fault.ts'
import { showNotice } from '../../state/notice-store.ts'
import { DialogBoundary } from '../faults/DialogBoundary.tsx'
import { Button } from '../primitives/Button.tsx'
import { MergeDialog } from './MergeDialog.tsx'
import { pickDraftFile, readPickedDraft } from './pick-draft-file.ts'

/** 导入科室填报表: asks for the file, and shows what it has otherwise than the open draft. */
export function ImportProjects() {
  const [file, setFile] = useState<{ readonly name: string; readonly draft: Draft }>()
  const close = (): void => setFile(undefined)
  const read = async (picked: File): Promise<void> => {
    try {
      const draft = await readPickedDraft(picked)
      if (draft === undefined) return
      if (draft.projects.length > 0) setFile({ name: picked.name, draft })
      else {
        showNotice({
          tone: 'warning',
          title: `“${picked.name}”里没有项目`,
          details: ['请确认科室发回的是填好项目的文件。当前内容没有改变。'],
        })
      }
    } catch (error) {
      showNotice({
        tone: 'error',
        title: `没有读出“${picked.name}”`,
        details: [`程序没有完成这一步（${describeFault(error)}）。当前内容没有改变，请再试一次。`],
      })
    }
  }
  return (
    <>
      <Button onPress={() => pickDraftFile((picked) => void read(picked))}>导入科室填报表</Button>
      {file !== undefined && (
        <DialogBoundary name="导入科室填报表" onClose={close}>
          <MergeDialog fileName={file.name} incoming={file.draft} onClose={close} />
        </DialogBoundary>
      )}
    </>
  )
}
