import { useId, useState } from 'react'
import { ALL_CHECKS } from '../../checks/all-checks.ts'
import type { Finding } from '../../checks/check.ts'
import { parseLocation } from '../../checks/location.ts'
import { classNames } from '../../lib/class-names.ts'
import type { Disclosure } from '../../tables/disclosure.ts'
import { Button } from '../primitives/Button.tsx'
import { SEVERITY_WORDS } from '../../checks/severities.ts'
import { describeTargetCell } from '../../review/describe-target.ts'
import { LinkButton } from '../primitives/LinkButton.tsx'
import styles from './FindingCard.module.css'
import type { FindingGroup } from './group-findings.ts'

const FIRST_PLACES = 100

interface FindingGroupCardProps {
  readonly group: FindingGroup
  readonly disclosure: Disclosure
  /** Of the findings of the whole list. */
  readonly names: ReadonlyMap<Finding, string>
  /** The name of the finding that the user followed last. */
  readonly current: string | null
  readonly onGo: (finding: Finding) => void
}

/** What is said of many places once, with the way to each of them; closed until it is wanted. */
export function FindingGroupCard({ group, disclosure, names, current, onGo }: FindingGroupCardProps) {
  const [isOpen, setOpen] = useState(false)
  const [showsAll, setShowsAll] = useState(false)
  const listId = useId()
  const { check, findings } = group
  const shown = showsAll ? findings : findings.slice(0, FIRST_PLACES)
  return (
    <li className={classNames(styles.card, styles.info)}>
      <h3 className={styles.title}>
        {describeGroup(group)}
        <span className={styles.severity}>{SEVERITY_WORDS.info}</span>
      </h3>
      <p className={styles.message}>{ALL_CHECKS.find(({ id }) => id === check)?.rule}</p>
      <p className={styles.foot}>
        <span>{check}</span>
        <LinkButton aria-expanded={isOpen} aria-controls={listId} onClick={() => setOpen(!isOpen)}>
          {isOpen ? '收起各处' : `列出 ${String(findings.length)} 处`}
        </LinkButton>
      </p>
      <ul id={listId} className={styles.places} hidden={!isOpen}>
        {isOpen &&
          shown.map((finding) => {
            const name = names.get(finding)
            const isCurrent = name === current
            const isCell = parseLocation(finding.at)?.kind === 'cell'
            return (
              <li key={name} className={classNames(styles.place, isCurrent && styles.current)}>
                <button
                  type="button"
                  className={styles.placeLink}
                  title={finding.message}
                  aria-current={isCurrent ? 'true' : undefined}
                  onClick={() => onGo(finding)}
                >
                  <span>{describeTargetCell(disclosure, finding.at)}</span>
                  <span className={styles.placeTitle}>{finding.title}</span>
                </button>
                {(isCurrent || !isCell) && <p className={styles.message}>{finding.message}</p>}
              </li>
            )
          })}
      </ul>
      {isOpen && shown.length < findings.length && (
        <Button look="quiet" onPress={() => setShowsAll(true)}>
          显示其余 {findings.length - shown.length} 处
        </Button>
      )}
    </li>
  )
}

function describeGroup({ check, findings }: FindingGroup): string {
  const count = String(findings.length)
  return check === 'T07' ? `尾差 ${count} 处，据实列示，不用修改` : `${findings[0]?.title ?? ''} ${count} 处`
}
