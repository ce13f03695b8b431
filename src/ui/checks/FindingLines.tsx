import { useMemo, useState } from 'react'
import type { Finding } from '../../checks/check.ts'
import { sumAmounts } from '../../domain/amount.ts'
import { listFindingSides } from '../../review/finding-sides.ts'
import { showPart, STEP_NAMES } from '../../state/view-store.ts'
import type { Disclosure } from '../../tables/disclosure.ts'
import { formatPaddedAmount } from '../fields/format-padded-amount.ts'
import { useView } from '../hooks/use-view.ts'
import { CountedLineList } from '../lines/CountedLineList.tsx'
import { describeCountedLines } from '../lines/counted-lines.ts'
import { LinkButton } from '../primitives/LinkButton.tsx'
import styles from './ReviewCard.module.css'

interface FindingLinesProps {
  readonly finding: Finding
  readonly disclosure: Disclosure
}

/** The lines behind a total, revenue beside expenditure; listed when asked for. */
export function FindingLines({ finding, disclosure }: FindingLinesProps) {
  const unit = useView((view) => view.amountUnit)
  const [isOpen, setOpen] = useState(false)
  const sides = useMemo(() => listFindingSides(disclosure, finding), [disclosure, finding])
  if (sides.length === 0) return null
  const count = sides.reduce((all, { lines }) => all + lines.length, 0)
  return (
    <>
      <LinkButton aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
        {isOpen ? '收起明细' : `查看明细 ${String(count)} 条`}
      </LinkButton>
      {isOpen && (
        <div className={styles.sides}>
          {sides.map(({ side, lines }) => (
            <section key={side} aria-label={`${STEP_NAMES[side]}明细`}>
              <h4 className={styles.side}>
                {STEP_NAMES[side]} {lines.length} 条
                <span>{formatPaddedAmount(sumAmounts(lines.map(({ line }) => line.amount)), unit)}</span>
              </h4>
              <CountedLineList
                lines={describeCountedLines(lines, disclosure.draft, disclosure.catalog)}
                unit={unit}
                onOpen={(line) => showPart(line.side, line.at, 'amount')}
              />
            </section>
          ))}
        </div>
      )}
    </>
  )
}
