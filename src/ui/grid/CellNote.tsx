import { useStore } from 'zustand'
import { classNames } from '../../lib/class-names.ts'
import { boxOf } from './cell-box.ts'
import { spanRange } from './cell-range.ts'
import styles from './Grid.module.css'
import { locateCell, type GridContext } from './grid-context.ts'

interface CellNoteProps {
  readonly context: GridContext
  readonly offsets: readonly number[]
  readonly id: string
}

/** Room for a note below a cell; nearer to the end it stands above. */
const ROWS_BELOW = 3

/** What is wrong with the text in the active cell, or why it takes none, in words at the cell. */
export function CellNote({ context, offsets, id }: CellNoteProps) {
  const active = useStore(context.store, (state) => state.active)
  const error = useStore(context.store, (state) => state.entry?.error)
  const hint = useStore(context.store, (state) => state.hint)
  const cell = locateCell(context, active)
  const text = error ?? hint
  if (cell === undefined || text === null) return null
  const { top, left, width, height } = boxOf(offsets, spanRange(cell.position, cell.position))
  const { row } = cell.position
  const isAbove = row >= ROWS_BELOW && row + ROWS_BELOW >= context.rowIds.length
  const isAtEnd = cell.position.column * 2 >= context.columns.length
  return (
    <div
      className={styles.noteAnchor}
      style={{ top: isAbove ? top : top + height, left: isAtEnd ? left + width : left }}
    >
      <p
        id={id}
        role="alert"
        className={classNames(
          styles.note,
          error === undefined && styles.hint,
          isAbove && styles.noteAbove,
          isAtEnd && styles.noteAtEnd,
        )}
      >
        {text}
      </p>
    </div>
  )
}
