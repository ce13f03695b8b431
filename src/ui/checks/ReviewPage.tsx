import { useEffect, useLayoutEffect, useRef } from 'react'
import { useStore } from 'zustand'
import type { Verdict } from '../../checks/waivers.ts'
import { arriveAtReview, followedStore, isFollowed } from '../../state/followed-finding.ts'
import { useJudgement } from '../hooks/use-disclosure.ts'
import { useIsReadOnly } from '../hooks/use-draft.ts'
import { useSoon } from '../hooks/use-soon.ts'
import { useView } from '../hooks/use-view.ts'
import { Button } from '../primitives/Button.tsx'
import { PageHeader } from '../primitives/PageHeader.tsx'
import { Placeholder } from '../primitives/Placeholder.tsx'
import { FallenList } from './FallenList.tsx'
import {
  INITIAL_FILTER,
  listStepFindings,
  MORE_SHOWN,
  reviewFilterStore,
  takeGravest,
  type ReviewFilter,
} from './review-filter.ts'
import { ReviewActions } from './ReviewActions.tsx'
import { ReviewFilters } from './ReviewFilters.tsx'
import styles from './ReviewPage.module.css'
import { ReviewSummary } from './ReviewSummary.tsx'
import { StepSection } from './StepSection.tsx'
import { StoredTablesNote } from './StoredTablesNote.tsx'
import { UnconfirmedMarks } from './UnconfirmedMarks.tsx'

/** 审核: all that the checks find, by steps, each with its figures, its basis, the way to its field and what can be done. */
export function ReviewPage() {
  const { disclosure, verdict } = useJudgement()
  const amountUnit = useView((view) => view.amountUnit)
  const filter = useStore(reviewFilterStore)
  const isReadOnly = useIsReadOnly()
  const page = useRef<HTMLDivElement>(null)
  const focusSoon = useSoon()
  const followed = useStore(followedStore, (state) => state.followed)
  useLayoutEffect(() => {
    if (!arriveAtReview()) reviewFilterStore.setState(INITIAL_FILTER)
  }, [])
  useEffect(() => {
    // Reading goes on at the finding that was followed, and begins anew where it is mended.
    const card = page.current?.querySelector<HTMLElement>('[aria-current="true"]')
    card?.focus()
    card?.scrollIntoView({ block: 'center' })
  }, [])
  const sections = listStepFindings(verdict.judged, filter)
  const positions = new Map(
    sections.flatMap(({ judged }) => judged).map(({ finding }, index) => [finding, index]),
  )
  const count = positions.size
  const { shownCount } = filter
  const shown = takeGravest(sections, shownCount)
  /** The one answered leaves the list, and with it the focus. */
  const handleSettled = (position: number): void => {
    focusSoon(() => {
      const cards = [...(page.current?.querySelectorAll<HTMLElement>('[data-position]') ?? [])]
      const next = cards.find(({ dataset }) => Number(dataset.position) >= position) ?? cards.at(-1)
      ;(next ?? page.current)?.focus()
    })
  }
  return (
    <div ref={page} className={styles.page} tabIndex={-1}>
      <PageHeader title="审核" purpose="随录随审；须改正的改正或写明理由后，才能导出公开稿。">
        <ReviewActions />
      </PageHeader>
      <ReviewSummary verdict={verdict} />
      <ReviewFilters filter={filter} fallenCount={verdict.fallen.length} />
      <StoredTablesNote count={disclosure.storedDifferences.length} />
      {amountUnit === 'yuan' && <p className={styles.unit}>以下金额以万元计，与公开的表一致。</p>}
      {filter.state === 'fallen' ? (
        <FallenList disclosure={disclosure} waivers={verdict.fallen} isReadOnly={isReadOnly} />
      ) : (
        <>
          {count === 0 && <Placeholder kind="empty">{describeNothing(verdict, filter)}</Placeholder>}
          {shown.map(({ step, judged }) => (
            <StepSection
              key={step}
              step={step}
              judged={judged}
              positions={positions}
              disclosure={disclosure}
              isReadOnly={isReadOnly}
              isCurrent={({ finding }) => isFollowed(followed, finding)}
              onSettled={handleSettled}
            />
          ))}
          {count > shownCount && (
            <div className={styles.more}>
              <Button onPress={() => reviewFilterStore.setState({ shownCount: shownCount + MORE_SHOWN })}>
                再显示 {Math.min(MORE_SHOWN, count - shownCount)} 条（其余 {count - shownCount} 条）
              </Button>
            </div>
          )}
        </>
      )}
      {filter.state === 'open' && <UnconfirmedMarks draft={disclosure.draft} />}
    </div>
  )
}

function describeNothing({ judged }: Verdict, { state, severity, step, search }: ReviewFilter): string {
  const isNarrowed = severity !== 'all' || step !== 'all' || search.trim() !== ''
  if (isNarrowed && judged.length > 0) return '没有符合筛选条件的问题。'
  return state === 'open' ? '没有发现问题。' : '没有填写过核实说明或强制通过的理由。'
}
