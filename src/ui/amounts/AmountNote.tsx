import { useEffect, useLayoutEffect, useRef, useState } from 'react'
import type { RevenueLine } from '../../domain/ledger.ts'
import { Button } from '../primitives/Button.tsx'
import { describeInYuan } from './amount-advice.ts'
import styles from './AmountNote.module.css'
import type { GridAdvice } from './use-amount-advice.ts'

interface AmountNoteProps<L extends RevenueLine> {
  readonly advice: GridAdvice<L>
}

interface NotePlace {
  readonly top: number
  readonly right: number
}

/** What is to be said of the amount entered last, beside its cell; read out, and never in the way of the next entry. */
export function AmountNote<L extends RevenueLine>({
  advice: { grid, advice, dismiss, takeYuan },
}: AmountNoteProps<L>) {
  const anchor = useRef<HTMLDivElement>(null)
  const [place, setPlace] = useState<NotePlace | null>(null)
  const { rowIds, lineColumns } = grid
  useLayoutEffect(() => {
    if (advice === null) return
    const row = rowIds.indexOf(advice.lineId)
    const column = lineColumns.findIndex(({ id }) => id === 'amount')
    const put = () => setPlace(findPlace(anchor.current, row, column))
    put()
    // The grid may have to draw the row of a new line first.
    const frame = requestAnimationFrame(put)
    window.addEventListener('scroll', put, true)
    window.addEventListener('resize', put)
    return () => {
      cancelAnimationFrame(frame)
      window.removeEventListener('scroll', put, true)
      window.removeEventListener('resize', put)
    }
  }, [advice, rowIds, lineColumns])
  const canTakeYuan = advice?.inYuan !== undefined && !grid.isReadOnly
  useEffect(() => {
    if (!canTakeYuan) return
    const handleKeyDown = (event: KeyboardEvent): void => {
      if (event.key !== 'Enter' || !event.altKey || event.ctrlKey) return
      event.preventDefault()
      event.stopPropagation()
      takeYuan()
    }
    window.addEventListener('keydown', handleKeyDown, true)
    return () => window.removeEventListener('keydown', handleKeyDown, true)
  }, [canTakeYuan, takeYuan])
  return (
    <div ref={anchor} role="status" className={styles.anchor}>
      {advice !== null && (
        <div
          className={styles.note}
          style={place === null ? { visibility: 'hidden' } : { top: place.top, right: place.right }}
        >
          <span>{advice.message}</span>
          {canTakeYuan && (
            <Button onPress={takeYuan}>{advice.inYuan !== undefined && describeInYuan(advice.inYuan)}</Button>
          )}
          {canTakeYuan && <span className={styles.key}>Alt+Enter</span>}
          <Button look="quiet" aria-label="保持不变，关闭提示" onPress={dismiss}>
            {canTakeYuan ? '没有错' : '知道了'}
          </Button>
        </div>
      )}
    </div>
  )
}

/** To the left of the cell, on its row; `null` while the cell is out of sight. */
function findPlace(anchor: HTMLElement | null, row: number, column: number): NotePlace | null {
  const grid = anchor?.parentElement?.querySelector('[role="grid"], [role="treegrid"]')
  const cell = grid?.querySelector(
    `[aria-rowindex="${String(row + 2)}"] > [aria-colindex="${String(column + 2)}"]`,
  )
  const frame = grid?.parentElement?.getBoundingClientRect()
  if (cell === null || cell === undefined || frame === undefined) return null
  const box = cell.getBoundingClientRect()
  if (box.bottom > frame.bottom || box.top < frame.top) return null
  return { top: (box.top + box.bottom) / 2, right: window.innerWidth - box.left + 6 }
}
