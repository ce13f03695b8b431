import { useEffect, useRef, useState, type KeyboardEvent } from 'react'
import { commit } from '../hooks/use-draft.ts'
import { requestCell } from '../grid/grid-store.ts'
import type { LedgerGrid } from '../ledger-grid/use-ledger-grid.ts'
import { Button } from '../primitives/Button.tsx'
import type { CellMatch } from './find-cells.ts'
import styles from './FindBar.module.css'
import { RefusedList } from './RefusedList.tsx'
import { planReplacements, type RefusedReplacement } from './replace-cells.ts'
import { findStoredLine, useCellSearch } from './use-cell-search.ts'
import type { Find } from './use-find.ts'

interface FindBarProps<L extends { readonly id: string }> {
  readonly find: Find
  readonly grid: LedgerGrid<L>
}

/** Finding and replacing in the lines of a grid; nothing while it is closed. */
export function FindBar<L extends { readonly id: string }>({ find, grid }: FindBarProps<L>) {
  return find.mode === null ? null : <OpenFindBar find={find} grid={grid} />
}

function OpenFindBar<L extends { readonly id: string }>({ find, grid }: FindBarProps<L>) {
  const [text, setText] = useState('')
  const [replacement, setReplacement] = useState('')
  const [isWholeCell, setWholeCell] = useState(false)
  const [refused, setRefused] = useState<readonly RefusedReplacement[]>([])
  const [outcome, setOutcome] = useState<string | null>(null)
  const field = useRef<HTMLInputElement>(null)
  const query = { text, isWholeCell }
  const { matches, current, go: goOn, findNow, findActive } = useCellSearch(grid, useStable(query))
  const canReplace = find.mode === 'replace' && !grid.isReadOnly
  useEffect(() => {
    field.current?.focus()
    field.current?.select()
  }, [find.serial])
  const go = (steps: 1 | -1) => {
    setOutcome(null)
    goOn(steps)
  }
  useNextKey(go)

  const forget = () => {
    setRefused([])
    setOutcome(null)
  }
  const close = () => {
    find.close()
    const { active } = grid.store.getState()
    const rowId = active === null ? undefined : grid.rowIds[active.row]
    if (active !== null && rowId !== undefined) {
      requestCell(grid.store, rowId, grid.lineColumns[active.column]?.id ?? '')
    }
  }
  const replace = (wanted: readonly CellMatch[]) => {
    const plan = planReplacements(wanted, findStoredLine(grid), grid.lineColumns, query, replacement)
    setRefused(plan.refused)
    const count = plan.replaced.length
    if (count > 0 && !commit(`替换 ${String(count)} 处`, (draft) => grid.list.update(draft, plan.patches)))
      return
    setOutcome(count === 0 ? '没有替换' : `已替换 ${String(count)} 处`)
    // The button that was pressed may have nothing left to do and lose the focus.
    field.current?.focus()
  }
  const replaceOne = () => {
    const match = findActive()
    if (match !== undefined) replace([match])
    goOn(1)
  }
  const handleKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return
    if (event.key === 'Escape') {
      event.preventDefault()
      close()
    } else if (
      event.key === 'Enter' &&
      event.target instanceof HTMLInputElement &&
      event.target.type === 'text'
    ) {
      event.preventDefault()
      if (event.target === field.current) go(event.shiftKey ? -1 : 1)
      else replaceOne()
    }
  }
  return (
    <div className={styles.frame} role="search" aria-label="查找和替换" onKeyDown={handleKeyDown}>
      <div className={styles.bar}>
        <label className={styles.label}>
          查找
          <input
            ref={field}
            type="text"
            className={styles.field}
            value={text}
            placeholder="编码、名称、金额"
            title="Enter 下一处，Shift+Enter 上一处"
            onChange={(event) => {
              setText(event.target.value)
              forget()
            }}
          />
        </label>
        <Button isDisabled={matches.length === 0} onPress={() => go(-1)}>
          上一处
        </Button>
        <Button isDisabled={matches.length === 0} onPress={() => go(1)}>
          下一处
        </Button>
        <label className={styles.label}>
          <input
            type="checkbox"
            checked={isWholeCell}
            onChange={(event) => {
              setWholeCell(event.target.checked)
              forget()
            }}
          />
          整格匹配
        </label>
        {canReplace && (
          <>
            <label className={styles.label}>
              替换为
              <input
                type="text"
                className={styles.field}
                value={replacement}
                onChange={(event) => setReplacement(event.target.value)}
              />
            </label>
            <Button isDisabled={matches.length === 0} onPress={replaceOne}>
              替换此处
            </Button>
            <Button isDisabled={matches.length === 0} onPress={() => replace(findNow())}>
              全部替换
            </Button>
          </>
        )}
        <div className={styles.end}>
          <span className={styles.status} role="status">
            {outcome ?? describeMatches(text, matches.length, current)}
          </span>
          <Button look="quiet" aria-label="关闭查找" onPress={close}>
            关闭
          </Button>
        </div>
      </div>
      <RefusedList refused={refused} grid={grid} />
    </div>
  )
}

function describeMatches(text: string, count: number, current: number): string {
  if (text.trim() === '') return ''
  if (count === 0) return '没有找到'
  return current === -1 ? `共 ${String(count)} 处` : `第 ${String(current + 1)} / ${String(count)} 处`
}

/** The same object for as long as it says the same. */
function useStable<Q extends { readonly text: string; readonly isWholeCell: boolean }>(query: Q): Q {
  const [stable, setStable] = useState(query)
  if (stable.text === query.text && stable.isWholeCell === query.isWholeCell) return stable
  setStable(query)
  return query
}

/** F3 goes on from anywhere on the page while the bar is open. */
function useNextKey(go: (steps: 1 | -1) => void): void {
  useEffect(() => {
    const handleKeyDown = (event: globalThis.KeyboardEvent): void => {
      if (event.key !== 'F3') return
      event.preventDefault()
      go(event.shiftKey ? -1 : 1)
    }
    window.addEventListener('keydown', handleKeyDown)
    return () => window.removeEventListener('keydown', handleKeyDown)
  }, [go])
}
