import { useStore } from 'zustand'
import { exportReviewRecord, exportStore } from '../exporting/run-export.ts'
import { Button } from '../primitives/Button.tsx'

/** What can be done with the whole of the review. */
export function ReviewActions() {
  const isBusy = useStore(exportStore, ({ running }) => running !== null)
  return (
    <Button isDisabled={isBusy} onPress={() => void exportReviewRecord()}>
      导出审核记录
    </Button>
  )
}
