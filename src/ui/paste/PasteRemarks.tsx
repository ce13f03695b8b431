import type { CellRemark } from './read-pasted-row.ts'
import type { PasteSource } from './paste-settings.ts'
import styles from './PasteDialog.module.css'
import type { PlannedRow } from './plan-paste.ts'

/** More are counted and not listed: who has so many looks at the sheet first. */
const MOST_SHOWN = 100

interface CellPlace {
  readonly row: number
  readonly column: number
}

interface PasteRemarksProps<L> {
  readonly planned: readonly PlannedRow<L>[]
  readonly source: PasteSource
  readonly onShow: (cell: CellPlace) => void
}

interface Remark extends CellRemark {
  readonly row: number
}

/** Every cell that cannot be read and every one that was not taken literally, with its place, each leading there. */
export function PasteRemarks<L>({ planned, source, onShow }: PasteRemarksProps<L>) {
  const remarks = planned.flatMap(({ row, isChosen, remarks: own }) =>
    isChosen ? own.map((remark): Remark => ({ ...remark, row })) : [],
  )
  const faults = remarks.filter(({ kind }) => kind === 'fault')
  const notes = remarks.filter(({ kind }) => kind === 'note')
  const name = (remark: Remark) => describePlace(source, remark)
  return (
    <div className={styles.remarks}>
      <RemarkList
        title={`读不出的单元格 ${String(faults.length)} 处`}
        remarks={faults}
        name={name}
        onShow={onShow}
        isFault
      />
      <RemarkList title={`请核对的 ${String(notes.length)} 处`} remarks={notes} name={name} onShow={onShow} />
    </div>
  )
}

interface RemarkListProps {
  readonly title: string
  readonly remarks: readonly Remark[]
  readonly name: (remark: Remark) => string
  readonly onShow: (cell: CellPlace) => void
  readonly isFault?: boolean
}

function RemarkList({ title, remarks, name, onShow, isFault = false }: RemarkListProps) {
  if (remarks.length === 0) return null
  return (
    <section aria-label={title}>
      <h3 className={isFault ? styles.faultTitle : styles.noteTitle}>{title}</h3>
      <ul>
        {remarks.slice(0, MOST_SHOWN).map((remark) => (
          <li key={`${String(remark.row)},${String(remark.column)},${remark.message}`}>
            <button type="button" className={styles.place} onClick={() => onShow(remark)}>
              {name(remark)}
            </button>
            ：{remark.message}
          </li>
        ))}
        {remarks.length > MOST_SHOWN && <li>另有 {remarks.length - MOST_SHOWN} 处，未逐一列出。</li>}
      </ul>
    </section>
  )
}

/** 第 7 行“资金性质”, as the sheet counts and calls them. */
function describePlace({ header }: PasteSource, { row, column }: Remark): string {
  const name = (header?.names[column] ?? '').replaceAll('\n', '')
  return `第 ${String(row + 1)} 行${name === '' ? `第 ${String(column + 1)} 列` : `“${name}”`}`
}
