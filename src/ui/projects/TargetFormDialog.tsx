import type { Draft } from '../../domain/draft.ts'
import type { Project } from '../../domain/ledger.ts'
import { nameProject } from '../../domain/part-names.ts'
import { createTargetForm, type FormCell } from '../../targets/target-form.ts'
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
  const form = createTargetForm(project, draft)
  const total = form.columnWidths.reduce((sum, width) => sum + width, 0)
  const headRows = new Set(
    Array.from({ length: form.indicatorHead.count }, (_, index) => form.indicatorHead.row + index),
  )
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
      <div className={styles.sheet} tabIndex={0} role="region" aria-label={title}>
        <h2 className={styles.title}>{title}</h2>
        <p className={styles.head}>
          <span>{form.heading}</span>
          <span>{form.amountNote}</span>
        </p>
        <table className={styles.form}>
          <colgroup>
            {form.columnWidths.map((width, index) => (
              // Columns have no names; they never change places.
              <col key={String(index)} style={{ width: `${String((width / total) * 100)}%` }} />
            ))}
          </colgroup>
          <tbody>
            {form.rows.map((cells, row) => (
              <tr key={String(row)}>
                {cells.map((cell, index) => (
                  <FormCellView key={String(index)} cell={cell} isHead={headRows.has(row)} />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </ModalDialog>
  )
}

function FormCellView({ cell, isHead }: { readonly cell: FormCell; readonly isHead: boolean }) {
  const { text, columnSpan, rowSpan, role } = cell
  const spans = { colSpan: columnSpan, rowSpan }
  if (role === 'label') {
    return (
      <th {...spans} scope={isHead ? 'col' : 'row'} className={styles.label}>
        {text}
      </th>
    )
  }
  return (
    <td {...spans} className={styles[role]}>
      {text}
    </td>
  )
}
