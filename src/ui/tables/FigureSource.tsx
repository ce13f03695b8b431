import { useState, type KeyboardEvent } from 'react'
import { useStore } from 'zustand'
import type { Finding } from '../../checks/check.ts'
import { locateCell } from '../../checks/location.ts'
import { formatExactAmount, formatRounded } from '../../domain/amount.ts'
import { followedStore } from '../../state/followed-finding.ts'
import { showLines, showPart, STEP_NAMES, viewStore, type FigureSelection } from '../../state/view-store.ts'
import { listCountedLines } from '../../tables/line-filter.ts'
import { findFigure } from '../../tables/printed-sum.ts'
import { listFigureFilters } from '../../tables/summary-table.ts'
import { AMOUNT_UNIT_NAMES } from '../fields/describe-amount.ts'
import { formatPaddedAmount } from '../fields/format-padded-amount.ts'
import { useFindings } from '../hooks/use-disclosure.ts'
import { usePaperScope } from '../hooks/use-statement-source.ts'
import { useView } from '../hooks/use-view.ts'
import { Button } from '../primitives/Button.tsx'
import { copyToClipboard } from './copy-to-clipboard.ts'
import { describeCountedLines, serializeLineList, type LineDescription } from '../lines/counted-lines.ts'
import { describeFigurePlace, formatShareOfTable } from './describe-figure.ts'
import { CountedLineList } from '../lines/CountedLineList.tsx'
import styles from './FigureSource.module.css'
import { useShownTables } from './use-shown-tables.ts'

/** What the checks say of the figure itself; they judge the tables of the whole department. */
function useFindingsOf(selection: FigureSelection | null): readonly Finding[] {
  const findings = useFindings()
  const scope = usePaperScope()
  if (selection === null || scope !== null) return []
  // 序号 is the first printed column.
  const at = locateCell(selection.tableId, selection.row, selection.column + 1)
  return findings.filter((finding) => finding.at === at)
}

interface FigureSourceProps {
  /** Called after 返回审核 has let the figure go. */
  readonly onReturn: () => void
}

/** 数据来源: what the selected figure is made of, each line leading to where it was entered. Esc leads back to the figure. */
export function FigureSource({ onReturn }: FigureSourceProps) {
  const selection = useView((view) => view.figure)
  const unit = useView((view) => view.amountUnit)
  const { tables, draft, ledger, catalog } = useShownTables()
  const findings = useFindingsOf(selection)
  const [status, setStatus] = useState('')
  const tableIndex = tables.findIndex(({ table }) => table.id === selection?.tableId)
  const computed = tables[tableIndex]
  const figure =
    selection === null || computed === undefined ? undefined : findFigure(computed.rows, selection)
  if (selection === null || computed === undefined || figure === undefined) {
    return (
      <section className={styles.panel} aria-label="数据来源">
        <ReturnButton onReturn={onReturn} />
        <p className={styles.place}>表中已没有这个数字，请另选一个。</p>
      </section>
    )
  }
  const place = describeFigurePlace(computed, selection)
  const lines = describeCountedLines(listCountedLines(ledger, listFigureFilters(figure)), draft, catalog)
  const share = formatShareOfTable(computed.rows, figure.amount)
  const sides = SIDES.filter((side) => lines.some((line) => line.side === side))
  const words = [`表 ${String(tableIndex + 1)}`, place.row, place.column]
    .filter((text) => text !== '')
    .join(' · ')
  return (
    <section className={styles.panel} aria-label="数据来源" onKeyDown={handleKeyDown}>
      <p className={styles.place}>{words}</p>
      <p>
        <strong className={figure.amount < 0 ? styles.negativeFigure : styles.figure}>
          {formatRounded(figure.amount)}
        </strong>{' '}
        <span className={styles.exact}>
          万元 · 原始数{' '}
          {unit === 'yuan'
            ? `${formatPaddedAmount(figure.amount, unit)} ${AMOUNT_UNIT_NAMES[unit]}`
            : formatExactAmount(figure.amount, unit)}
        </span>
      </p>
      {findings.map(({ check, message }) => (
        <p key={`${check} ${message}`} className={styles.explanation}>
          {message}
        </p>
      ))}
      {figure.amount < 0 && <p className={styles.warning}>此数为负，请核对收入和支出。</p>}
      {figure.explanation !== undefined && <p className={styles.explanation}>{figure.explanation}</p>}
      <p className={styles.count}>
        {lines.length === 0
          ? '没有明细，合计为 0。'
          : `由 ${String(lines.length)} 条明细汇总${share === null ? '' : `，占本表合计 ${share}`}`}
        {lines.length > 0 && unit === 'yuan' && `（明细以${AMOUNT_UNIT_NAMES[unit]}计）`}
      </p>
      <div className={styles.actions}>
        {lines.length > 0 && (
          <>
            {sides.map((side) => (
              <Button
                key={side}
                onPress={() => {
                  showLinesOf(side, lines, words)
                }}
              >
                {sides.length === 1 ? '查看明细' : `查看${STEP_NAMES[side]}明细`}
              </Button>
            ))}
            <Button
              onPress={() => {
                const isCopied = copyToClipboard({ text: serializeLineList(lines, unit) })
                setStatus(isCopied ? `已复制 ${String(lines.length)} 条明细。` : '浏览器没有允许复制。')
              }}
            >
              复制
            </Button>
          </>
        )}
        <ReturnButton onReturn={onReturn} />
        <span role="status" className={styles.status}>
          {status}
        </span>
      </div>
      <CountedLineList key={JSON.stringify(selection)} lines={lines} unit={unit} onOpen={showLine} />
    </section>
  )
}

function ReturnButton({ onReturn }: FigureSourceProps) {
  // The banner above has a way back to 审核 already.
  const isFollowing = useStore(followedStore, ({ followed }) => followed !== null)
  return (
    <Button
      look="quiet"
      onPress={() => {
        closeFigure()
        onReturn()
      }}
    >
      {isFollowing ? '关闭' : '返回审核'}
    </Button>
  )
}

function handleKeyDown(event: KeyboardEvent): void {
  if (event.key !== 'Escape') return
  event.preventDefault()
  closeFigure()
}

/** Lets the figure go, with the focus on it in its table. */
function closeFigure(): void {
  document.querySelector<HTMLElement>('[role="grid"] td[aria-selected="true"]')?.focus()
  viewStore.setState({ figure: null })
}

const SIDES = ['revenue', 'expenditure'] as const

function showLinesOf(
  side: 'revenue' | 'expenditure',
  lines: readonly LineDescription[],
  words: string,
): void {
  const ofSide = lines.filter((line) => line.side === side)
  const [first] = ofSide
  if (first === undefined) return
  showLines({ side, ids: new Set(ofSide.map(({ id }) => id)), words }, first.at)
}

function showLine({ side, at }: LineDescription): void {
  showPart(side, at, 'amount')
}
