import { MenuButton } from '../primitives/MenuButton.tsx'
import { exportJson, exportPdf } from '../exporting/run-export.ts'

const ITEMS = [
  { id: 'pdf', name: '导出 PDF', description: '送审稿：全套公开文件，内附草稿数据' },
  { id: 'json', name: '导出 JSON', description: '草稿文件：发给别人或留底，可再打开' },
] as const

/** 导出: each item downloads at once. */
export function ExportMenu() {
  return (
    <MenuButton
      name="导出"
      look="primary"
      items={ITEMS}
      onAction={(id) => {
        if (id === 'pdf') void exportPdf()
        else void exportJson()
      }}
    />
  )
}
