import type { Draft } from '../../domain/draft.ts'
import type { Project } from '../../domain/ledger.ts'
import { nameProject } from '../../domain/part-names.ts'
import { createTargetForm } from '../../targets/target-form.ts'
import { TargetFormTable } from '../papers/TargetFormTable.tsx'
import { Button } from '../primitives/Button.tsx'
import { ModalDialog } from '../primitives/ModalDialog.tsx'
import styles from './TargetFormDialog.module.css'

interface TargetFormDialogProps {
  readonly project: Project
  readonly draft: Draft
  /** From 1, as the form is headed. */
  readonly number: number
  readonly onClose: () => void
}

/** 预览目标表: the form as it will be printed. */
export function TargetFormDialog({ project, draft, number, onClose }: TargetFormDialogProps) {
  const title = `${String(number)}、${nameProject(project.name)}绩效目标表`
  return (
    <ModalDialog
      title="目标表预览"
      isOpen
      width="wide"
      onClose={onClose}
      actions={<Button onPress={onClose}>关闭</Button>}
    >
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a part that scrolls is reached by key */}
      <div className={styles.sheet} data-paper tabIndex={0} role="region" aria-label={title}>
        <h2 className={styles.title}>{title}</h2>
        <TargetFormTable form={createTargetForm(project, draft)} caption={title} />
      </div>
    </ModalDialog>
  )
}
