import type { OtherCopy } from '../../state/draft-copies.ts'
import type { OpenDraft } from '../../state/draft-store.ts'
import { Button } from '../primitives/Button.tsx'
import { ModalDialog } from '../primitives/ModalDialog.tsx'
import { Comparison } from './Comparison.tsx'
import { useStoredDraft } from './use-stored-draft.ts'

interface CopyComparisonProps {
  readonly file: OpenDraft
  readonly copy: OtherCopy
  readonly onClose: () => void
}

/** 比较: what an opened file has otherwise than the draft on this machine. */
export function CopyComparison({ file, copy, onClose }: CopyComparisonProps) {
  const local = useStoredDraft(copy.storageKey)
  return (
    <ModalDialog
      title="本机草稿与打开的文件"
      width="wide"
      isOpen
      onClose={onClose}
      actions={
        <Button look="primary" onPress={onClose}>
          关闭
        </Button>
      }
    >
      <Comparison
        before={{ name: '本机草稿', stored: local }}
        after={{ name: '打开的文件', stored: { state: 'loaded', value: file } }}
      />
    </ModalDialog>
  )
}
