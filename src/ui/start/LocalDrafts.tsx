import { lazy, Suspense, useId, useState } from 'react'
import { Placeholder } from '../primitives/Placeholder.tsx'
import { DraftTable } from './DraftTable.tsx'
import { filterDrafts } from './filter-drafts.ts'
import styles from './LocalDrafts.module.css'
import { useKeysElsewhere } from './use-keys-elsewhere.ts'
import type { LocalDrafts as LocalDraftsState } from './use-local-drafts.ts'

const Bin = lazy(async () => ({ default: (await import('./Bin.tsx')).Bin }))

interface LocalDraftsProps {
  readonly drafts: LocalDraftsState
  /** The time from which 今天 and 昨天 are counted. */
  readonly now: Date
}

/** 本机草稿: each opens where it is clicked; beside them what was deleted. */
export function LocalDrafts({ drafts, now }: LocalDraftsProps) {
  const [search, setSearch] = useState('')
  const [showsBin, setShowsBin] = useState(false)
  const headingId = useId()
  const elsewhere = useKeysElsewhere()
  if (drafts.state === 'loading') return <section className={styles.section} aria-label="本机草稿" />
  const { list, bin } = drafts
  const shown = filterDrafts(list, search)
  return (
    <section className={styles.section} aria-labelledby={headingId}>
      <div className={styles.head}>
        <h2 id={headingId}>{showsBin ? '回收站' : '本机草稿'}</h2>
        {list.length > 0 && !showsBin && (
          <input
            type="search"
            className={styles.search}
            aria-label="查找草稿"
            placeholder="按部门名称、编码或年度查找"
            value={search}
            onChange={({ currentTarget }) => setSearch(currentTarget.value)}
          />
        )}
        {(bin.length > 0 || showsBin) && (
          <button type="button" className={styles.toggle} onClick={() => setShowsBin(!showsBin)}>
            {showsBin ? '返回本机草稿' : `回收站（${String(bin.length)}）`}
          </button>
        )}
      </div>
      {drafts.state === 'failed' && (
        <Placeholder kind="fault">
          浏览器的本机存储读不出来，只列出本窗口中的草稿。{drafts.reason}
        </Placeholder>
      )}
      {showsBin ? (
        <Suspense>
          <Bin drafts={bin} now={now} />
        </Suspense>
      ) : list.length === 0 ? (
        drafts.state === 'loaded' && (
          <Placeholder kind="empty">本机还没有草稿。从“新建”开始，或先打开示例看看填好的样子。</Placeholder>
        )
      ) : (
        <DraftTable drafts={shown} elsewhere={elsewhere} now={now} />
      )}
      {!showsBin && list.length > 0 && (
        <div role="status">
          {shown.length === 0 ? (
            <Placeholder kind="empty">{describeNoneFound(search)}</Placeholder>
          ) : (
            <span className="visually-hidden">{describeFound(search, shown.length)}</span>
          )}
        </div>
      )}
    </section>
  )
}

function describeFound(search: string, count: number): string {
  return search.trim() === '' ? '' : `找到 ${String(count)} 份草稿`
}

function describeNoneFound(search: string): string {
  return `没有找到“${search.trim()}”。可以换部门名称、编码或年度再找。`
}
