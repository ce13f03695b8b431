import { useEffect, useRef, useState } from 'react'
import type { Finding } from '../../checks/check.ts'
import { showPlace } from '../../state/finding-target.ts'
import { followedStore, followFinding } from '../../state/followed-finding.ts'
import { useJudgement } from '../hooks/use-disclosure.ts'
import { useView } from '../hooks/use-view.ts'
import { Button } from '../primitives/Button.tsx'
import { SEVERITIES, SEVERITY_WORDS } from '../../checks/severities.ts'
import { countFindings } from './count-findings.ts'
import { describeTarget } from '../../review/describe-target.ts'
import { FindingCard } from './FindingCard.tsx'
import { FindingGroupCard } from './FindingGroupCard.tsx'
import styles from './FindingsPanel.module.css'
import { groupFindings, nameFindings } from './group-findings.ts'
import { StoredTablesNote } from './StoredTablesNote.tsx'

const FIRST_SHOWN = 100
/** As many more as a page can take at once. */
const MORE_SHOWN = 1000

interface FindingsPanelProps {
  /** How often the user came back to the list from where a finding had led; each time it takes the focus again. */
  readonly returnCount: number
}

/** What the checks say of the draft, the gravest first, each with the way to its field. */
export function FindingsPanel({ returnCount }: FindingsPanelProps) {
  const { disclosure, open: findings } = useJudgement()
  const { draft } = disclosure
  const amountUnit = useView((view) => view.amountUnit)
  const [shownCount, setShownCount] = useState(FIRST_SHOWN)
  const [current, setCurrent] = useState<string | null>(null)
  const root = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (returnCount > 0) root.current?.querySelector<HTMLElement>('[aria-current]')?.focus()
  }, [returnCount])
  const isBlank = findings.length === 0 && draft.revenues.length + draft.expenditures.length === 0
  const entries = groupFindings(findings)
  const names = nameFindings(findings)
  const shown = entries.slice(0, shownCount)
  const hiddenCount = entries.length - shown.length
  const handleGo = (finding: Finding): void => {
    setCurrent(names.get(finding) ?? null)
    const { followed } = followedStore.getState()
    // Somebody who comes from 审核 still goes back there.
    if (followed === null) showPlace(draft, finding)
    else followFinding(draft, finding, followed.position)
  }
  return (
    <div ref={root}>
      {/* Its cards begin a level below it, whatever stands in the main column. */}
      <h2 className="visually-hidden">审核</h2>
      <p role="status" className="visually-hidden">
        {isBlank ? '' : describeCounts(findings)}
      </p>
      {findings.length === 0 && <EmptyText isBlank={isBlank} />}
      {findings.length > 0 && amountUnit === 'yuan' && (
        <p className={styles.unit}>以下金额以万元计，与公开的表一致。</p>
      )}
      <StoredTablesNote count={disclosure.storedDifferences.length} />
      <ul className={styles.list}>
        {shown.map((entry) =>
          entry.kind === 'group' ? (
            <FindingGroupCard
              key={entry.check}
              group={entry}
              names={names}
              disclosure={disclosure}
              current={current}
              onGo={handleGo}
            />
          ) : (
            <FindingCard
              key={names.get(entry.finding)}
              finding={entry.finding}
              target={describeTarget(draft, entry.finding.at)}
              isCurrent={names.get(entry.finding) === current}
              onGo={handleGo}
            />
          ),
        )}
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
    </div>
  )
}

/** Where there is nothing to check yet, nothing is found either, which is no praise. */
function EmptyText({ isBlank }: { readonly isBlank: boolean }) {
  return isBlank ? (
    <p className={styles.blank}>还没有填写收入和支出。填写后随时审核，发现的问题列在这里。</p>
  ) : (
    <p className={styles.empty}>没有发现问题</p>
  )
}

function describeCounts(findings: readonly Finding[]): string {
  if (findings.length === 0) return '审核：没有发现问题'
  const counts = countFindings(findings)
  const words = SEVERITIES.map((severity) => `${SEVERITY_WORDS[severity]} ${String(counts[severity])}`)
  return `审核：${words.join('，')}`
}
