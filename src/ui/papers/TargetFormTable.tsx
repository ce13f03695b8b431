import type { FormCell, TargetForm } from '../../targets/target-form.ts'
import styles from './TargetFormTable.module.css'

interface TargetFormTableProps {
  readonly form: TargetForm
  /** What the form is called where it is printed. */
  readonly caption: string
}

/** A target form as it will be printed, below its caption. */
export function TargetFormTable({ form, caption }: TargetFormTableProps) {
  const total = form.columnWidths.reduce((sum, width) => sum + width, 0)
  const headEnd = form.indicatorHead.row + form.indicatorHead.count
  return (
    <>
      <p className={styles.head}>
        <span>{form.heading}</span>
        <span>{form.amountNote}</span>
      </p>
      <table className={styles.form} aria-label={caption}>
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
                <FormCellView
                  key={String(index)}
                  cell={cell}
                  isHead={row >= form.indicatorHead.row && row < headEnd}
                />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </>
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
