import { memo, useSyncExternalStore } from 'react'
import { classNames } from '../../lib/class-names.ts'
import styles from './Grid.module.css'
import type { GridColumn } from './grid-context.ts'
import { ROW_HEIGHT } from './grid-layout.ts'
import { measureFigure } from './measure-figure.ts'
import { NEW_ROW_ID, type GridModel } from './grid-model.ts'

interface GridRowProps {
  readonly rowId: string
  readonly index: number
  readonly columns: readonly GridColumn[]
  readonly model: GridModel
  readonly rooms: ReadonlyMap<string, number>
}

/** One line. Listens to its own line only: a change elsewhere does not draw it again. */
export const GridRow = memo(function GridRow({ rowId, index, columns, model, rooms }: GridRowProps) {
  useSyncExternalStore(model.subscribe, () => model.getRow(rowId))
  const number = useSyncExternalStore(model.subscribe, () => model.findNumber?.(rowId) ?? index + 1)
  const mark = useSyncExternalStore(model.subscribe, () => model.findMark?.(rowId))
  const isNew = rowId === NEW_ROW_ID
  const group = model.findGroup?.(rowId)
  return (
    <div
      role="row"
      aria-rowindex={index + 2}
      aria-expanded={group === undefined ? undefined : !group.isFolded}
      aria-level={group?.level}
      className={classNames(styles.row, isNew && styles.newRow, group !== undefined && styles.groupRow)}
      style={{ top: index * ROW_HEIGHT }}
    >
      <div
        role="rowheader"
        aria-colindex={1}
        className={classNames(styles.rowNumber, mark !== undefined && styles.markedRow)}
        title={mark}
      >
        {group !== undefined ? <FoldMark isFolded={group.isFolded} /> : isNew ? <NewRowMark /> : number}
        {mark !== undefined && <span className="visually-hidden">，{mark}</span>}
      </div>
      {columns.map((column, columnIndex) => (
        <GridCell
          key={column.id}
          rowId={rowId}
          column={column}
          columnIndex={columnIndex}
          room={rooms.get(column.id)}
        />
      ))}
    </div>
  )
})

interface GridCellProps {
  readonly rowId: string
  readonly column: GridColumn
  readonly columnIndex: number
  readonly room: number | undefined
}

function GridCell({ rowId, column, columnIndex, room }: GridCellProps) {
  const { text, spoken, content, title } = column.meta.read(rowId)
  const shown = spoken ?? text
  const drawn = content ?? shown
  const { align } = column.meta
  return (
    <div
      role="gridcell"
      aria-colindex={columnIndex + 2}
      className={classNames(styles.cell, align !== undefined && styles[align])}
      title={title ?? shown}
    >
      {room !== undefined && typeof drawn === 'string' ? <Figure text={drawn} room={room} /> : drawn}
    </div>
  )
}

/** A number that has no room is hidden whole: one without its tail would be taken for another number. */
function Figure({ text, room }: { readonly text: string; readonly room: number }) {
  if (measureFigure(text) <= room) return text
  return (
    <>
      <span aria-hidden="true">#####</span>
      <span className="visually-hidden">{text}</span>
    </>
  )
}

function FoldMark({ isFolded }: { readonly isFolded: boolean }) {
  return (
    <span className={styles.foldMark} data-toggle-group="">
      <span aria-hidden="true">{isFolded ? '▸' : '▾'}</span>
      <span className="visually-hidden">小计</span>
    </span>
  )
}

function NewRowMark() {
  return (
    <>
      <span aria-hidden="true">＋</span>
      <span className="visually-hidden">新增行</span>
    </>
  )
}
