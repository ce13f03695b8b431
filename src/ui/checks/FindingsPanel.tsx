import { useState } from 'react'
import type { Finding } from '../../checks/check.ts'
import { dismissStoredDifferences } from '../../state/draft-store.ts'
import { findStepOf } from '../../state/finding-target.ts'
import { showPart } from '../../state/view-store.ts'
import { useFindings } from '../hooks/use-disclosure.ts'
import { useDraft } from '../hooks/use-draft.ts'
import { Button } from '../primitives/Button.tsx'
import { countFindings, SEVERITIES, SEVERITY_WORDS } from './count-findings.ts'
import { describeTarget } from './describe-target.ts'
import { FindingCard } from './FindingCard.tsx'
import styles from './FindingsPanel.module.css'

const FIRST_SHOWN = 100
/** As many more as a page can take at once. */
const MORE_SHOWN = 1000

/** What the checks say of the draft, the gravest first, each with the way to its field. */
export function FindingsPanel() {
  const draft = useDraft()
  const findings = useFindings()
  const [shownCount, setShownCount] = useState(FIRST_SHOWN)
  const shown = findings.slice(0, shownCount)
  const hiddenCount = findings.length - shown.length
  const storedCount = findings.filter(({ check }) => check === 'T06').length
  return (
    <>
      <p role="status" className="visually-hidden">
        {describeCounts(findings)}
      </p>
      {findings.length === 0 && <p className={styles.empty}>没有发现问题</p>}
      {storedCount > 0 && (
        <div className={styles.stored}>
          <p>文件中的表有 {storedCount} 格与明细不符（T06）。核实后可以不再列出。</p>
          <Button onPress={dismissStoredDifferences}>不再提示</Button>
        </div>
      )}
      <ul className={styles.list}>
        {shown.map((finding) => (
          <FindingCard
            key={`${finding.check} ${finding.at} ${finding.field ?? ''} ${finding.message}`}
            finding={finding}
            target={describeTarget(draft, finding.at)}
            onGo={goTo}
          />
        ))}
      </ul>
      {hiddenCount > 0 && (
        <div className={styles.more}>
          <Button onPress={() => setShownCount(shownCount + MORE_SHOWN)}>
            {hiddenCount > MORE_SHOWN
              ? `再显示 ${String(MORE_SHOWN)} 条（其余 ${String(hiddenCount)} 条）`
              : `显示其余 ${String(hiddenCount)} 条`}
          </Button>
        </div>
      )}
    </>
  )
}

function goTo({ at, field }: Finding): void {
  const step = findStepOf(at)
  if (step !== undefined) showPart(step, at, field)
}

function describeCounts(findings: readonly Finding[]): string {
  if (findings.length === 0) return '审核：没有发现问题'
  const counts = countFindings(findings)
  const words = SEVERITIES.map((severity) => `${SEVERITY_WORDS[severity]} ${String(counts[severity])}`)
  return `审核：${words.join('，')}`
}
