import { lazy, Suspense } from 'react'
import { classNames } from '../../lib/class-names.ts'
import { dateDraft, type LocalDraft } from '../../state/local-drafts.ts'
import { formatRoute } from '../../state/route.ts'
import type { DraftSummary } from '../../state/stored-draft.ts'
import { formatWhen } from '../versions/format-when.ts'
import { describeSize, nameDraft } from './describe-draft.ts'
import type { ListedDraftMenuProps } from './ListedDraftMenu.tsx'
import styles from './LocalDrafts.module.css'

// Not needed to begin with, and as large as the rest of the page.
const ListedDraftMenu = lazy(async () => ({
  default: (await import('./ListedDraftMenu.tsx')).ListedDraftMenu,
}))

const BALANCE_WORDS: Record<DraftSummary['balance'], string> = {
  empty: '尚未录入',
  balanced: '收支平衡',
  surplus: '有年终结转结余',
  shortfall: '支出大于收入',
}

interface DraftTableProps {
  readonly drafts: readonly LocalDraft[]
  /** Storage keys of drafts that another window writes. */
  readonly elsewhere: ReadonlySet<string>
  readonly now: Date
}

export function DraftTable({ drafts, elsewhere, now }: DraftTableProps) {
  return (
    <table className={classNames(styles.table, drafts.length === 0 && styles.none)}>
      <thead>
        <tr>
          <th scope="col">部门</th>
          <th scope="col">年度</th>
          <th scope="col">最后修改</th>
          <th scope="col">状态</th>
          <th scope="col">内容</th>
          <th scope="col" className={styles.amount}>
            支出总计（万元）
          </th>
          <th scope="col">
            <span className="visually-hidden">操作</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {drafts.map((draft) =>
          draft.summary === null ? (
            <DamagedRow key={draft.storageKey} storageKey={draft.storageKey} />
          ) : (
            <DraftRow
              key={draft.storageKey}
              draft={draft}
              summary={draft.summary}
              isElsewhere={elsewhere.has(draft.storageKey)}
              now={now}
            />
          ),
        )}
      </tbody>
    </table>
  )
}

interface DraftRowProps {
  readonly draft: LocalDraft
  readonly summary: DraftSummary
  readonly isElsewhere: boolean
  readonly now: Date
}

function DraftRow({ draft, summary, isElsewhere, now }: DraftRowProps) {
  const { storageKey, isUnsaved } = draft
  return (
    <tr>
      <td>
        <a className={styles.link} href={formatRoute({ kind: 'draft', storageKey, step: 'basics' })}>
          {nameDraft(summary)}
        </a>
        {summary.isSample && <span className={styles.tag}>示例</span>}
        {summary.isReadOnly && <span className={styles.tag}>只读</span>}
        {summary.isViewOnly === true && <span className={styles.tag}>只读查看</span>}
        {isElsewhere && <span className={styles.tag}>正在另一窗口编辑</span>}
        {summary.label !== undefined && <span className={styles.label}>{summary.label}</span>}
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
      <td>{describeSize(summary)}</td>
      <td className={styles.amount}>{summary.totalExpenditure}</td>
      <td className={styles.action}>
        <MenuPlace draft={draft} isElsewhere={isElsewhere} />
      </td>
    </tr>
  )
}

function DamagedRow({ storageKey }: { readonly storageKey: string }) {
  return (
    <tr>
      <td colSpan={6} className={styles.damaged}>
        <strong className={styles.unsaved}>无法读取：</strong>
        这份草稿在浏览器中的记录已损坏，或由其他版本的程序保存。手里有导出的 JSON
        时请直接打开文件；否则请先导出原始数据留底。
      </td>
      <td className={styles.action}>
        <MenuPlace draft={{ storageKey, summary: null, isUnsaved: false }} isElsewhere={false} />
      </td>
    </tr>
  )
}

function MenuPlace(props: ListedDraftMenuProps) {
  return (
    <Suspense fallback={<span className={styles.comingMenu}>更多</span>}>
      <ListedDraftMenu {...props} />
    </Suspense>
  )
}
