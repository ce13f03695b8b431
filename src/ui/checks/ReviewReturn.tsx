import { useStore } from 'zustand'
import { followedStore, followFinding, isFollowed, returnToReview } from '../../state/followed-finding.ts'
import { useJudgement } from '../hooks/use-disclosure.ts'
import { useView } from '../hooks/use-view.ts'
import { Banner } from '../primitives/Banner.tsx'
import { Button } from '../primitives/Button.tsx'
import { listStepFindings, reviewFilterStore } from './review-filter.ts'

/** While a finding of 审核 is being corrected elsewhere: which one, whether it is mended, the way to the next and back. */
export function ReviewReturn() {
  const followed = useStore(followedStore, (state) => state.followed)
  const isAway = useView((view) => view.step !== 'review' && view.focus?.serial === followed?.serial)
  if (followed === null || !isAway) return null
  return <ReturnBanner />
}

function ReturnBanner() {
  const followed = useStore(followedStore, (state) => state.followed)
  const { disclosure, verdict } = useJudgement()
  const filter = useStore(reviewFilterStore)
  if (followed === null) return null
  const open = listStepFindings(verdict.judged, filter)
    .flatMap(({ judged }) => judged.filter(({ state }) => state === 'open'))
    .map(({ finding }) => finding)
  const isOpen = verdict.judged.some(
    ({ state, finding }) => state === 'open' && isFollowed(followed, finding),
  )
  const index = open.findIndex((finding) => isFollowed(followed, finding))
  const nextPosition = index === -1 ? Math.min(followed.position, open.length - 1) : index + 1
  const next = open[nextPosition]
  return (
    <Banner
      tone="plain"
      label="正在处理的问题"
      lead={isOpen ? '正在处理' : '已处理'}
      words={`${followed.check} ${followed.title}`}
    >
      {next !== undefined && (
        <Button onPress={() => followFinding(disclosure.draft, next, nextPosition)}>下一条</Button>
      )}
      <Button onPress={returnToReview}>返回审核</Button>
    </Banner>
  )
}
