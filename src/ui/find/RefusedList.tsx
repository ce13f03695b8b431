import { requestCell } from '../grid/grid-store.ts'
import type { LedgerGrid } from '../ledger-grid/use-ledger-grid.ts'
import styles from './FindBar.module.css'
import type { RefusedReplacement } from './replace-cells.ts'

const MOST_SHOWN = 50

interface RefusedListProps<L extends { readonly id: string }> {
  readonly refused: readonly RefusedReplacement[]
  readonly grid: LedgerGrid<L>
}

/** What could not be replaced and why, each leading to its cell. */
export function RefusedList<L extends { readonly id: string }>({ refused, grid }: RefusedListProps<L>) {
  if (refused.length === 0) return null
  const title = `${String(refused.length)} 处没有替换`
  return (
    <section className={styles.refused} aria-label={title}>
      <h2>{title}</h2>
      <ul>
        {refused.slice(0, MOST_SHOWN).map(({ match, text, reason }) => (
          <li key={`${match.lineId} ${match.columnId}`}>
            <button
              type="button"
              className={styles.place}
              onClick={() => requestCell(grid.store, match.lineId, match.columnId)}
            >
              第 {grid.source.findNumber?.(match.lineId) ?? match.row + 1} 行
              {grid.lineColumns.find(({ id }) => id === match.columnId)?.stepName}
            </button>
            改为“{text}”：{reason}
          </li>
        ))}
        {refused.length > MOST_SHOWN && <li>另有 {refused.length - MOST_SHOWN} 处，未逐一列出。</li>}
      </ul>
    </section>
  )
}
