import { useState, type ReactNode } from 'react'
import type { Project } from '../../domain/ledger.ts'
import { nameProject } from '../../domain/part-names.ts'
import type { IndicatorTexts } from '../../targets/pasted-indicators.ts'
import { Placeholder } from '../primitives/Placeholder.tsx'
import { IndicatorChoice } from './IndicatorChoice.tsx'
import styles from './IndicatorChoice.module.css'
import { TakeDialog } from './TakeDialog.tsx'

interface CopyDialogProps {
  readonly title: string
  readonly purpose: string
  readonly projects: readonly Project[]
  /** The one shown first. */
  readonly suggestedId?: string | undefined
  /** Stands before the choice of the project. */
  readonly children?: ReactNode
  /** Where there is no project to take from. */
  readonly emptyWords: string
  readonly onTake: (indicators: readonly IndicatorTexts[], from: Project) => void
  readonly onClose: () => void
}

/** Indicators of another project, of this draft or of last year's; all are chosen to begin with. */
export function CopyDialog({
  title,
  purpose,
  projects,
  suggestedId,
  children,
  emptyWords,
  onTake,
  onClose,
}: CopyDialogProps) {
  const [projectId, setProjectId] = useState(suggestedId)
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set())
  const sources = projects.filter(({ indicators }) => indicators.length > 0)
  const shown =
    sources.find(({ id }) => id === projectId) ?? sources.find(({ id }) => id === suggestedId) ?? sources[0]
  const keys = shown?.indicators.map(({ id }) => id) ?? []
  const chosen = new Set(keys.filter((key) => !left.has(key)))
  return (
    <TakeDialog
      title={title}
      count={chosen.size}
      onClose={onClose}
      onTake={() => {
        if (shown === undefined) return
        const taken = shown.indicators.filter(({ id }) => chosen.has(id))
        onTake(taken.map(withoutId), shown)
      }}
    >
      <p className={styles.purpose}>{purpose}</p>
      <div className={styles.controls}>
        {children}
        {shown !== undefined && (
          <label className={styles.control}>
            来源项目
            <select
              value={shown.id}
              onChange={({ currentTarget }) => {
                setProjectId(currentTarget.value)
                setLeft(new Set())
              }}
            >
              {sources.map((project) => (
                <option key={project.id} value={project.id}>
                  {nameProject(project.name)}（{project.indicators.length} 个指标）
                </option>
              ))}
            </select>
          </label>
        )}
      </div>
      {shown === undefined ? (
        <Placeholder kind="empty">{emptyWords}</Placeholder>
      ) : (
        <IndicatorChoice
          label="可引用的指标"
          candidates={shown.indicators.map((indicator) => ({ key: indicator.id, indicator }))}
          chosen={chosen}
          onChoose={(next) => setLeft(new Set(keys.filter((key) => !next.has(key))))}
        />
      )}
    </TakeDialog>
  )
}

function withoutId({
  level1,
  level2,
  name,
  description,
  symbol,
  value,
  unit,
  basis,
}: IndicatorTexts): IndicatorTexts {
  return { level1, level2, name, description, symbol, value, unit, basis }
}
