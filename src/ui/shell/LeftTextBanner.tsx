import { useStore } from 'zustand'
import { showNotice } from '../../state/notice-store.ts'
import { leftTextStore, typedTextKeeper } from '../../state/typed-text.ts'
import { copyToClipboard } from '../tables/copy-to-clipboard.ts'
import { Banner } from '../primitives/Banner.tsx'
import { Button } from '../primitives/Button.tsx'

const MOST_SHOWN = 200

/** What was being typed when a window ended without accepting it. */
export function LeftTextBanner() {
  const left = useStore(leftTextStore, (state) => state.left)
  if (left === null) return null
  const { field, text } = left
  const shown = text.length > MOST_SHOWN ? `${text.slice(0, MOST_SHOWN)}…` : text
  return (
    <Banner
      tone="warning"
      label="没有录完的内容"
      words={`上次中断时“${field}”里还没有录完的文字没有进入草稿：“${shown}”。`}
    >
      <Button
        onPress={() => {
          if (!copyToClipboard({ text }))
            showNotice({ tone: 'warning', title: '浏览器没有允许复制，请选中上面的文字复制。' })
        }}
      >
        复制文字
      </Button>
      <Button look="quiet" onPress={() => void typedTextKeeper.dismissLeft()}>
        知道了
      </Button>
    </Banner>
  )
}
