import { classNames } from '../../lib/class-names.ts'
import { useFindings } from '../hooks/use-disclosure.ts'
import { SEVERITIES, SEVERITY_WORDS } from '../../checks/severities.ts'
import { countFindings } from './count-findings.ts'
import styles from './FindingCounts.module.css'

/** How many findings of each severity there are. */
export function FindingCounts() {
  const counts = countFindings(useFindings())
  return SEVERITIES.filter((severity) => counts[severity] > 0).map((severity) => (
    <span key={severity} className={classNames(styles.count, styles[severity])}>
      {SEVERITY_WORDS[severity]} {counts[severity]}
    </span>
  ))
}
