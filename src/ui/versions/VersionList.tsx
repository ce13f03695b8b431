import type { DraftVersion } from '../../state/draft-versions.ts'
import { Button } from '../primitives/Button.tsx'
import { Placeholder } from '../primitives/Placeholder.tsx'
import { formatWhen } from './format-when.ts'
import { nameVersion } from './name-version.ts'
import { useNow } from '../hooks/use-now.ts'
import { exportVersion, removeKeptVersion, restoreKeptVersion } from './version-actions.ts'
import styles from './VersionsDialog.module.css'

interface VersionListProps {
  readonly versions: readonly DraftVersion[]
  readonly onCompare: (version: DraftVersion) => void
  /** The list is no longer what is kept. */
  readonly onChange: () => void
  /** Another draft is shown now. */
  readonly onLeave: () => void
}

export function VersionList({ versions, onCompare, onChange, onLeave }: VersionListProps) {
  const now = useNow()
  return (
    <>
      <p className={styles.purpose}>
        编制时每 10 分钟、以及粘贴等大改动之前自动留一份，最多 30
        份，较早的每天留一份；用“保存版本”命名的一直保留。
      </p>
      {versions.length === 0 ? (
        <Placeholder kind="empty">
          还没有历史版本。继续编制会自动留存，也可以从“草稿”菜单“保存版本”。
        </Placeholder>
      ) : (
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">时间</th>
              <th scope="col">名称</th>
              <th scope="col" className={styles.amount}>
                行数
              </th>
              <th scope="col" className={styles.amount}>
                支出总计（万元）
              </th>
              <th scope="col">
                <span className="visually-hidden">操作</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {versions.map((version) => (
              <VersionRow
                key={version.id}
                version={version}
                now={now}
                onCompare={() => onCompare(version)}
                onRestore={() => void restoreKeptVersion(version, now).then((isDone) => isDone && onLeave())}
                onRemove={() => void removeKeptVersion(version).then(onChange)}
              />
            ))}
          </tbody>
        </table>
      )}
    </>
  )
}

interface VersionRowProps {
  readonly version: DraftVersion
  readonly now: Date
  readonly onCompare: () => void
  readonly onRestore: () => void
  readonly onRemove: () => void
}

function VersionRow({ version, now, onCompare, onRestore, onRemove }: VersionRowProps) {
  const { at, name, reason, summary } = version
  const spoken = nameVersion(version, now)
  return (
    <tr>
      <td>{formatWhen(at, now, 'withTime')}</td>
      <td className={styles.name}>
        {name ?? <span className={styles.automatic}>自动保存{reason !== undefined && `（${reason}）`}</span>}
      </td>
      <td className={styles.amount}>{summary?.size?.lines}</td>
      <td className={styles.amount}>{summary?.totalExpenditure}</td>
      <td className={styles.actions}>
        <Button look="quiet" aria-label={`查看差异：${spoken}`} onPress={onCompare}>
          查看差异
        </Button>
        <Button look="quiet" aria-label={`恢复为新草稿：${spoken}`} onPress={onRestore}>
          恢复为新草稿
        </Button>
        <Button look="quiet" aria-label={`导出 JSON：${spoken}`} onPress={() => void exportVersion(version)}>
          导出 JSON
        </Button>
        <Button look="quiet" aria-label={`删除版本：${spoken}`} onPress={onRemove}>
          删除
        </Button>
      </td>
    </tr>
  )
}
