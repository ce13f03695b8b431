import { useId, useState } from 'react'
import { describeFault } from '../../lib/describe-fault.ts'
import { keepNamedVersion, LONGEST_VERSION_NAME } from '../../state/draft-versions.ts'
import { say } from '../../state/said-store.ts'
import { showStorageFault } from '../faults/show-storage-fault.ts'
import { Button } from '../primitives/Button.tsx'
import { ModalDialog } from '../primitives/ModalDialog.tsx'
import styles from './VersionsDialog.module.css'

/** 保存版本: keeps the open draft as it is now, under a name. */
export function SaveVersionDialog({ onClose }: { readonly onClose: () => void }) {
  const [name, setName] = useState('')
  const inputId = useId()
  const formId = useId()
  const isNamed = name.trim() !== ''
  return (
    <ModalDialog
      title="保存版本"
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>取消</Button>
          <Button look="primary" type="submit" form={formId} isDisabled={!isNamed}>
            保存
          </Button>
        </>
      }
    >
      <form
        id={formId}
        className={styles.field}
        onSubmit={(event) => {
          event.preventDefault()
          if (!isNamed) return
          void save(name)
          onClose()
        }}
      >
        <label htmlFor={inputId}>版本名称</label>
        <input
          id={inputId}
          type="text"
          // oxlint-disable-next-line jsx-a11y/no-autofocus -- the one field of a dialog that was asked for
          autoFocus
          maxLength={LONGEST_VERSION_NAME}
          value={name}
          onChange={({ currentTarget }) => setName(currentTarget.value)}
        />
        <p className={styles.note}>
          例如“送审前”“部务会修改稿”，最多 {LONGEST_VERSION_NAME} 字。在“历史版本”中一直保留。
        </p>
      </form>
    </ModalDialog>
  )
}

async function save(name: string): Promise<void> {
  try {
    await keepNamedVersion(name)
    say(`已保存版本“${name.trim()}”`)
  } catch (error) {
    showStorageFault('没有保存版本', describeFault(error), '草稿本身不受影响，可以先导出 JSON 留底。')
  }
}
