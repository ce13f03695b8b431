import { useState } from 'react'
import { formatExactAmount, formatRounded } from '../../domain/amount.ts'
import { showPart, viewStore } from '../../state/view-store.ts'
import { listCountedLines } from '../../tables/line-filter.ts'
import { findFigure } from '../../tables/printed-sum.ts'
import { listFigureFilters } from '../../tables/summary-table.ts'
import { AMOUNT_UNIT_NAMES } from '../fields/describe-amount.ts'
import { useView } from '../hooks/use-view.ts'
import { Button } from '../primitives/Button.tsx'
import { copyToClipboard } from './copy-to-clipboard.ts'
import { describeCountedLines, serializeLineList, type LineDescription } from './counted-lines.ts'
import { describeFigurePlace, formatShareOfTable } from './describe-figure.ts'
import { FigureLineList } from './FigureLineList.tsx'
import styles from './FigureSource.module.css'
import { useShownTables } from './use-shown-tables.ts'

/** 数据来源: what the selected figure is made of, each line leading to where it was entered. */
export function FigureSource() {
  const selection = useView((view) => view.figure)
  const unit = useView((view) => view.amountUnit)
  const { tables, draft, ledger, catalog } = useShownTables()
  const [status, setStatus] = useState('')
  const tableIndex = tables.findIndex(({ table }) => table.id === selection?.tableId)
  const computed = tables[tableIndex]
  const figure =
    selection === null || computed === undefined ? undefined : findFigure(computed.rows, selection)
  if (selection === null || computed === undefined || figure === undefined) {
    return (
      <section className={styles.panel} aria-label="数据来源">
        <PanelHead />
        <p className={styles.place}>表中已没有这个数字，请另选一个。</p>
      </section>
    )
  }
  const place = describeFigurePlace(computed, selection)
  const lines = describeCountedLines(listCountedLines(ledger, listFigureFilters(figure)), draft, catalog)
  const share = formatShareOfTable(computed.rows, figure.amount)
  const first = lines[0]
  return (
    <section className={styles.panel} aria-label="数据来源">
      <PanelHead />
      <p className={styles.place}>
        {[`表 ${String(tableIndex + 1)}`, place.row, place.column].filter((text) => text !== '').join(' · ')}
      </p>
      <p>
        <strong className={figure.amount < 0 ? styles.negativeFigure : styles.figure}>
          {formatRounded(figure.amount)}
        </strong>{' '}
        <span className={styles.exact}>
          万元 · 原始数 {formatExactAmount(figure.amount, unit)}
          {unit === 'yuan' && ` ${AMOUNT_UNIT_NAMES[unit]}`}
        </span>
      </p>
      {figure.amount < 0 && <p className={styles.warning}>此数为负，请核对收入和支出。</p>}
      {figure.explanation !== undefined && <p className={styles.explanation}>{figure.explanation}</p>}
      <p className={styles.count}>
        {lines.length === 0
          ? '没有明细，合计为 0。'
          : `由 ${String(lines.length)} 条明细汇总${share === null ? '' : `，占本表合计 ${share}`}`}
      </p>
      <FigureLineList key={JSON.stringify(selection)} lines={lines} unit={unit} onOpen={showLine} />
      {first !== undefined && (
        <div className={styles.actions}>
          <Button
            onPress={() => {
              showLine(first)
            }}
          >
            查看明细
          </Button>
          <Button
            look="quiet"
            onPress={() => {
              const isCopied = copyToClipboard({ text: serializeLineList(lines, unit) })
              setStatus(isCopied ? `已复制 ${String(lines.length)} 条明细。` : '浏览器没有允许复制。')
            }}
          >
            复制
          </Button>
          <span role="status" className={styles.status}>
            {status}
          </span>
        </div>
      )}
    </section>
  )
}

function PanelHead() {
  return (
    <div className={styles.head}>
      <h2>数据来源</h2>
      <Button
        look="quiet"
        onPress={() => {
          viewStore.setState({ figure: null })
        }}
      >
        返回审核
      </Button>
    </div>
  )
}

function showLine({ side, at }: LineDescription): void {
  showPart(side, at, 'amount')
}
