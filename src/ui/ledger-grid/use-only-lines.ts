import { useMemo } from 'react'
import { useView } from '../hooks/use-view.ts'
import { readLines } from './ledger-source.ts'
import type { LineList } from './line-list.ts'
import type { LineFilter } from './shown-lines.ts'

interface OnlyLines<L> {
  readonly filter: LineFilter<L>
  /** What the lines have in common, in words. */
  readonly words: string
}

/** The lines that 查看明细 asked for, as a filter; lines added since are not hidden by it. */
export function useOnlyLines<L extends { readonly id: string }>(
  list: LineList<L>,
  side: 'revenue' | 'expenditure',
): OnlyLines<L> | undefined {
  const only = useView(({ onlyLines }) => (onlyLines?.side === side ? onlyLines : null))
  return useMemo(() => {
    if (only === null) return undefined
    const hidden = new Set(readLines(list).flatMap(({ id }) => (only.ids.has(id) ? [] : [id])))
    return { filter: ({ id }) => !hidden.has(id), words: only.words }
  }, [only, list])
}
