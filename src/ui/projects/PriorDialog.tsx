import { useCallback, useState } from 'react'
import type { Draft } from '../../domain/draft.ts'
import type { Project } from '../../domain/ledger.ts'
import { listPriorDrafts, loadPriorDraft } from '../../state/prior-drafts.ts'
import type { IndicatorTexts } from '../../targets/pasted-indicators.ts'
import { useLoaded } from '../hooks/use-loaded.ts'
import { pickDraftFile, readPickedDraft } from '../merging/pick-draft-file.ts'
import { Button } from '../primitives/Button.tsx'
import { CopyDialog } from './CopyDialog.tsx'
import styles from './IndicatorChoice.module.css'

interface PriorDialogProps {
  readonly draft: Draft
  readonly project: Project
  readonly onTake: (indicators: readonly IndicatorTexts[], from: Project) => void
  readonly onClose: () => void
}

const NO_SOURCE =
  '本机没有本部门上年的草稿，也没有选择上年的文件。可点“选择上年文件”，用上年导出的 JSON 作为来源；不会打开或改动它。'

/** 引用上年指标: from a draft of an earlier year on this machine, or from its file. */
export function PriorDialog({ draft, project, onTake, onClose }: PriorDialogProps) {
  const load = useCallback(() => listPriorDrafts(draft), [draft])
  const { loaded } = useLoaded(load)
  const [key, setKey] = useState<string>()
  const [picked, setPicked] = useState<{ readonly name: string; readonly draft: Draft }>()
  const drafts = loaded.state === 'loaded' ? loaded.value : []
  const shownKey = key ?? drafts[0]?.storageKey
  const stored = useStoredDraft(picked === undefined ? shownKey : undefined)
  const source = picked?.draft ?? stored
  const handlePick = (): void => {
    const take = async (file: File): Promise<void> => {
      const read = await readPickedDraft(file)
      if (read !== undefined) setPicked({ name: file.name, draft: read })
    }
    pickDraftFile((file) => void take(file))
  }
  return (
    <CopyDialog
      key={`${picked?.name ?? ''} ${source?.id ?? ''}`}
      title="引用上年指标"
      purpose="选用上年同一项目的指标，年份、数值请按本年情况修改。"
      projects={source?.projects ?? []}
      suggestedId={source === undefined ? undefined : findSameProject(project, source.projects)?.id}
      emptyWords={loaded.state === 'loading' ? '正在查找上年的草稿…' : NO_SOURCE}
      onTake={onTake}
      onClose={onClose}
    >
      {drafts.length > 0 && (
        <label className={styles.control}>
          上年草稿
          <select
            value={picked === undefined ? shownKey : ''}
            onChange={({ currentTarget }) => {
              setPicked(undefined)
              setKey(currentTarget.value)
            }}
          >
            {picked !== undefined && <option value="">{picked.name}</option>}
            {drafts.map(({ storageKey, summary }) => (
              <option key={storageKey} value={storageKey}>
                {summary.fiscalYear} 年 {summary.departmentName}
                {summary.label === undefined ? '' : `（${summary.label}）`}
              </option>
            ))}
          </select>
        </label>
      )}
      <Button onPress={handlePick}>选择上年文件</Button>
    </CopyDialog>
  )
}

function useStoredDraft(storageKey: string | undefined): Draft | undefined {
  const load = useCallback(
    async () => (storageKey === undefined ? undefined : loadPriorDraft(storageKey)),
    [storageKey],
  )
  const { loaded } = useLoaded(load)
  return loaded.state === 'loaded' ? loaded.value : undefined
}

/** By id, as a draft that was rolled forward has it, then by code, then by name. */
function findSameProject(project: Project, others: readonly Project[]): Project | undefined {
  const code = project.code.trim()
  const name = project.name.trim()
  return (
    others.find(({ id }) => id === project.id) ??
    (code === '' ? undefined : others.find((other) => other.code.trim() === code)) ??
    (name === '' ? undefined : others.find((other) => other.name.trim() === name))
  )
}
