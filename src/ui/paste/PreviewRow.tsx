import type { RevenueLine } from '../../domain/ledger.ts'
import { classNames } from '../../lib/class-names.ts'
import type { LineColumn } from '../ledger-grid/line-column.ts'
import { describeOutcome } from './paste-words.ts'
import styles from './PasteDialog.module.css'
import type { PlannedRow } from './plan-paste.ts'
import type { CellRemark } from './read-pasted-row.ts'
import { readShown } from './read-shown.ts'

interface PreviewRowProps<L> {
  readonly row: PlannedRow<L>
  readonly texts: readonly string[]
  /** For each cell the column it goes into. */
  readonly columns: readonly (LineColumn<L> | undefined)[]
  readonly lineNumber: number | undefined
  readonly onToggle: (row: number) => void
}

export function PreviewRow<L extends RevenueLine>({
  row,
  texts,
  columns,
  lineNumber,
  onToggle,
}: PreviewRowProps<L>) {
  const number = String(row.row + 1)
  // A row that was added by hand can be taken back.
  const isUnreadable = row.role === 'line' && row.isChosen && !row.isTaken
  return (
    <tr className={classNames(!row.isTaken && styles.still)}>
      <td className={styles.choice}>
        <input
          type="checkbox"
          aria-label={`导入原表第 ${number} 行`}
          title={isUnreadable ? '有读不出的单元格，不导入' : undefined}
          checked={row.isTaken}
          disabled={isUnreadable}
          onChange={() => onToggle(row.row)}
        />
      </td>
      <td className={styles.number}>{number}</td>
      <td>
        <span className={classNames(styles.outcome, styles[findTone(row)])}>
          {describeOutcome(row, lineNumber)}
        </span>
      </td>
      {texts.map((text, at) => (
        <PreviewCell
          key={at}
          text={text}
          row={row}
          column={columns[at]}
          remark={row.remarks.find((remark) => remark.column === at)}
        />
      ))}
    </tr>
  )
}

function findTone<L>({ isChosen, isTaken, before }: PlannedRow<L>): string {
  if (!isChosen) return 'leftOut'
  if (!isTaken) return 'faulty'
  return before === undefined ? 'added' : 'changed'
}

interface PreviewCellProps<L> {
  readonly text: string
  readonly row: PlannedRow<L>
  readonly column: LineColumn<L> | undefined
  readonly remark: CellRemark | undefined
}

/** What comes in; over a line, what it replaces before it; what cannot be read as it stands in the sheet. */
function PreviewCell<L>({ text, row, column, remark }: PreviewCellProps<L>) {
  const plain = text.replaceAll('\n', ' ')
  if (column === undefined) {
    return (
      <td className={styles.unmapped} title={`${plain}（不导入）`}>
        {plain}
      </td>
    )
  }
  const isFault = remark?.kind === 'fault'
  if (isFault || !row.isChosen) {
    return (
      <td
        className={classNames(
          column.align === 'end' && styles.figure,
          column.id === 'amount' && styles.pinned,
          isFault && row.isChosen && styles.fault,
        )}
        title={remark?.message ?? plain}
      >
        {isFault && row.isChosen && <span aria-hidden="true">✕ </span>}
        {plain === '' && isFault ? '（空白）' : plain}
      </td>
    )
  }
  const shown = readShown(column, row.after)
  const old = row.before === undefined ? shown : readShown(column, row.before)
  return (
    <td
      className={classNames(
        column.align === 'end' && styles.figure,
        column.id === 'amount' && styles.pinned,
        remark !== undefined && styles.noted,
      )}
      title={[
        remark?.message,
        `原表：${plain === '' ? '空白' : plain}`,
        old === shown ? undefined : `原值：${old === '' ? '空' : old}`,
      ]
        .filter((part) => part !== undefined)
        .join('；')}
    >
      {remark !== undefined && <span aria-hidden="true">! </span>}
      {shown === '' && old !== '' ? '空' : shown}
      {old !== shown && <del>{old === '' ? '空' : old}</del>}
    </td>
  )
}
