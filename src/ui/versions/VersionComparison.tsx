import { useId, useState } from 'react'
import type { DraftVersion } from '../../state/draft-versions.ts'
import { Comparison } from './Comparison.tsx'
import { nameVersion } from './name-version.ts'
import { useNow } from '../hooks/use-now.ts'
import { useStoredDraft, useVersion } from './use-stored-draft.ts'
import styles from './VersionsDialog.module.css'

interface VersionComparisonProps {
  readonly version: DraftVersion
  readonly others: readonly DraftVersion[]
}

/** 查看差异: what has changed from a version to the present, or to another one. */
export function VersionComparison({ version, others }: VersionComparisonProps) {
  const selectId = useId()
  const [otherId, setOtherId] = useState('')
  const other = others.find(({ id }) => id === otherId)
  const now = useNow()
  return (
    <>
      <p className={styles.choice}>
        <label htmlFor={selectId}>与以下内容比较</label>
        <select
          id={selectId}
          value={otherId}
          onChange={({ currentTarget }) => setOtherId(currentTarget.value)}
        >
          <option value="">现在的草稿</option>
          {others
            .filter(({ id }) => id !== version.id)
            .map((known) => (
              <option key={known.id} value={known.id}>
                {nameVersion(known, now)}
              </option>
            ))}
        </select>
      </p>
      {other === undefined ? <ToPresent version={version} /> : <ToVersion version={version} other={other} />}
    </>
  )
}

function ToPresent({ version }: { readonly version: DraftVersion }) {
  const now = useNow()
  const before = useVersion(version.id)
  const after = useStoredDraft(version.storageKey)
  return (
    <Comparison
      before={{ name: nameVersion(version, now), stored: before }}
      after={{ name: '现在的草稿', stored: after }}
    />
  )
}

interface ToVersionProps {
  readonly version: DraftVersion
  readonly other: DraftVersion
}

/** The older one first, whichever was chosen first. */
function ToVersion({ version, other }: ToVersionProps) {
  const [earlier, later] = version.at < other.at ? [version, other] : [other, version]
  const before = useVersion(earlier.id)
  const after = useVersion(later.id)
  const now = useNow()
  return (
    <Comparison
      before={{ name: nameVersion(earlier, now), stored: before }}
      after={{ name: nameVersion(later, now), stored: after }}
    />
  )
}
