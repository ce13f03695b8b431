import { useStore } from 'zustand'
import { followedStore, isFollowed, returnToReview } from '../../state/followed-finding.ts'
import { useFindings } from '../hooks/use-disclosure.ts'
import { useView } from '../hooks/use-view.ts'
import { Banner } from '../primitives/Banner.tsx'
import { Button } from '../primitives/Button.tsx'

/** While a finding of 审核 is being corrected elsewhere: which one, whether it is mended, and the way back. */
export function ReviewReturn() {
  const followed = useStore(followedStore, (state) => state.followed)
  const isAway = useView((view) => view.step !== 'review' && view.focus?.serial === followed?.serial)
  if (followed === null || !isAway) return null
  return <ReturnBanner />
}

function ReturnBanner() {
  const followed = useStore(followedStore, (state) => state.followed)
  const isOpen = useFindings().some((finding) => isFollowed(followed, finding))
  return (
    <Banner
      tone="plain"
      label="正在处理的问题"
      lead={isOpen ? '正在处理' : '已处理'}
      words={`${followed?.check ?? ''} ${followed?.title ?? ''}`}
    >
      <Button onPress={returnToReview}>返回审核</Button>
    </Banner>
  )
}
