import { useState } from 'react'
import type { BinnedDraft } from '../../state/draft-bin.ts'
import { Button } from '../primitives/Button.tsx'
import { ConfirmDialog } from '../primitives/ConfirmDialog.tsx'
import { Placeholder } from '../primitives/Placeholder.tsx'
import { describeLastChange, describeSize, nameDraft, tellApart } from './describe-draft.ts'
import { removeForGood, takeBack } from './draft-actions.ts'
import styles from './LocalDrafts.module.css'

interface BinProps {
  readonly drafts: readonly BinnedDraft[]
  /** The time from which 今天 and 昨天 are counted. */
  readonly now: Date
}

/** 回收站: what was deleted, and for how long it can still be taken back. */
export function Bin({ drafts, now }: BinProps) {
  const [leaving, setLeaving] = useState<BinnedDraft>()
  if (drafts.length === 0) return <Placeholder kind="empty">回收站是空的。</Placeholder>
  return (
    <>
      <table className={styles.table} aria-label="回收站">
        <thead>
          <tr>
            <th scope="col">部门</th>
            <th scope="col">年度</th>
            <th scope="col">最后修改</th>
            <th scope="col">内容</th>
            <th scope="col">保留</th>
            <th scope="col">
              <span className="visually-hidden">操作</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {drafts.map((draft) => (
            <tr key={draft.storageKey}>
              <td>
                {nameDraft(draft.summary)}
                {draft.summary?.label !== undefined && (
                  <span className={styles.label}>{draft.summary.label}</span>
                )}
              </td>
              <td>{draft.summary?.fiscalYear}</td>
              <td>{describeLastChange(draft.summary, now)}</td>
              <td>{draft.summary === null ? '' : describeSize(draft.summary)}</td>
              <td>还剩 {draft.daysLeft} 天</td>
              <td className={styles.action}>
                <Button
                  look="quiet"
                  aria-label={`还原：${nameDraft(draft.summary)}`}
                  onPress={() => void takeBack(draft)}
                >
                  还原
                </Button>
                <Button
                  look="quiet"
                  aria-label={`彻底删除：${nameDraft(draft.summary)}`}
                  onPress={() => setLeaving(draft)}
                >
                  彻底删除
                </Button>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {leaving !== undefined && (
        <ConfirmDialog
          title="彻底删除"
          confirmName="彻底删除"
          onClose={() => setLeaving(undefined)}
          onConfirm={() => {
            void removeForGood(leaving.storageKey)
            setLeaving(undefined)
          }}
        >
          {`${tellApart(leaving, now)}及其全部历史版本将从本机清除，不能恢复。需要留底请先还原并导出 JSON。`}
        </ConfirmDialog>
      )}
    </>
  )
}
