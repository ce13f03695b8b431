import { useEffect, useRef } from 'react'
import { useStore } from 'zustand'
import { isLineRow } from '../grid/grid-model.ts'
import { selectRange } from '../grid/grid-store.ts'
import { isMarkKey, MARK_KEY, openMarkNote } from '../marks/mark-request.ts'
import { Button } from '../primitives/Button.tsx'
import { Hint } from '../primitives/Hint.tsx'
import type { LedgerGrid } from './use-ledger-grid.ts'

interface LineMarkButtonProps<L extends { readonly id: string }> {
  readonly grid: Pick<LedgerGrid<L>, 'store' | 'rowIds' | 'list'>
}

/** 待核 of the selected lines; the same by key from within their grid. */
export function LineMarkButton<L extends { readonly id: string }>({
  grid: { store, rowIds, list },
}: LineMarkButtonProps<L>) {
  const button = useRef<HTMLSpanElement>(null)
  const isOnLine = useStore(store, (state) => {
    const range = selectRange(state)
    return range !== null && rowIds.slice(range.top, range.bottom + 1).some(isLineRow)
  })
  const open = (): void => {
    const range = selectRange(store.getState())
    if (range === null || button.current === null) return
    const ids = rowIds.slice(range.top, range.bottom + 1).filter(isLineRow)
    const places = ids.map((id) => ({ at: list.locate(id) }))
    openMarkNote(places, button.current)
  }
  const latest = useRef(open)
  useEffect(() => {
    latest.current = open
  })
  useEffect(() => {
    const handleKeyDown = (event: KeyboardEvent): void => {
      const { target } = event
      // The toolbar and its grid stand side by side in one element.
      const grid = button.current?.parentElement?.parentElement
      if (!isMarkKey(event) || !(target instanceof Node) || grid?.contains(target) !== true) return
      event.preventDefault()
      event.stopPropagation()
      latest.current()
    }
    // Before the grid reads the key: to it F2 means editing.
    window.addEventListener('keydown', handleKeyDown, true)
    return () => window.removeEventListener('keydown', handleKeyDown, true)
  }, [])
  return (
    <span ref={button}>
      <Hint text={`标为待核，写明要核什么（${MARK_KEY}）`}>
        <Button isDisabled={!isOnLine} onPress={open}>
          待核
        </Button>
      </Hint>
    </span>
  )
}
