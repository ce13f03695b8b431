import { ALL_CHECKS } from '../../checks/all-checks.ts'
import type { Verdict } from '../../checks/waivers.ts'
import { classNames } from '../../lib/class-names.ts'
import { SEVERITIES, SEVERITY_WORDS } from '../../checks/severities.ts'
import styles from './ReviewPage.module.css'

/** How many are open, how many answered, and what that means for publication. */
export function ReviewSummary({ verdict: { judged, fallen } }: { readonly verdict: Verdict }) {
  const count = (test: (each: Verdict['judged'][number]) => boolean): number => judged.filter(test).length
  const open = SEVERITIES.map((severity) => ({
    severity,
    count: count(({ state, finding }) => state === 'open' && finding.severity === severity),
  }))
  const errorCount = open.find(({ severity }) => severity === 'error')?.count ?? 0
  const answers = [
    { words: '强制通过', count: count(({ state }) => state === 'passed') },
    { words: '已核实', count: count(({ state }) => state === 'waived') },
    { words: '说明已失效', count: fallen.length },
  ].filter((each) => each.count > 0)
  return (
    <div className={styles.summary} role="status">
      {open.map((each) => (
        <span
          key={each.severity}
          className={classNames(styles.chip, each.count === 0 ? styles.none : styles[each.severity])}
        >
          {SEVERITY_WORDS[each.severity]} {each.count}
        </span>
      ))}
      {answers.map(({ words, count: answered }) => (
        <span key={words} className={classNames(styles.chip, styles.none)}>
          {words} {answered}
        </span>
      ))}
      <span className={errorCount === 0 ? styles.free : styles.held}>
        {errorCount === 0
          ? `已按 ${String(ALL_CHECKS.length)} 条规则审核，没有未处理的须改正问题，可以导出公开稿。`
          : `还有 ${String(errorCount)} 处须改正，处理后才能导出公开稿。`}
      </span>
    </div>
  )
}
