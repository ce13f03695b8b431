import { nameDepartment } from '../../domain/part-names.ts'
import { dateDraft, listLocalDrafts, type LocalDraft } from '../../state/local-drafts.ts'
import { useLoaded } from '../hooks/use-loaded.ts'
import { useNow } from '../hooks/use-now.ts'
import { pickDraftFile } from '../merging/pick-draft-file.ts'
import { Button } from '../primitives/Button.tsx'
import { ModalDialog } from '../primitives/ModalDialog.tsx'
import { Placeholder } from '../primitives/Placeholder.tsx'
import { formatWhen } from '../versions/format-when.ts'
import styles from './Rollover.module.css'
import { rollFile, rollLocalDraft } from './run-rollover.ts'

interface RolloverDialogProps {
  readonly onClose: () => void
}

/** 沿用上年新建 on the start page: which draft the new one is made from. */
export function RolloverDialog({ onClose }: RolloverDialogProps) {
  const { loaded } = useLoaded(listLocalDrafts)
  const now = useNow()
  const drafts = loaded.state === 'loaded' ? loaded.value : []
  return (
    <ModalDialog
      title="沿用上年新建"
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>取消</Button>
          <Button
            onPress={() => {
              pickDraftFile((file) => {
                onClose()
                void rollFile(file)
              })
            }}
          >
            选择上年文件
          </Button>
        </>
      }
    >
      <p className={styles.purpose}>
        带入单位、科目、项目和文字，金额留空待填，上年数字转为上年预算数。原草稿不变；带入的内容逐处标为待核。
      </p>
      {drafts.some(({ summary }) => summary !== null) ? (
        <ul className={styles.sources} aria-label="本机草稿">
          {drafts.map((draft) => (
            <Source key={draft.storageKey} draft={draft} now={now} onClose={onClose} />
          ))}
        </ul>
      ) : (
        <Placeholder kind="empty">
          {loaded.state === 'loading' ? '正在读取本机草稿…' : '本机没有草稿，请选择上年导出的文件。'}
        </Placeholder>
      )}
    </ModalDialog>
  )
}

interface SourceProps {
  readonly draft: LocalDraft
  readonly now: Date
  readonly onClose: () => void
}

function Source({ draft, now, onClose }: SourceProps) {
  const { storageKey, summary } = draft
  if (summary === null) return null
  const { departmentCode, departmentName, fiscalYear, label, isSample } = summary
  return (
    <li>
      <button
        type="button"
        className={styles.source}
        onClick={() => {
          onClose()
          void rollLocalDraft(storageKey)
        }}
      >
        <strong>
          {nameDepartment(`${departmentCode} ${departmentName}`)} {fiscalYear} 年
        </strong>
        <span className={styles.detail}>
          生成 {fiscalYear + 1} 年草稿 · 最后修改 {formatWhen(dateDraft(draft), now)}
          {isSample && ' · 示例'}
          {label !== undefined && ` · ${label}`}
        </span>
      </button>
    </li>
  )
}
