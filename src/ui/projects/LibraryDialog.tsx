import { useEffect, useRef, useState } from 'react'
import {
  INDICATOR_LIBRARY,
  searchIndicators,
  type LibraryIndicator,
} from '../../targets/indicator-library.ts'
import type { IndicatorScheme } from '../../targets/indicator-scheme.ts'
import type { IndicatorTexts } from '../../targets/pasted-indicators.ts'
import { IndicatorChoice } from './IndicatorChoice.tsx'
import styles from './IndicatorChoice.module.css'
import { TakeDialog } from './TakeDialog.tsx'

interface LibraryDialogProps {
  readonly scheme: IndicatorScheme
  readonly onTake: (indicators: readonly IndicatorTexts[]) => void
  readonly onClose: () => void
}

/** 指标库: common indicators, found by name or pinyin initials; what is chosen stays chosen while one searches on. */
export function LibraryDialog({ scheme, onTake, onClose }: LibraryDialogProps) {
  const [query, setQuery] = useState('')
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set())
  const search = useRef<HTMLInputElement>(null)
  useEffect(() => search.current?.focus(), [])
  const all = searchIndicators(INDICATOR_LIBRARY, scheme, '').map(readTexts)
  const nameKey = ({ level2, name }: IndicatorTexts): string => `${level2}/${name}`
  const candidates = searchIndicators(INDICATOR_LIBRARY, scheme, query.trim().toLowerCase())
    .map(readTexts)
    .map((indicator) => ({ key: nameKey(indicator), indicator }))
  const [first] = candidates
  return (
    <TakeDialog
      title="指标库"
      count={chosen.size}
      onClose={onClose}
      onTake={() => onTake(all.filter((indicator) => chosen.has(nameKey(indicator))))}
    >
      <p className={styles.purpose}>
        常用指标，选用后再填指标值。按名称、说明或拼音首字母查找，回车选中第一个。
      </p>
      <div className={styles.controls}>
        <label className={styles.control}>
          查找指标
          <input
            ref={search}
            type="search"
            value={query}
            placeholder="如：培训人次、pxrc、满意度"
            onChange={({ currentTarget }) => setQuery(currentTarget.value)}
            onKeyDown={({ key, nativeEvent }) => {
              if (key !== 'Enter' || nativeEvent.isComposing || first === undefined) return
              setChosen(new Set(chosen).add(first.key))
              setQuery('')
            }}
          />
        </label>
        <p className={styles.said} role="status">
          {query.trim() === ''
            ? `共 ${String(candidates.length)} 个`
            : `找到 ${String(candidates.length)} 个`}
          {chosen.size > 0 && `，已选 ${String(chosen.size)} 个`}
        </p>
      </div>
      <IndicatorChoice label="指标库中的指标" candidates={candidates} chosen={chosen} onChoose={setChosen} />
    </TakeDialog>
  )
}

/** Without its pinyin. */
function readTexts(found: LibraryIndicator): IndicatorTexts {
  const { initials: _, ...indicator } = found
  return indicator
}
