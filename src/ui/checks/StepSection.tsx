import type { JudgedFinding } from '../../checks/waivers.ts'
import { STEP_NAMES, type StepId } from '../../state/view-store.ts'
import type { Disclosure } from '../../tables/disclosure.ts'
import { nameFindings } from './group-findings.ts'
import { ReviewCard } from './ReviewCard.tsx'
import styles from './ReviewPage.module.css'

interface StepSectionProps {
  readonly step: StepId
  readonly judged: readonly JudgedFinding[]
  /** Of its first finding in the whole list. */
  readonly start: number
  readonly disclosure: Disclosure
  readonly isReadOnly: boolean
  readonly isCurrent: (judged: JudgedFinding) => boolean
  /** After one was answered, mended or opened again: its place in the whole list. */
  readonly onSettled: (index: number) => void
}

/** What is listed of one step. */
export function StepSection({
  step,
  judged,
  start,
  disclosure,
  isReadOnly,
  isCurrent,
  onSettled,
}: StepSectionProps) {
  const names = nameFindings(judged.map(({ finding }) => finding))
  return (
    <section className={styles.section} aria-label={STEP_NAMES[step]}>
      <h2 className={styles.step}>
        {STEP_NAMES[step]} <span className={styles.count}>{judged.length}</span>
      </h2>
      <ul className={styles.list}>
        {judged.map((each, index) => (
          <ReviewCard
            key={names.get(each.finding)}
            judged={each}
            disclosure={disclosure}
            isReadOnly={isReadOnly}
            isCurrent={isCurrent(each)}
            onSettled={() => onSettled(start + index)}
          />
        ))}
      </ul>
    </section>
  )
}
