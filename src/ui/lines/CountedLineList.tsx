import { useState } from 'react'
import type { AmountUnit } from '../../domain/amount.ts'
import { Button } from '../primitives/Button.tsx'
import { formatPaddedAmount } from '../fields/format-padded-amount.ts'
import type { LineDescription } from './counted-lines.ts'
import styles from './CountedLineList.module.css'

const FIRST_LINES = 200

interface CountedLineListProps {
  readonly lines: readonly LineDescription[]
  readonly unit: AmountUnit
  readonly onOpen: (line: LineDescription) => void
}

/** The lines behind a figure, each a way to where it was entered. */
export function CountedLineList({ lines, unit, onOpen }: CountedLineListProps) {
  const [showsAll, setShowsAll] = useState(false)
  const shown = showsAll ? lines : lines.slice(0, FIRST_LINES)
  const hiddenCount = lines.length - shown.length
  return (
    <>
      <ul className={styles.lines} aria-label="明细">
        {shown.map((line) => (
          <li key={line.key}>
            <button
              type="button"
              className={styles.line}
              title="转到这条明细"
              onClick={() => {
                onOpen(line)
              }}
            >
              <span className={styles.name}>
                {line.name} <small className={styles.detail}>{line.detail}</small>
              </span>
              <span className={styles.amount}>
                {line.amount === null ? '未填' : formatPaddedAmount(line.amount, unit).replace('-', '−')}
              </span>
            </button>
          </li>
        ))}
      </ul>
      {hiddenCount > 0 && (
        <Button
          look="quiet"
          onPress={() => {
            setShowsAll(true)
          }}
        >
          显示其余 {hiddenCount} 条
        </Button>
      )}
    </>
  )
}
