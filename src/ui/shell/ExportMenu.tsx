import { Suspense } from 'react'
import { PartBoundary } from '../faults/PartBoundary.tsx'
import { exportExcel, exportWord } from '../exporting/export-office.ts'
import { exportJson, exportPdf, exportPublicPdf } from '../exporting/run-export.ts'
import { useFindings } from '../hooks/use-disclosure.ts'
import { useOpenPart } from '../hooks/use-draft.ts'
import { MenuButton } from '../primitives/MenuButton.tsx'

/** 导出: each item downloads at once. */
export function ExportMenu() {
  const storageKey = useOpenPart((open) => open.storageKey)
  // Where nothing can be judged, whatever there is can still be taken away.
  const unjudged = <ExportItems errorCount={0} />
  return (
    <PartBoundary resetKey={storageKey} renderFault={() => unjudged}>
      <Suspense fallback={unjudged}>
        <JudgedItems />
      </Suspense>
    </PartBoundary>
  )
}

function JudgedItems() {
  return <ExportItems errorCount={useFindings().filter(({ severity }) => severity === 'error').length} />
}

const RUN = {
  pdf: exportPdf,
  public: exportPublicPdf,
  xlsx: () => exportExcel(),
  docx: () => exportWord(),
  json: exportJson,
} as const

function ExportItems({ errorCount }: { readonly errorCount: number }) {
  return (
    <MenuButton
      name="导出"
      look="primary"
      items={[
        { id: 'pdf', name: '导出 PDF', description: '送审稿：全部公开内容，内附草稿，可再打开' },
        {
          id: 'public',
          name: '导出公开稿',
          description:
            errorCount === 0
              ? '上网公开用的 PDF：只附公开数据'
              : `还有 ${String(errorCount)} 处须改正，改正后才能导出`,
          isDisabled: errorCount > 0,
        },
        { id: 'xlsx', name: '导出 Excel', description: '九张表、绩效目标表、政府采购：合计是公式' },
        { id: 'docx', name: '导出 Word', description: '情况说明全文，可在 Word 中继续修改' },
        { id: 'json', name: '导出 JSON', description: '草稿文件：发给别人或留底，可再打开' },
      ]}
      onAction={(id) => void RUN[id]()}
    />
  )
}
