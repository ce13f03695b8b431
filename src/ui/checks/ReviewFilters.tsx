import { STEP_IDS, STEP_NAMES } from '../../state/view-store.ts'
import { SEVERITIES, SEVERITY_WORDS } from '../../checks/severities.ts'
import { Segmented } from '../primitives/Segmented.tsx'
import { reviewFilterStore, type ReviewFilter } from './review-filter.ts'
import styles from './ReviewPage.module.css'

interface ReviewFiltersProps {
  readonly filter: ReviewFilter
  readonly fallenCount: number
}

/** Which findings are listed. */
export function ReviewFilters({ filter, fallenCount }: ReviewFiltersProps) {
  return (
    <div className={styles.filters} role="search" aria-label="筛选问题">
      <Segmented
        label="处理情况"
        options={[
          { value: 'open', name: '未处理' },
          { value: 'answered', name: '已处理' },
          { value: 'fallen', name: fallenCount === 0 ? '已失效' : `已失效 ${String(fallenCount)}` },
        ]}
        value={filter.state}
        onChange={(state) => reviewFilterStore.setState({ state })}
      />
      {filter.state !== 'fallen' && (
        <>
          <Segmented
            label="等级"
            options={[
              { value: 'all', name: '全部' },
              ...SEVERITIES.map((severity) => ({ value: severity, name: SEVERITY_WORDS[severity] })),
            ]}
            value={filter.severity}
            onChange={(severity) => reviewFilterStore.setState({ severity })}
          />
          <select
            aria-label="所在页面"
            className={styles.select}
            value={filter.step}
            onChange={({ target }) => {
              const step = STEP_IDS.find((id) => id === target.value) ?? 'all'
              reviewFilterStore.setState({ step })
            }}
          >
            <option value="all">全部页面</option>
            {STEP_IDS.filter((id) => id !== 'review' && id !== 'publish').map((id) => (
              <option key={id} value={id}>
                {STEP_NAMES[id]}
              </option>
            ))}
          </select>
          <input
            type="search"
            aria-label="搜索问题"
            placeholder="搜索编号或文字"
            className={styles.search}
            value={filter.search}
            onChange={({ target }) => reviewFilterStore.setState({ search: target.value })}
          />
        </>
      )}
    </div>
  )
}
