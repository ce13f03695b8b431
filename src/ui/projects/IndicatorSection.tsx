import { useCallback, useEffect, useId, useRef, useState } from 'react'
import { useStore } from 'zustand'
import type { Draft } from '../../domain/draft.ts'
import type { Indicator, Project } from '../../domain/ledger.ts'
import { updateProject } from '../../domain/edit-draft.ts'
import { nameProject } from '../../domain/part-names.ts'
import { createId } from '../../state/new-id.ts'
import { adaptToScheme, INDICATOR_SCHEMES, type IndicatorSchemeId } from '../../targets/indicator-scheme.ts'
import { parsePastedIndicators, type IndicatorTexts } from '../../targets/pasted-indicators.ts'
import { listMissingGroups } from '../../targets/project-progress.ts'
import { DialogBoundary } from '../faults/DialogBoundary.tsx'
import { Grid } from '../grid/Grid.tsx'
import type { PastedBlock, PastePlace } from '../grid/grid-model.ts'
import { requestCell } from '../grid/grid-store.ts'
import { commit } from '../hooks/use-draft.ts'
import { readPastedTable } from '../paste/read-pasted-table.ts'
import { CopyDialog } from './CopyDialog.tsx'
import { createBlankIndicator } from './indicator-list.ts'
import { IndicatorToolbar } from './IndicatorToolbar.tsx'
import { LibraryDialog } from './LibraryDialog.tsx'
import { pasteCells } from './paste-cells.ts'
import { PasteIndicatorsDialog } from './PasteIndicatorsDialog.tsx'
import { placeIndicators } from './place-indicators.ts'
import { PriorDialog } from './PriorDialog.tsx'
import styles from './ProjectsPage.module.css'
import { changeScheme, chooseScheme, findProjectScheme, schemeChoiceStore } from './scheme-choice.ts'
import { useIndicatorGrid } from './use-indicator-grid.ts'

interface IndicatorSectionProps {
  readonly draft: Draft
  readonly project: Project
  readonly isReadOnly: boolean
}

type Shown =
  | { readonly kind: 'library' | 'prior' | 'copy' }
  | { readonly kind: 'paste'; readonly block: PastedBlock | null }

/** 绩效指标 of one project: a grid, and where indicators can be taken from. */
export function IndicatorSection({ draft, project, isReadOnly }: IndicatorSectionProps) {
  const chosen = useStore(schemeChoiceStore, (choices) => choices.get(project.id))
  const scheme = findProjectScheme(project, draft, chosen)
  const schemeId = useId()
  const [shown, setShown] = useState<Shown | null>(null)
  const gridRef = useRef<ReturnType<typeof useIndicatorGrid>>(undefined)
  const handlePaste = useCallback((block: PastedBlock, place: PastePlace) => {
    const { rows } = readPastedTable(block)
    const isWhole = place.columnIds[0] === 'level1' && parsePastedIndicators(rows) !== null
    if (isWhole) setShown({ kind: 'paste', block })
    else if (gridRef.current !== undefined) pasteCells(gridRef.current, rows, place)
  }, [])
  const grid = useIndicatorGrid(project.id, scheme, handlePaste)
  useEffect(() => {
    gridRef.current = grid
  })
  const close = (): void => setShown(null)

  const take = (name: string, texts: readonly IndicatorTexts[]): void => {
    const added = texts.map((each): Indicator => ({ ...adaptToScheme(each, scheme), id: createId() }))
    const before = new Set(project.indicators.map(({ id }) => id))
    const indicators = placeIndicators(project.indicators, added)
    const isTaken = commit(name, (current) => updateProject(current, project.id, { indicators }))
    close()
    const changed = indicators.find((each) => !before.has(each.id) || !project.indicators.includes(each))
    if (isTaken && changed !== undefined) requestCell(grid.store, changed.id, 'value')
  }

  const addMissing = (): void => {
    const missing = listMissingGroups(project.indicators, scheme)
    const added = scheme.groups.flatMap(({ level1, level2, isRequired }) => {
      if (isRequired === 'any') {
        const usual = level2.find((name) => name === '社会效益指标') ?? level2[0] ?? ''
        return missing.includes(level1) ? [{ level1, level2: usual }] : []
      }
      return level2.filter((name) => missing.includes(name)).map((name) => ({ level1, level2: name }))
    })
    const [first] = added
    if (first === undefined) return
    const rows = added.map((levels) => ({ ...createBlankIndicator(createId()), ...levels }))
    const indicators = orderRows(placeIndicators(project.indicators, rows))
    if (!commit('按指标体系添加', (current) => updateProject(current, project.id, { indicators }))) return
    requestCell(grid.store, indicators.find(({ name }) => name === '')?.id ?? '', 'name')
  }

  /** Rows that came at the end stand where the scheme has them, as long as nothing was entered in another order. */
  const orderRows = (indicators: readonly Indicator[]): readonly Indicator[] => {
    const order = scheme.groups.flatMap(({ level1, level2 }) => level2.map((name) => `${level1}/${name}`))
    const place = ({ level1, level2 }: Indicator): number => order.indexOf(`${level1}/${level2}`)
    const isInOrder = project.indicators.every(
      (each, index, all) => place(each) >= 0 && (index === 0 || place(each) >= place(all[index - 1] ?? each)),
    )
    return isInOrder ? [...indicators].sort((left, right) => place(left) - place(right)) : indicators
  }

  const handleScheme = (id: IndicatorSchemeId): void => {
    chooseScheme(project.id, id)
    const changed = changeScheme(project, INDICATOR_SCHEMES[id])
    commit(`指标体系改为“${INDICATOR_SCHEMES[id].name}”`, (current) =>
      updateProject(current, project.id, { indicators: changed.indicators }),
    )
  }

  return (
    <section className={styles.lines} aria-labelledby="project-indicators">
      <div className={styles.sectionHead}>
        <h2 id="project-indicators">绩效指标</h2>
        <span className={styles.note}>{describeIndicators(project)}</span>
        <span className={styles.scheme}>
          <label htmlFor={schemeId}>指标体系</label>
          <select
            id={schemeId}
            value={scheme.id}
            disabled={isReadOnly}
            onChange={({ currentTarget }) => {
              const next = Object.values(INDICATOR_SCHEMES).find(({ id }) => id === currentTarget.value)
              if (next !== undefined) handleScheme(next.id)
            }}
          >
            {Object.values(INDICATOR_SCHEMES).map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        </span>
        {scheme.weightTotal !== null && (
          <span className={styles.note}>
            {`参考分值：${scheme.groups.map(({ level1, weight = 0 }) => `${level1} ${String(weight)}`).join('、')}，预算执行率 ${String(100 - scheme.weightTotal)}`}
          </span>
        )}
      </div>
      {!isReadOnly && (
        <IndicatorToolbar
          grid={grid}
          canAddMissing={listMissingGroups(project.indicators, scheme).length > 0}
          onAddMissing={addMissing}
          onShow={(kind) => setShown(kind === 'paste' ? { kind, block: null } : { kind })}
        />
      )}
      <Grid
        label="绩效指标"
        store={grid.store}
        model={grid.model}
        columns={grid.columns}
        rowIds={grid.rowIds}
        height="content"
        gridKey="indicators"
      />
      {shown !== null && (
        <DialogBoundary name="添加指标" onClose={close}>
          {shown.kind === 'library' && (
            <LibraryDialog
              scheme={scheme}
              onClose={close}
              onTake={(texts) => take(`从指标库添加 ${String(texts.length)} 个指标`, texts)}
            />
          )}
          {shown.kind === 'prior' && (
            <PriorDialog
              draft={draft}
              project={project}
              onClose={close}
              onTake={(texts) => take(`引用上年 ${String(texts.length)} 个指标`, texts)}
            />
          )}
          {shown.kind === 'copy' && (
            <CopyDialog
              title="从其他项目复制指标"
              purpose="选用本草稿其他项目的指标；请按本项目改写，几乎相同的指标会被指为绩效目标雷同。"
              projects={draft.projects.filter(({ id }) => id !== project.id)}
              emptyWords="其他项目还没有指标。"
              onClose={close}
              onTake={(texts, from) =>
                take(`从“${nameProject(from.name)}”复制 ${String(texts.length)} 个指标`, texts)
              }
            />
          )}
          {shown.kind === 'paste' && (
            <PasteIndicatorsDialog
              block={shown.block}
              onClose={close}
              onTake={(texts) => take(`粘贴 ${String(texts.length)} 个指标`, texts)}
            />
          )}
        </DialogBoundary>
      )}
    </section>
  )
}

function describeIndicators({ indicators }: Project): string {
  return indicators.length === 0
    ? '还没有指标：在下方直接录入，或从指标库、上年、其他项目、Excel 带入'
    : `${String(indicators.length)} 个`
}
