import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { formatExactAmount } from '../../domain/amount.ts'
import type { RevenueLine } from '../../domain/ledger.ts'
import { draftStore } from '../../state/draft-store.ts'
import { viewStore } from '../../state/view-store.ts'
import { NEW_ROW_ID, type CellEntry, type GridModel } from '../grid/grid-model.ts'
import { commit } from '../hooks/use-draft.ts'
import type { LineList } from '../ledger-grid/line-list.ts'
import type { LedgerGrid } from '../ledger-grid/use-ledger-grid.ts'
import { adviseLine, type AmountAdvice } from './amount-advice.ts'

export interface LineAdvice extends AmountAdvice {
  readonly lineId: string
}

export interface GridAdvice<L> {
  /** The grid, which tells of the amounts entered into it. */
  readonly grid: LedgerGrid<L>
  readonly advice: LineAdvice | null
  readonly dismiss: () => void
  /** Takes the figures as 元. */
  readonly takeYuan: () => void
}

/** What is to be said of the amount entered last, until another is entered or it is another amount. */
export function useAmountAdvice<L extends RevenueLine>(grid: LedgerGrid<L>): GridAdvice<L> {
  const [advice, setAdvice] = useState<LineAdvice | null>(null)
  const { model, list, lineColumns } = grid
  const dismiss = useCallback(() => setAdvice(null), [])
  const pending = useRef<ReturnType<typeof setTimeout>>(undefined)
  useEffect(() => () => clearTimeout(pending.current), [])
  const advised = useMemo<GridModel>(
    () => ({
      ...model,
      enter: (entries, options) => {
        const isTaken = model.enter(entries, options)
        const [only] = entries
        const isAmount = entries.length === 1 && only?.columnId === 'amount'
        clearTimeout(pending.current)
        setAdvice(null)
        // The entry is painted first: measuring it by all others takes longer than a key.
        if (isTaken && isAmount) pending.current = setTimeout(() => setAdvice(findAdvice(list, only)))
        return isTaken
      },
    }),
    [model, list],
  )
  const advisedGrid = useMemo(() => ({ ...grid, model: advised }), [grid, advised])
  useEffect(() => {
    if (advice === null) return
    return draftStore.subscribe(({ open }) => {
      const line = open === null ? undefined : list.select(open.draft).find(({ id }) => id === advice.lineId)
      if (line?.amount !== advice.amount) setAdvice(null)
    })
  }, [advice, list])
  const takeYuan = () => {
    const { open } = draftStore.getState()
    const line = open === null ? undefined : list.select(open.draft).find(({ id }) => id === advice?.lineId)
    if (advice?.inYuan === undefined || line === undefined) return
    // Said in 元, the column reads it in whatever unit it stands.
    const text = `${formatExactAmount(advice.inYuan, 'yuan')}元`
    const parsed = lineColumns.find(({ id }) => id === 'amount')?.parse(text, line)
    if (parsed?.ok !== true) return
    const patches = new Map([[line.id, parsed.value]])
    if (commit('按元理解金额', (draft) => list.update(draft, patches))) setAdvice(null)
  }
  return { grid: advisedGrid, advice, dismiss, takeYuan }
}

function findAdvice<L extends RevenueLine>(list: LineList<L>, entry: CellEntry): LineAdvice | null {
  const { open } = draftStore.getState()
  if (open === null) return null
  const lines = list.select(open.draft)
  const line = entry.rowId === NEW_ROW_ID ? lines.at(-1) : lines.find(({ id }) => id === entry.rowId)
  if (line === undefined) return null
  const side = open.draft.revenues.some((revenue) => revenue === line) ? 'revenues' : 'expenditures'
  const advice = adviseLine(entry.text, viewStore.getState().amountUnit, open.draft, side, line)
  return advice === undefined ? null : { ...advice, lineId: line.id }
}
