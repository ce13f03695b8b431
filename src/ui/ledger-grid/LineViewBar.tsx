import { useStore } from 'zustand'
import type { AmountUnit } from '../../domain/amount.ts'
import { CLASSIFICATION_NAMES } from './classification-names.ts'
import type { LineColumn } from './line-column.ts'
import { describeCondition } from './line-conditions.ts'
import {
  clearFilters,
  filterLines,
  foldAll,
  reapplyView,
  sortLines,
  unfoldAll,
  type LineViewStore,
} from './line-view.ts'
import styles from './LineViewBar.module.css'
import type { ShownRows } from './shown-rows.ts'

interface LineViewBarProps<L> {
  readonly view: LineViewStore
  readonly rows: ShownRows
  readonly columns: readonly LineColumn<L>[]
  readonly amountUnit: AmountUnit
}

/** Above the grid: what is sorted, narrowed and grouped, each with its way back. Nothing where lines stand as stored. */
export function LineViewBar<L>({ view, rows, columns, amountUnit }: LineViewBarProps<L>) {
  const { sort, conditions, grouping } = useStore(view)
  if (sort === null && conditions.size === 0 && grouping === null) return null
  const sorted = columns.find(({ id }) => id === sort?.columnId)
  return (
    <div className={styles.bar} role="group" aria-label="排序和筛选">
      <span className={styles.count} role="status">
        显示 {rows.passing.length} / {rows.all.length} 行
      </span>
      {sort !== null && sorted !== undefined && (
        <Chip
          text={`按${sorted.stepName}${sort.direction === 'ascending' ? '升序' : '降序'}`}
          removeName="按公开顺序"
          onRemove={() => sortLines(view, null)}
        />
      )}
      {[...conditions].map(([columnId, condition]) => {
        const column = columns.find(({ id }) => id === columnId)
        if (column === undefined) return null
        const text = describeCondition(column.stepName, condition, amountUnit)
        return (
          <Chip
            key={columnId}
            text={text}
            removeName={`清除筛选：${text}`}
            onRemove={() => filterLines(view, columnId, null)}
          />
        )
      })}
      {conditions.size > 0 && (
        <button type="button" className={styles.action} onClick={() => clearFilters(view)}>
          清除筛选
        </button>
      )}
      {rows.isStale && (
        <button
          type="button"
          className={`${styles.action ?? ''} ${styles.stale ?? ''}`}
          title="有行已修改，排序和筛选还是原来的：重新应用后归位"
          onClick={() => reapplyView(view)}
        >
          重新应用
        </button>
      )}
      {grouping !== null && (
        <>
          <span className={styles.count}>按{CLASSIFICATION_NAMES[grouping]}小计</span>
          <button
            type="button"
            className={styles.action}
            onClick={() => foldAll(view, [...rows.groups.keys()])}
          >
            全部折叠
          </button>
          <button type="button" className={styles.action} onClick={() => unfoldAll(view)}>
            全部展开
          </button>
        </>
      )}
    </div>
  )
}

interface ChipProps {
  readonly text: string
  readonly removeName: string
  readonly onRemove: () => void
}

function Chip({ text, removeName, onRemove }: ChipProps) {
  return (
    <span className={styles.chip}>
      {text}
      <button
        type="button"
        className={styles.remove}
        aria-label={removeName}
        title={removeName}
        onClick={onRemove}
      >
        ×
      </button>
    </span>
  )
}
