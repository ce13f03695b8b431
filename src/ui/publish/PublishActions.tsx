import { useStore } from 'zustand'
import { draftStore } from '../../state/draft-store.ts'
import { createPdfRequest, paperChoiceStore } from '../../state/paper-choice.ts'
import { exportExcel, exportWord } from '../exporting/export-office.ts'
import { exportCopy, exportStore, printPaper } from '../exporting/run-export.ts'
import { useFindings } from '../hooks/use-disclosure.ts'
import { useDraft } from '../hooks/use-draft.ts'
import { Button } from '../primitives/Button.tsx'
import { MenuButton } from '../primitives/MenuButton.tsx'
import styles from './PublishPage.module.css'

/** What is done with the paper that is shown. */
export function PublishActions() {
  const errorCount = useFindings().filter(({ severity }) => severity === 'error').length
  const isBusy = useStore(exportStore, ({ running }) => running !== null)
  const copy = useStore(paperChoiceStore, (choice) => choice.copy)
  const markCount = useDraft().marks?.length ?? 0
  const reason = describeWait(errorCount, markCount)
  return (
    <div className={styles.actions}>
      <Button isDisabled={isBusy} onPress={print}>
        打印
      </Button>
      <MenuButton
        name="更多"
        label="更多格式"
        isDisabled={isBusy}
        items={[
          { id: 'Excel', name: '导出 Excel', description: '表格、绩效目标表和政府采购' },
          { id: 'Word', name: '导出 Word', description: '情况说明全文' },
        ]}
        onAction={runOffice}
      />
      <Button
        look={copy === 'public' ? 'primary' : 'plain'}
        isDisabled={isBusy || errorCount > 0}
        onPress={() => run('public')}
      >
        导出公开稿
      </Button>
      <Button
        look={copy === 'review' ? 'primary' : 'plain'}
        isDisabled={isBusy}
        onPress={() => run('review')}
      >
        导出送审稿
      </Button>
      {reason !== '' && <span className={styles.reason}>{reason}</span>}
    </div>
  )
}

/** Marks hold nothing up, but are to be seen before publication. */
function describeWait(errorCount: number, markCount: number): string {
  if (errorCount > 0) return `还有 ${String(errorCount)} 处须改正，改正或写明理由后才能导出公开稿`
  return markCount > 0 ? `还有 ${String(markCount)} 处待核标记，公开前请核实` : ''
}

function run(copy: 'review' | 'public'): void {
  const { open } = draftStore.getState()
  if (open !== null) void exportCopy(copy, createPdfRequest(open, copy))
}

/** Of the same scope as the paper that is shown. */
function runOffice(kind: 'Excel' | 'Word'): void {
  const { open } = draftStore.getState()
  if (open === null) return
  void (kind === 'Excel' ? exportExcel : exportWord)(createPdfRequest(open).unitCode)
}

function print(): void {
  const { open } = draftStore.getState()
  if (open !== null) void printPaper(createPdfRequest(open))
}
