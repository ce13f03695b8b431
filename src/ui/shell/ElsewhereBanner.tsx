import { useStore } from 'zustand'
import { draftStore } from '../../state/draft-store.ts'
import { takeOverDraft } from '../../state/page-windows.ts'
import { windowStore } from '../../state/window-store.ts'
import { useOpenPart } from '../hooks/use-draft.ts'
import { Banner } from '../primitives/Banner.tsx'
import { Button } from '../primitives/Button.tsx'

interface ElsewhereBannerProps {
  /** The draft is edited here now, and the button that was pressed is gone. */
  readonly onTaken: () => void
}

/** Where another window writes the draft: that it does, and how to go on here. */
export function ElsewhereBanner({ onTaken }: ElsewhereBannerProps) {
  const isElsewhere = useOpenPart((open) => open.isElsewhere === true)
  const { isMoving, isLost } = useStore(windowStore)
  const words = isLost ? '已转到另一窗口编辑，这里同步显示' : '此草稿正在另一窗口编辑，这里同步显示'
  const takeOver = async (): Promise<void> => {
    await takeOverDraft()
    if (draftStore.getState().open?.isElsewhere !== true) onTaken()
  }
  // The place stays, so that what comes into it is read out.
  return (
    <div role="status">
      {isElsewhere && (
        <Banner tone="warning" words={words}>
          <Button isDisabled={isMoving} onPress={() => void takeOver()}>
            {isMoving ? '正在转到本窗口…' : '转到本窗口编辑'}
          </Button>
        </Banner>
      )}
    </div>
  )
}
