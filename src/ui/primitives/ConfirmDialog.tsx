import type { ReactNode } from 'react'
import { Button } from './Button.tsx'
import { ModalDialog } from './ModalDialog.tsx'

interface ConfirmDialogProps {
  readonly title: string
  /** What is taken away on confirmation, in words. */
  readonly children: ReactNode
  /** The word on the button, such as 删除单位. */
  readonly confirmName: string
  readonly onConfirm: () => void
  readonly onClose: () => void
}

/** Asks before something is taken away. */
export function ConfirmDialog({ title, children, confirmName, onConfirm, onClose }: ConfirmDialogProps) {
  return (
    <ModalDialog
      title={title}
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>取消</Button>
          <Button look="danger" onPress={onConfirm}>
            {confirmName}
          </Button>
        </>
      }
    >
      <p>{children}</p>
    </ModalDialog>
  )
}
