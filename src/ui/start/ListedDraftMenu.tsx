import { useState } from 'react'
import type { LocalDraft } from '../../state/local-drafts.ts'
import { DialogBoundary } from '../faults/DialogBoundary.tsx'
import { MenuButton } from '../primitives/MenuButton.tsx'
import { rollLocalDraft } from '../rollover/run-rollover.ts'
import { VersionsDialog } from '../versions/VersionsDialog.tsx'
import { nameDraft } from './describe-draft.ts'
import { copyDraft, deleteDraft, exportDraft, exportRawData, openDraft } from './draft-actions.ts'

export interface ListedDraftMenuProps {
  readonly draft: LocalDraft
  /** Another window writes it. */
  readonly isElsewhere: boolean
}

type ActionId = 'open' | 'roll' | 'copy' | 'export' | 'exportRaw' | 'versions' | 'delete'

/** What can be done with a draft of the list, besides opening it. */
export function ListedDraftMenu({ draft, isElsewhere }: ListedDraftMenuProps) {
  const { storageKey, summary, isUnsaved } = draft
  const [showsVersions, setShowsVersions] = useState(false)
  const closeVersions = (): void => setShowsVersions(false)
  const name = nameDraft(summary)
  const handleAction = (id: ActionId): void => {
    switch (id) {
      case 'open':
        return openDraft(storageKey)
      case 'roll':
        return void rollLocalDraft(storageKey)
      case 'copy':
        return void copyDraft(storageKey)
      case 'export':
        return void exportDraft(storageKey)
      case 'exportRaw':
        return void exportRawData(storageKey)
      case 'versions':
        return setShowsVersions(true)
      case 'delete':
        return void deleteDraft(draft)
    }
  }
  const remove = {
    id: 'delete' as const,
    name: '删除',
    description: describeDelete(isUnsaved, isElsewhere),
    isDisabled: isUnsaved || isElsewhere,
  }
  const items =
    summary === null
      ? [{ id: 'exportRaw' as const, name: '导出原始数据', description: '留底，或交给维护人员查看' }, remove]
      : [
          { id: 'open' as const, name: '打开' },
          {
            id: 'roll' as const,
            name: '沿用上年新建',
            description: `生成 ${String(summary.fiscalYear + 1)} 年草稿，本草稿不变`,
          },
          { id: 'copy' as const, name: '复制', description: '另存一份互不影响的副本' },
          { id: 'export' as const, name: '导出 JSON' },
          { id: 'versions' as const, name: '历史版本' },
          { id: 'exportRaw' as const, name: '导出原始数据', description: '打不开时留底，或交给维护人员查看' },
          remove,
        ]
  return (
    <>
      <MenuButton
        name="更多"
        label={`更多操作：${name}`}
        look="quiet"
        items={items}
        onAction={handleAction}
      />
      {showsVersions && (
        <DialogBoundary name="历史版本" onClose={closeVersions}>
          <VersionsDialog storageKey={storageKey} onClose={closeVersions} />
        </DialogBoundary>
      )}
    </>
  )
}

function describeDelete(isUnsaved: boolean, isElsewhere: boolean): string {
  if (isElsewhere) return '正在另一窗口编辑，请先关闭那个窗口'
  return isUnsaved ? '尚未保存到本机，关闭窗口即消失' : '移到回收站，30 天内可以还原'
}
