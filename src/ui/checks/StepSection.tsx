import type { Finding } from '../../checks/check.ts'
import type { JudgedFinding } from '../../checks/waivers.ts'
import { followFinding } from '../../state/followed-finding.ts'
import { STEP_NAMES, type StepId } from '../../state/view-store.ts'
import type { Disclosure } from '../../tables/disclosure.ts'
import { groupFindings, nameFindings } from './group-findings.ts'
import { FindingGroupCard } from './FindingGroupCard.tsx'
import { ReviewCard } from './ReviewCard.tsx'
import styles from './ReviewPage.module.css'

interface StepSectionProps {
  readonly step: StepId
  readonly judged: readonly JudgedFinding[]
  /** Of each finding in the whole list, from zero. */
  readonly positions: ReadonlyMap<Finding, number>
  readonly disclosure: Disclosure
  readonly isReadOnly: boolean
  readonly isCurrent: (judged: JudgedFinding) => boolean
  /** After one was answered, mended or opened again: where it stood in the whole list. */
  readonly onSettled: (position: number) => void
}

/** What is listed of one step; hints of one check together. */
export function StepSection({
  step,
  judged,
  positions,
  disclosure,
  isReadOnly,
  isCurrent,
  onSettled,
}: StepSectionProps) {
  const findings = judged.map(({ finding }) => finding)
  const names = nameFindings(findings)
  const byFinding = new Map(judged.map((each) => [each.finding, each]))
  const current = judged.find(isCurrent)?.finding
  return (
    <section className={styles.section} aria-label={STEP_NAMES[step]}>
      <h2 className={styles.step}>
        {STEP_NAMES[step]} <span className={styles.count}>{judged.length}</span>
      </h2>
      <ul className={styles.list}>
        {groupFindings(findings).map((entry) => {
          if (entry.kind === 'group') {
            return (
              <FindingGroupCard
                key={entry.check}
                group={entry}
                disclosure={disclosure}
                names={names}
                current={current === undefined ? null : (names.get(current) ?? null)}
                onGo={(finding) => followFinding(disclosure.draft, finding, positions.get(finding) ?? 0)}
              />
            )
          }
          const each = byFinding.get(entry.finding)
          if (each === undefined) return null
          const position = positions.get(entry.finding) ?? 0
          return (
            <ReviewCard
              key={names.get(entry.finding)}
              judged={each}
              position={position}
              disclosure={disclosure}
              isReadOnly={isReadOnly}
              isCurrent={entry.finding === current}
              onSettled={() => onSettled(position)}
            />
          )
        })}
      </ul>
    </section>
  )
}
