import { formatExactAmount, type Amount } from '../../domain/amount.ts'
import { selectBalance } from '../../state/balance.ts'
import type { OpenDraft } from '../../state/draft-store.ts'
import styles from './Comparison.module.css'
import { PartChanges } from './PartChanges.tsx'
import { useChanges } from './use-changes.ts'
import type { StoredDraftState } from './use-stored-draft.ts'

interface Side {
  readonly name: string
  readonly open: StoredDraftState
}

interface ComparisonProps {
  readonly before: Side
  readonly after: Side
}

/** What is otherwise in two states of one draft, in words. */
export function Comparison({ before, after }: ComparisonProps) {
  const [earlier, later] = [pickLoaded(before), pickLoaded(after)]
  const changes = useChanges(earlier, later)
  const unreadable = [before, after].find(({ open }) => open.state === 'failed')
  if (unreadable !== undefined) {
    return <p className={styles.fault}>“{unreadable.name}”读不出来：记录已损坏，或由其他版本的程序保存。</p>
  }
  if (earlier === undefined || later === undefined || changes === undefined) {
    return (
      <p role="status" className={styles.waiting}>
        正在比较…
      </p>
    )
  }
  if (changes === null) return <p className={styles.fault}>没有比较成功。请检查网络后再试。</p>
  return (
    <div className={styles.comparison}>
      <Totals before={before.name} after={after.name} earlier={earlier} later={later} />
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

function pickLoaded({ open }: Side): OpenDraft | undefined {
  return open.state === 'loaded' ? open.open : undefined
}

interface TotalsProps {
  readonly before: string
  readonly after: string
  readonly earlier: OpenDraft
  readonly later: OpenDraft
}

function Totals({ before, after, earlier, later }: TotalsProps) {
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
