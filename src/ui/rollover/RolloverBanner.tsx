import { lazy, Suspense, useState } from 'react'
import { removeMarks } from '../../domain/marks.ts'
import { listRolloverMarks } from '../../rollover/mark-taken-over.ts'
import { DialogBoundary } from '../faults/DialogBoundary.tsx'
import { commit, useIsReadOnly, useOpenPart } from '../hooks/use-draft.ts'
import { Banner } from '../primitives/Banner.tsx'
import { Button } from '../primitives/Button.tsx'

const RolloverReview = lazy(async () => ({
  default: (await import('./RolloverReview.tsx')).RolloverReview,
}))

/** Says how much of what was taken over is still to be looked through, until nothing is or it is said to be done. */
export function RolloverBanner() {
  const marks = useOpenPart(({ draft }) => draft.marks)
  const isReadOnly = useIsReadOnly()
  const [isOpen, setIsOpen] = useState(false)
  const [hiddenAt, setHiddenAt] = useState<number>()
  const left = marks === undefined ? [] : listRolloverMarks({ marks })
  const close = (): void => setIsOpen(false)
  if ((left.length === 0 && !isOpen) || isReadOnly) return null
  return (
    <>
      {left.length > 0 && hiddenAt !== left.length && (
        <Banner
          tone="plain"
          label="沿用上年核对"
          words={`沿用上年带入的内容还有 ${String(left.length)} 处待核对，也列在右侧“待核”中。`}
        >
          <Button onPress={() => setIsOpen(true)}>逐项核对</Button>
          <Button look="quiet" onPress={() => setHiddenAt(left.length)}>
            稍后
          </Button>
        </Banner>
      )}
      {isOpen && (
        <DialogBoundary name="沿用上年核对" onClose={close}>
          <Suspense>
            <RolloverReview
              marks={left}
              onClose={close}
              onConfirm={(confirmed) =>
                commit(
                  confirmed.length === 1
                    ? '沿用内容核对完成'
                    : `沿用内容 ${String(confirmed.length)} 处核对完成`,
                  (before) => removeMarks(before, confirmed),
                )
              }
            />
          </Suspense>
        </DialogBoundary>
      )}
    </>
  )
}
