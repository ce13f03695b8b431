import { dateDraft, type LocalDraft } from '../../state/local-drafts.ts'
import { formatRoute } from '../../state/route.ts'
import type { DraftSummary } from '../../state/stored-draft.ts'
import { formatWhen } from '../versions/format-when.ts'
import styles from './LocalDrafts.module.css'
import type { LocalDrafts as LocalDraftsState } from './use-local-drafts.ts'

const BALANCE_WORDS: Record<DraftSummary['balance'], string> = {
  empty: '尚未录入',
  balanced: '收支平衡',
  surplus: '有年终结转结余',
  shortfall: '支出大于收入',
}

interface LocalDraftsProps {
  readonly drafts: LocalDraftsState
  /** The time from which 今天 and 昨天 are counted. */
  readonly now: Date
}

/** 本机草稿: each opens where it is clicked. */
export function LocalDrafts({ drafts, now }: LocalDraftsProps) {
  return (
    <section className={styles.section} aria-labelledby="local-drafts">
      <h2 id="local-drafts">本机草稿</h2>
      {drafts.state === 'failed' && (
        <p className={styles.fault}>浏览器的本机存储读不出来，只列出本窗口中的草稿。请刷新页面再试。</p>
      )}
      {drafts.state === 'loaded' && drafts.list.length === 0 && (
        <p className={styles.empty}>本机还没有草稿。从“新建”开始，或先打开示例看看填好的样子。</p>
      )}
      {drafts.state !== 'loading' && drafts.list.length > 0 && (
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">部门</th>
              <th scope="col">年度</th>
              <th scope="col">最后修改</th>
              <th scope="col">状态</th>
              <th scope="col" className={styles.amount}>
                支出总计（万元）
              </th>
            </tr>
          </thead>
          <tbody>
            {drafts.list.map((draft) => (
              <DraftRow key={draft.storageKey} draft={draft} now={now} />
            ))}
          </tbody>
        </table>
      )}
    </section>
  )
}

interface DraftRowProps {
  readonly draft: LocalDraft
  readonly now: Date
}

function DraftRow({ draft, now }: DraftRowProps) {
  const { storageKey, summary, isUnsaved } = draft
  if (summary === null) return <DamagedRow />
  const department = `${summary.departmentCode} ${summary.departmentName}`.trim()
  return (
    <tr>
      <td>
        <a className={styles.link} href={formatRoute({ kind: 'draft', storageKey, step: 'basics' })}>
          {department === '' ? '未命名部门' : department}
        </a>
        {summary.isSample && <span className={styles.tag}>示例</span>}
        {summary.label !== undefined && <span className={styles.label}>{summary.label}</span>}
        {summary.isReadOnly && <span className={styles.tag}>只读</span>}
      </td>
      <td>{summary.fiscalYear}</td>
      <td>{formatWhen(dateDraft(draft), now)}</td>
      <td>
        {isUnsaved ? (
          <strong className={styles.unsaved}>未保存，只在本窗口</strong>
        ) : (
          BALANCE_WORDS[summary.balance]
        )}
      </td>
      <td className={styles.amount}>{summary.totalExpenditure}</td>
    </tr>
  )
}

function DamagedRow() {
  return (
    <tr>
      <td colSpan={5}>
        <strong className={styles.unsaved}>无法读取：</strong>
        这份草稿在浏览器中的记录已损坏，或由其他版本的程序保存。手里有导出的 JSON 时请直接打开文件。
      </td>
    </tr>
  )
}
