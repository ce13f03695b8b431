import { useEffect, useRef, useState } from 'react'
import { parsePastedIndicators, type IndicatorTexts } from '../../targets/pasted-indicators.ts'
import type { PastedBlock } from '../grid/grid-model.ts'
import { readPastedTable } from '../paste/read-pasted-table.ts'
import { IndicatorChoice } from './IndicatorChoice.tsx'
import styles from './IndicatorChoice.module.css'
import { listIndicatorFaults } from './read-indicator.ts'
import { TakeDialog } from './TakeDialog.tsx'

interface PasteIndicatorsDialogProps {
  /** What was pasted into the grid; `null` where it is still to be pasted here. */
  readonly block: PastedBlock | null
  readonly onTake: (indicators: readonly IndicatorTexts[]) => void
  readonly onClose: () => void
}

/** 从 Excel 粘贴: what was read of the cells, and what could not be, before any of it comes in. */
export function PasteIndicatorsDialog({ block: given, onTake, onClose }: PasteIndicatorsDialogProps) {
  const [block, setBlock] = useState(given)
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set())
  const field = useRef<HTMLTextAreaElement>(null)
  useEffect(() => field.current?.focus(), [])
  const rows = block === null ? [] : readPastedTable(block).rows
  const read = block === null ? [] : parsePastedIndicators(rows)
  const candidates = (read ?? []).map((indicator, index) => ({
    key: String(index),
    indicator,
    faults: listIndicatorFaults(indicator),
  }))
  const chosen = new Set(candidates.map(({ key }) => key).filter((key) => !left.has(key)))
  const faulty = candidates.filter(({ faults }) => faults.length > 0).length
  return (
    <TakeDialog
      title="粘贴绩效指标"
      count={chosen.size}
      onClose={onClose}
      onTake={() => onTake(candidates.filter(({ key }) => chosen.has(key)).map(({ indicator }) => indicator))}
    >
      <p className={styles.purpose}>
        可粘贴 Excel、WPS 或已公布的绩效目标表：8 列（一级指标至指标确定依据），或不含说明的 7
        列，或指标值合为一格的 4 至 6 列。合并的一级、二级指标自动补齐。确认前不改动草稿。
      </p>
      {given === null && (
        <textarea
          ref={field}
          className={styles.pasteField}
          rows={2}
          aria-label="在此粘贴"
          placeholder="在此按 Ctrl+V 粘贴"
          value=""
          onChange={({ currentTarget }) => setBlock({ text: currentTarget.value, html: '' })}
          onPaste={(event) => {
            event.preventDefault()
            setLeft(new Set())
            setBlock({
              text: event.clipboardData.getData('text/plain'),
              html: event.clipboardData.getData('text/html'),
            })
          }}
        />
      )}
      <div role="status">
        {block !== null && (
          <p className={read === null ? styles.refused : styles.purpose}>
            {describeRead(rows.length, read?.length ?? null, faulty)}
          </p>
        )}
      </div>
      {candidates.length > 0 && (
        <IndicatorChoice
          label="读出的指标"
          candidates={candidates}
          chosen={chosen}
          onChoose={(next) =>
            setLeft(new Set(candidates.map(({ key }) => key).filter((key) => !next.has(key))))
          }
        />
      )}
    </TakeDialog>
  )
}

/** `count` is `null` where the cells have no shape of indicators. */
function describeRead(rowCount: number, count: number | null, faulty: number): string {
  if (count === null) {
    return `粘贴的 ${String(rowCount)} 行不是指标表：列数应为 4 至 8 列，且至少有一行指标。请从“一级指标”一列起选中整块再复制。`
  }
  const skipped = rowCount - count
  return [
    `读出 ${String(count)} 个指标`,
    ...(skipped > 0 ? [`${String(skipped)} 行为表头或空行，未列入`] : []),
    ...(faulty > 0 ? [`${String(faulty)} 个有读不准的内容，请看最后一列；仍可添加后再改`] : []),
  ].join('；')
}
