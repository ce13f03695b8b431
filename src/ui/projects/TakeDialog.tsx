import type { ReactNode } from 'react'
import { Button } from '../primitives/Button.tsx'
import { ModalDialog } from '../primitives/ModalDialog.tsx'

interface TakeDialogProps {
  readonly title: string
  readonly count: number
  readonly onTake: () => void
  readonly onClose: () => void
  readonly children: ReactNode
}

/** Where indicators are chosen from elsewhere, until they are taken. */
export function TakeDialog({ title, count, onTake, onClose, children }: TakeDialogProps) {
  return (
    <ModalDialog
      title={title}
      isOpen
      width="full"
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>取消</Button>
          <Button look="primary" isDisabled={count === 0} onPress={onTake}>
            {count === 0 ? '添加指标' : `添加 ${String(count)} 个指标`}
          </Button>
        </>
      }
    >
      {children}
    </ModalDialog>
  )
}
