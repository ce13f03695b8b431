import { lazy, Suspense, useCallback, useState } from 'react'
import { describeFault } from '../../lib/describe-fault.ts'
import { findOtherCopy, isWorkedOn, replaceLocalDraft, type OtherCopy } from '../../state/draft-copies.ts'
import { editCopy, type OpenDraft } from '../../state/draft-store.ts'
import { showNotice } from '../../state/notice-store.ts'
import { DialogBoundary } from '../faults/DialogBoundary.tsx'
import { showStorageFault } from '../faults/show-storage-fault.ts'
import { useOpenDraft, useOpenPart } from '../hooks/use-draft.ts'
import { useLoaded } from '../hooks/use-loaded.ts'
import { useNow } from '../hooks/use-now.ts'
import { Banner } from '../primitives/Banner.tsx'
import { Button } from '../primitives/Button.tsx'
import { formatWhen } from './format-when.ts'

const CopyComparison = lazy(async () => ({
  default: (await import('./CopyComparison.tsx')).CopyComparison,
}))

/** 只读查看: what was opened from a file, and the ways on from there. */
export function ViewOnlyBanner() {
  const isViewOnly = useOpenPart((open) => open.isViewOnly === true && open.isElsewhere !== true)
  return isViewOnly ? <ViewOnly /> : null
}

function ViewOnly() {
  const open = useOpenDraft()
  const { loaded } = useLoaded(useCallback(() => findOtherCopy(open), [open]))
  const other = loaded.state === 'loaded' ? loaded.value : undefined
  const now = useNow()
  const [comparesWith, setComparesWith] = useState<OtherCopy>()
  const closeComparison = (): void => setComparesWith(undefined)
  return (
    <Banner
      tone="info"
      label="只读查看"
      lead="只读查看"
      words={
        other === undefined
          ? '打开的文件可以查看和导出；要修改请点“编辑副本”。'
          : describeConflict(open, other, now)
      }
    >
      {other !== undefined && (
        <>
          <Button onPress={() => setComparesWith(other)}>比较</Button>
          {isWorkedOn(other.summary) && (
            <Button onPress={() => void replace(other.storageKey)}>用文件替换本机草稿</Button>
          )}
        </>
      )}
      <Button look="primary" onPress={editCopy}>
        {other === undefined ? '编辑副本' : '编辑副本，两份都保留'}
      </Button>
      {comparesWith !== undefined && (
        <DialogBoundary name="比较" onClose={closeComparison}>
          <Suspense>
            <CopyComparison file={open} copy={comparesWith} onClose={closeComparison} />
          </Suspense>
        </DialogBoundary>
      )}
    </Banner>
  )
}

function describeConflict({ draft }: OpenDraft, { summary }: OtherCopy, now: Date): string {
  const fileDate = formatWhen(draft.modifiedAt ?? '', now)
  const ownDate = formatWhen(summary.modifiedAt === '' ? summary.storedAt : summary.modifiedAt, now)
  const own = isWorkedOn(summary) ? '本机草稿' : '本机先前打开的一份'
  return `本机已有这份草稿，内容不同。文件：最后修改 ${fileDate === '' ? '未注明' : fileDate}；${own}：最后修改 ${ownDate}。`
}

async function replace(storageKey: string): Promise<void> {
  try {
    const refusal = await replaceLocalDraft(storageKey)
    if (refusal === undefined) {
      showNotice({
        tone: 'info',
        title: '已用文件替换本机草稿',
        details: ['原来的内容已留在“历史版本”中，也可以用“撤销”回到替换之前。'],
      })
    } else {
      showNotice({
        tone: 'error',
        title: '没有替换本机草稿',
        details: [
          refusal.kind === 'gone'
            ? '本机草稿已不在。打开的文件可以直接“编辑副本”。'
            : '本机草稿现在不能修改（只读，或正在另一窗口编辑）。可以“编辑副本”，两份都保留。',
        ],
      })
    }
  } catch (error) {
    showStorageFault('没有替换本机草稿', describeFault(error), '两份都没有改变。')
  }
}
