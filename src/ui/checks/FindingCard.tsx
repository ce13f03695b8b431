import type { Finding } from '../../checks/check.ts'
import { classNames } from '../../lib/class-names.ts'
import { SEVERITY_WORDS } from '../../checks/severities.ts'
import { LinkButton } from '../primitives/LinkButton.tsx'
import styles from './FindingCard.module.css'

interface FindingCardProps {
  readonly finding: Finding
  /** Where it is corrected, in words. */
  readonly target: string | undefined
  /** Whether the user followed this one last. */
  readonly isCurrent: boolean
  readonly onGo: (finding: Finding) => void
}

/** One thing that is wrong, with the way to it. */
export function FindingCard({ finding, target, isCurrent, onGo }: FindingCardProps) {
  const { check, severity, title, message } = finding
  return (
    <li className={classNames(styles.card, styles[severity], isCurrent && styles.current)}>
      <h3 className={styles.title}>
        {title}
        <span className={styles.severity}>{SEVERITY_WORDS[severity]}</span>
      </h3>
      <p className={styles.message}>{message}</p>
      <p className={styles.foot}>
        <span>{check}</span>
        {target !== undefined && (
          <LinkButton aria-current={isCurrent ? 'true' : undefined} onClick={() => onGo(finding)}>
            转到{target}
          </LinkButton>
        )}
      </p>
    </li>
  )
}
