import { useState } from 'react'
import { useStore } from 'zustand'
import { diskStore } from '../../state/disk-store.ts'
import { canSaveToFile, canSaveToFolder, diskKeeper } from '../../state/file-on-disk.ts'
import { isReadOnly } from '../../state/read-only.ts'
import { DialogBoundary } from '../faults/DialogBoundary.tsx'
import { useOpenPart } from '../hooks/use-draft.ts'
import { MenuButton } from '../primitives/MenuButton.tsx'
import { SaveVersionDialog } from '../versions/SaveVersionDialog.tsx'
import { VersionsDialog } from '../versions/VersionsDialog.tsx'
import { rollOpenDraft } from '../rollover/run-rollover.ts'
import { acceptTyping } from './accept-typing.ts'
import { runDiskTask } from './disk-tasks.ts'

const VERSION_ITEMS = [
  { id: 'save', name: '保存版本', description: '给现在的内容起名留存，以后可以比较、恢复' },
  { id: 'versions', name: '历史版本', description: '查看差异，恢复为新草稿' },
] as const
const ROLL_ITEM = {
  id: 'roll',
  name: '沿用上年新建',
  description: '用本草稿生成下一年的草稿，本草稿不变',
} as const
const FILE_ITEM = {
  id: 'file',
  name: '保存到文件',
  description: '选定一个文件，以后的修改自动写入',
} as const
const FOLDER_ITEM = {
  id: 'folder',
  name: '保存到文件夹',
  description: '选定文件夹，按部门和年度命名，以后的修改自动写入',
} as const
const DETACH_ITEM = { id: 'detach', name: '断开文件', description: '文件留在原处，不再写入' } as const

/** 草稿: what can be done with the open draft as a whole. */
export function DraftMenu() {
  const storageKey = useOpenPart((open) => open.storageKey)
  const isFixed = useOpenPart(isReadOnly)
  const isBound = useStore(diskStore, ({ state }) => state.kind !== 'none')
  const [shown, setShown] = useState<'save' | 'versions'>()
  const close = (): void => setShown(undefined)
  const items = [
    ...VERSION_ITEMS,
    ROLL_ITEM,
    ...(canSaveToFile() ? [{ ...FILE_ITEM, isDisabled: isFixed }] : []),
    ...(canSaveToFolder() ? [{ ...FOLDER_ITEM, isDisabled: isFixed }] : []),
    ...(isBound ? [DETACH_ITEM] : []),
  ]
  return (
    <>
      <MenuButton
        name="草稿"
        items={items}
        onAction={(id) => {
          if (id === 'save' || id === 'versions') setShown(id)
          else if (id === 'roll') {
            acceptTyping()
            void rollOpenDraft()
          } else if (id === 'detach') runDiskTask(diskKeeper.detach)
          else runDiskTask(() => diskKeeper.choose(id))
        }}
      />
      {shown === 'save' && (
        <DialogBoundary name="保存版本" onClose={close}>
          <SaveVersionDialog onClose={close} />
        </DialogBoundary>
      )}
      {shown === 'versions' && (
        <DialogBoundary name="历史版本" onClose={close}>
          <VersionsDialog storageKey={storageKey} onClose={close} />
        </DialogBoundary>
      )}
    </>
  )
}
