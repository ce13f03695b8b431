import { useStore } from 'zustand'
import { postponeUpdate, updateStore } from '../../state/app-update.ts'
import { Banner } from '../primitives/Banner.tsx'
import { Button } from '../primitives/Button.tsx'
import { applyUpdate } from './watch-updates.ts'

/** Says that a newer version is here; nothing changes before the user wants it. */
export function UpdateOffer() {
  const stage = useStore(updateStore, (state) => state.stage)
  const isShown = stage === 'offered' || stage === 'applying'
  return (
    <div role="status">
      {isShown && (
        <Banner
          tone="info"
          words={
            stage === 'applying'
              ? '正在保存草稿并更新…'
              : '有新版本，保存后可更新。更新时页面重新载入，回到当前草稿和当前页面。'
          }
        >
          <Button look="primary" isDisabled={stage === 'applying'} onPress={() => void applyUpdate()}>
            立即更新
          </Button>
          <Button look="quiet" isDisabled={stage === 'applying'} onPress={postponeUpdate}>
            稍后
          </Button>
        </Banner>
      )}
    </div>
  )
}
