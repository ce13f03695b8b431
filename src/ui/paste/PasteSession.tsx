import { useEffect, useState } from 'react'
import type { RevenueLine } from '../../domain/ledger.ts'
import { Button } from '../primitives/Button.tsx'
import { ModalDialog } from '../primitives/ModalDialog.tsx'
import { countPlan, describeCounts, describeHeader, describeSum } from './paste-words.ts'
import styles from './PasteDialog.module.css'
import { PasteOptions } from './PasteOptions.tsx'
import { PastePreview, type ShownCell } from './PastePreview.tsx'
import { PasteRemarks } from './PasteRemarks.tsx'
import { isPlain, usePastePlan, type PasteSessionParts } from './use-paste-plan.ts'

interface PasteSessionProps<L> extends PasteSessionParts<L> {
  readonly onClose: () => void
}

/** One pasted block, from the look at it to its taking over. */
export function PasteSession<L extends RevenueLine>({ onClose, ...parts }: PasteSessionProps<L>) {
  const { request, grid, columns, context } = parts
  const plan = usePastePlan(parts)
  const [isUnasked] = useState(() => isPlain(plan, request))
  const [shownCell, setShownCell] = useState<ShownCell | null>(null)
  const handleConfirm = () => {
    if (plan.apply()) onClose()
  }
  useEffect(() => {
    if (!isUnasked) return
    plan.apply()
    onClose()
    // Once, for the block as it was pasted: afterwards it lies in the draft.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [isUnasked])
  if (isUnasked) return null
  const { source, settings, planned } = plan
  const counts = countPlan(planned)
  const takenCount = counts.added + counts.changed + counts.unchanged
  const hasAmounts = settings.mapping.includes('amount')
  return (
    <ModalDialog
      title="粘贴预览"
      isOpen
      width="full"
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>取消</Button>
          <Button look="primary" isDisabled={takenCount === 0} onPress={handleConfirm}>
            粘贴 {takenCount} 行
          </Button>
        </>
      }
    >
      <p className={styles.purpose}>
        {describeHeader(source.header, source.table)}。确认前不改动任何数据，确认后可以一步撤销。
      </p>
      <p className={styles.counts} role="status">
        {describeCounts(counts)}
        {hasAmounts && takenCount > 0 && `${describeSum(planned, context.amountUnit)}。`}
      </p>
      <PasteOptions plan={plan} hasFaults={counts.faultCells > 0} hasAmounts={hasAmounts} />
      <PastePreview plan={plan} grid={grid} columns={columns} shownCell={shownCell} />
      <PasteRemarks
        planned={planned}
        source={source}
        onShow={({ row, column }) => setShownCell({ row, column })}
      />
    </ModalDialog>
  )
}
