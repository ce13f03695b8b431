import { useState } from 'react'
import { useStore } from 'zustand'
import { exportReviewRecord, exportStore } from '../exporting/run-export.ts'
import { DialogBoundary } from '../faults/DialogBoundary.tsx'
import { Button } from '../primitives/Button.tsx'
import { StandardsDialog } from '../standards/StandardsDialog.tsx'

/** What can be done with the whole of the review. */
export function ReviewActions() {
  const isBusy = useStore(exportStore, ({ running }) => running !== null)
  const [isEditing, setIsEditing] = useState(false)
  const close = (): void => setIsEditing(false)
  return (
    <>
      <Button onPress={() => setIsEditing(true)}>审核标准</Button>
      <Button isDisabled={isBusy} onPress={() => void exportReviewRecord()}>
        导出审核记录
      </Button>
      <DialogBoundary name="审核标准" onClose={close}>
        <StandardsDialog isOpen={isEditing} onClose={close} />
      </DialogBoundary>
    </>
  )
}
