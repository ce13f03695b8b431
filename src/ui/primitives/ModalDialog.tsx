import { useRef, type ReactNode } from 'react'
import { Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components'
import styles from './ModalDialog.module.css'
import { useFocusWithin } from './use-focus-within.ts'

interface ModalDialogProps {
  readonly title: string
  readonly isOpen: boolean
  readonly onClose: () => void
  readonly children: ReactNode
  /** The buttons, the one that goes on last. */
  readonly actions: ReactNode
  readonly width?: 'normal' | 'wide' | 'full'
}

/** A question that must be answered before the work goes on; Esc and a click outside answer no. */
export function ModalDialog({
  title,
  isOpen,
  onClose,
  children,
  actions,
  width = 'normal',
}: ModalDialogProps) {
  return (
    <ModalOverlay
      className={styles.overlay ?? ''}
      isOpen={isOpen}
      isDismissable
      onOpenChange={(opens) => {
        if (!opens) onClose()
      }}
    >
      <Modal className={`${styles.modal ?? ''} ${styles[width] ?? ''}`}>
        <DialogSheet title={title} actions={actions}>
          {children}
        </DialogSheet>
      </Modal>
    </ModalOverlay>
  )
}

function DialogSheet({ title, actions, children }: Pick<ModalDialogProps, 'title' | 'actions' | 'children'>) {
  const ref = useRef<HTMLElement>(null)
  useFocusWithin(ref)
  return (
    <Dialog ref={ref} className={styles.dialog ?? ''}>
      <Heading slot="title" className={styles.title ?? ''}>
        {title}
      </Heading>
      <div className={styles.body}>{children}</div>
      <div className={styles.actions}>{actions}</div>
    </Dialog>
  )
}
