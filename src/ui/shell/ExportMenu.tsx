import { Suspense, useEffect, useState } from 'react'
import { PartBoundary } from '../faults/PartBoundary.tsx'
import { exportExcel, exportWord } from '../exporting/export-office.ts'
import { exportJson, exportPdf, exportPublicPdf } from '../exporting/run-export.ts'
import { useFindings } from '../hooks/use-disclosure.ts'
import { useOpenPart } from '../hooks/use-draft.ts'
import { MenuButton } from '../primitives/MenuButton.tsx'

/**
 * 导出: each item downloads at once. The menu stays as it is while the errors are counted: a button that is replaced under
 * the pointer loses its click. Where nothing can be judged, whatever there is can still be taken away.
 */
export function ExportMenu() {
  const storageKey = useOpenPart((open) => open.storageKey)
  const [errorCount, setErrorCount] = useState(0)
  return (
    <>
      <PartBoundary resetKey={storageKey} renderFault={() => null}>
        <Suspense>
          <ErrorCounter onCount={setErrorCount} />
        </Suspense>
      </PartBoundary>
      <ExportItems errorCount={errorCount} />
    </>
  )
}

/** Draws nothing; gone, it has counted nothing. */
function ErrorCounter({ onCount }: { readonly onCount: (count: number) => void }) {
  const count = useFindings().filter(({ severity }) => severity === 'error').length
  useEffect(() => {
    onCount(count)
    return () => onCount(0)
  }, [count, onCount])
  return null
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
              : `还有 ${String(errorCount)} 处须改正，改正或写明理由后才能导出`,
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
