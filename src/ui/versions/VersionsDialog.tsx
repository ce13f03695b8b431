import { useCallback, useState } from 'react'
import { listVersions, type DraftVersion } from '../../state/draft-versions.ts'
import { useLoaded } from '../hooks/use-loaded.ts'
import { useNow } from '../hooks/use-now.ts'
import { Button } from '../primitives/Button.tsx'
import { ModalDialog } from '../primitives/ModalDialog.tsx'
import { Placeholder } from '../primitives/Placeholder.tsx'
import { nameVersion } from './name-version.ts'
import { VersionComparison } from './VersionComparison.tsx'
import { VersionList } from './VersionList.tsx'

interface VersionsDialogProps {
  readonly storageKey: string
  readonly onClose: () => void
}

/** 历史版本 of one draft: what was kept, what has changed since, and the ways back to it. */
export function VersionsDialog({ storageKey, onClose }: VersionsDialogProps) {
  const { loaded: versions, refresh } = useLoaded(useCallback(() => listVersions(storageKey), [storageKey]))
  const now = useNow()
  const [compared, setCompared] = useState<DraftVersion>()
  return (
    <ModalDialog
      title={compared === undefined ? '历史版本' : `查看差异：${nameVersion(compared, now)}`}
      width="wide"
      isOpen
      onClose={onClose}
      actions={
        <>
          {compared !== undefined && <Button onPress={() => setCompared(undefined)}>返回列表</Button>}
          <Button look="primary" onPress={onClose}>
            关闭
          </Button>
        </>
      }
    >
      {versions.state === 'loading' && <p role="status">正在读取历史版本…</p>}
      {versions.state === 'failed' && (
        <Placeholder kind="fault">历史版本读不出来。草稿本身不受影响，请刷新页面再试。</Placeholder>
      )}
      {versions.state === 'loaded' &&
        (compared === undefined ? (
          <VersionList
            versions={versions.value}
            onCompare={setCompared}
            onChange={refresh}
            onLeave={onClose}
          />
        ) : (
          <VersionComparison version={compared} others={versions.value} />
        ))}
    </ModalDialog>
  )
}
