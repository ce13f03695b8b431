import { useRef, type KeyboardEvent, type PointerEvent } from 'react'
import { NARROWEST, resetColumn, resizeColumn, WIDEST } from './column-width-store.ts'
import styles from './GridHeader.module.css'

interface ColumnResizerProps {
  readonly gridKey: string
  readonly columnId: string
  readonly name: string
  readonly width: number
  /** Whether the Tab key stops here. */
  readonly isTabStop: boolean
}

const STEP = 8

/** The right edge of a header: dragged or moved by arrow keys it widens its column, a double click or Home resets it. */
export function ColumnResizer({ gridKey, columnId, name, width, isTabStop }: ColumnResizerProps) {
  const drag = useRef<{ readonly x: number; readonly width: number } | null>(null)
  const handleKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'ArrowLeft') resizeColumn(gridKey, columnId, width - STEP)
    else if (event.key === 'ArrowRight') resizeColumn(gridKey, columnId, width + STEP)
    else if (event.key === 'Home') resetColumn(gridKey, columnId)
    else return
    event.preventDefault()
  }
  const handlePointerDown = (event: PointerEvent<HTMLElement>) => {
    if (event.button !== 0) return
    event.preventDefault()
    event.stopPropagation()
    event.currentTarget.setPointerCapture(event.pointerId)
    drag.current = { x: event.clientX, width }
  }
  const handlePointerMove = (event: PointerEvent) => {
    if (drag.current !== null) {
      resizeColumn(gridKey, columnId, drag.current.width + event.clientX - drag.current.x)
    }
  }
  const handlePointerEnd = () => {
    drag.current = null
  }
  return (
    <div
      role="separator"
      tabIndex={isTabStop ? 0 : -1}
      aria-orientation="vertical"
      aria-label={`${name}列宽`}
      aria-valuenow={width}
      aria-valuemin={NARROWEST}
      aria-valuemax={WIDEST}
      title="拖动调整列宽，双击还原"
      className={styles.resizer}
      onKeyDown={handleKeyDown}
      onPointerDown={handlePointerDown}
      onPointerMove={handlePointerMove}
      onPointerUp={handlePointerEnd}
      onPointerCancel={handlePointerEnd}
      onDoubleClick={() => resetColumn(gridKey, columnId)}
    />
  )
}
