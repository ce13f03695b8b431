import { useCallback } from 'react'
import { formatExactAmount, type Amount } from '../../domain/amount.ts'
import { selectBalance } from '../../state/balance.ts'
import { compareOpenDrafts } from '../../state/compare-open-drafts.ts'
import type { OpenDraft } from '../../state/draft-store.ts'
import { useLoaded } from '../hooks/use-loaded.ts'
import { Placeholder } from '../primitives/Placeholder.tsx'
import styles from './Comparison.module.css'
import { PartChanges } from './PartChanges.tsx'
import type { StoredDraft } from './use-stored-draft.ts'

interface Side {
  readonly name: string
  readonly stored: StoredDraft
}

interface ComparisonProps {
  readonly before: Side
  readonly after: Side
}

/** What is otherwise in two states of one draft, in words. */
export function Comparison({ before, after }: ComparisonProps) {
  const unreadable = [before, after].find(isUnreadable)
  if (unreadable !== undefined) {
    return (
      <Placeholder kind="fault">
        “{unreadable.name}”读不出来：记录已损坏，或由其他版本的程序保存。
      </Placeholder>
    )
  }
  const [earlier, later] = [findDraft(before), findDraft(after)]
  if (earlier === undefined || later === undefined) return <Waiting />
  return <Changes before={before.name} after={after.name} earlier={earlier} later={later} />
}

function isUnreadable({ stored }: Side): boolean {
  return stored.state === 'failed' || (stored.state === 'loaded' && stored.value === undefined)
}

function findDraft({ stored }: Side): OpenDraft | undefined {
  return stored.state === 'loaded' ? stored.value : undefined
}

function Waiting() {
  return (
    <p role="status" className={styles.waiting}>
      正在比较…
    </p>
  )
}

interface ChangesProps {
  readonly before: string
  readonly after: string
  readonly earlier: OpenDraft
  readonly later: OpenDraft
}

function Changes({ before, after, earlier, later }: ChangesProps) {
  const { loaded } = useLoaded(useCallback(() => compareOpenDrafts(earlier, later), [earlier, later]))
  if (loaded.state === 'loading') return <Waiting />
  if (loaded.state === 'failed')
    return <Placeholder kind="fault">没有比较成功。请检查网络后再试。</Placeholder>
  const changes = loaded.value
  return (
    <div className={styles.comparison}>
      <Totals before={before} after={after} earlier={earlier} later={later} />
      {changes.length === 0 ? (
        <p role="status" className={styles.same}>
          两者内容相同。
        </p>
      ) : (
        changes.map((change) => <PartChanges key={change.part} change={change} />)
      )}
    </div>
  )
}

function Totals({ before, after, earlier, later }: ChangesProps) {
  const [old, now] = [selectBalance(earlier.draft), selectBalance(later.draft)]
  const rows = [
    { name: '收入总计', old: old.revenue, now: now.revenue },
    { name: '支出总计', old: old.expenditure, now: now.expenditure },
  ]
  return (
    <table className={styles.totals}>
      <thead>
        <tr>
          <th scope="col">合计（万元）</th>
          <th scope="col">{before}</th>
          <th scope="col">{after}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.name}>
            <th scope="row">{row.name}</th>
            <td>{formatTotal(row.old)}</td>
            <td className={row.old === row.now ? undefined : styles.otherwise}>{formatTotal(row.now)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function formatTotal(amount: Amount): string {
  return formatExactAmount(amount, 'wanYuan')
}
