import { useEffect, useRef, useState, type RefObject } from 'react'
import { parseLocation } from '../../checks/location.ts'
import { formatRounded } from '../../domain/amount.ts'
import {
  addProject,
  moveProject,
  removeProject,
  updateProject,
  updateProjectUnit,
} from '../../domain/edit-draft.ts'
import { updateProjectLayout } from '../../domain/edit-target.ts'
import { findPaperUnit } from '../../domain/paper-texts.ts'
import { createId } from '../../state/new-id.ts'
import { viewStore } from '../../state/view-store.ts'
import { useFindings } from '../hooks/use-disclosure.ts'
import { commit, useDraft, useIsReadOnly } from '../hooks/use-draft.ts'
import { focusWords } from '../hooks/focus-words.ts'
import { useView } from '../hooks/use-view.ts'
import { Button } from '../primitives/Button.tsx'
import { PageHeader } from '../primitives/PageHeader.tsx'
import { DialogBoundary } from '../faults/DialogBoundary.tsx'
import { Placeholder } from '../primitives/Placeholder.tsx'
import { ImportProjects } from '../merging/ImportProjects.tsx'
import { GoalFields } from './GoalFields.tsx'
import { IndicatorSection } from './IndicatorSection.tsx'
import { ProjectActions } from './ProjectActions.tsx'
import { ProjectLines } from './ProjectLines.tsx'
import { ProjectList } from './ProjectList.tsx'
import { ProjectPanel, type ProjectEntry } from './ProjectPanel.tsx'
import styles from './ProjectsPage.module.css'
import { RemoveProjectDialog } from './RemoveProjectDialog.tsx'
import { TargetFormDialog } from './TargetFormDialog.tsx'
import { describeProjects, summarizeProjects, type ProjectTotals } from './summarize-projects.ts'

const ENTRY_NAMES: Record<ProjectEntry, string> = { name: '项目名称', code: '项目编码', fundUse: '资金用途' }

/** 项目与绩效: the projects in printed order, one of them open. */
export function ProjectsPage() {
  const draft = useDraft()
  const findings = useFindings()
  const isReadOnly = useIsReadOnly()
  const amountUnit = useView((view) => view.amountUnit)
  const unitScope = useView((view) => view.unitScope)
  const projectId = useView((view) => view.projectId)
  const panelRef = useRef<HTMLDivElement>(null)
  const [isRemoving, setIsRemoving] = useState(false)
  const [isPreviewing, setIsPreviewing] = useState(false)
  const totals = summarizeProjects(draft)
  const { projects } = totals
  const found = projects.findIndex(({ project }) => project.id === projectId)
  const index = found === -1 ? 0 : found
  const selected = projects[index]
  const id = selected?.project.id ?? ''
  const showField = useFieldFocus(panelRef, id)

  const handleAdd = (): void => {
    const newId = createId()
    const [first] = draft.units
    const unit = draft.units.length > 1 ? findPaperUnit(draft, unitScope) : first
    const unitCode = unit?.code ?? ''
    if (commit('添加项目', (before) => addProject(before, newId, unitCode))) {
      showField({ projectId: newId, field: 'name' })
    }
  }

  return (
    <>
      <div className={styles.top}>
        <PageHeader title="项目与绩效" purpose={describeTotals(totals)} />
        {!isReadOnly && (
          <div className={styles.pageActions}>
            <ImportProjects />
            <Button look="primary" onPress={handleAdd}>
              添加项目
            </Button>
          </div>
        )}
      </div>
      {selected === undefined ? (
        <Placeholder kind="empty">
          还没有项目。点“添加项目”，填名称、编码和用途，再录入它的支出明细。没有项目支出的，此页不用填。
        </Placeholder>
      ) : (
        <div className={styles.columns}>
          <ProjectList
            projects={projects}
            states={describeProjects(findings, draft)}
            selectedId={id}
            units={draft.units}
            amountUnit={amountUnit}
            onSelect={(chosen) => {
              viewStore.setState({ projectId: chosen })
            }}
          />
          <ProjectPanel
            key={id}
            ref={panelRef}
            summary={selected}
            units={draft.units}
            findings={findings}
            amountUnit={amountUnit}
            isReadOnly={isReadOnly}
            onCommitText={(entry, text) =>
              commit(`修改${ENTRY_NAMES[entry]}`, (before) => updateProject(before, id, { [entry]: text }))
            }
            onCommitUnit={(unitCode) =>
              commit('修改项目单位', (before) => updateProjectUnit(before, id, unitCode))
            }
            onCommitLayout={(layout) =>
              commit('修改表式', (before) =>
                updateProjectLayout(before, id, layout === 'current' ? undefined : layout),
              )
            }
            goals={
              <GoalFields
                project={selected.project}
                isReadOnly={isReadOnly}
                onShowField={(field) => showField({ projectId: id, field })}
              />
            }
            onCommitPlan={(date, amount) =>
              commit('修改资金支出计划', (before) =>
                updateProject(before, id, {
                  spendingPlan: { ...selected.project.spendingPlan, [date]: amount },
                }),
              )
            }
            actions={
              <ProjectActions
                project={selected.project}
                index={index}
                count={projects.length}
                isReadOnly={isReadOnly}
                onMove={(to) => {
                  commit('调整项目顺序', (before) => moveProject(before, id, to))
                }}
                onPreview={() => setIsPreviewing(true)}
                onRemove={() => {
                  setIsRemoving(true)
                }}
              />
            }
          />
          <IndicatorSection
            key={`${id} indicators`}
            draft={draft}
            project={selected.project}
            isReadOnly={isReadOnly}
          />
          <ProjectLines key={`${id} lines`} projectId={id} unitCode={selected.project.unitCode} />
        </div>
      )}
      {isPreviewing && selected !== undefined && (
        <DialogBoundary name="目标表预览" onClose={() => setIsPreviewing(false)}>
          <TargetFormDialog
            project={selected.project}
            draft={draft}
            number={index + 1}
            onClose={() => setIsPreviewing(false)}
          />
        </DialogBoundary>
      )}
      {isRemoving && selected !== undefined && (
        <DialogBoundary name="删除项目" onClose={() => setIsRemoving(false)}>
          <RemoveProjectDialog
            summary={selected}
            amountUnit={amountUnit}
            onClose={() => {
              setIsRemoving(false)
            }}
            onConfirm={() => {
              setIsRemoving(false)
              const neighbour = projects[index + 1] ?? projects[index - 1]
              if (!commit('删除项目', (before) => removeProject(before, id))) return
              // The button that asked is gone with the project: the work goes on in the neighbour.
              if (neighbour === undefined) viewStore.setState({ projectId: null })
              else showField({ projectId: neighbour.project.id, field: 'name' })
            }}
          />
        </DialogBoundary>
      )}
    </>
  )
}

function describeTotals({ projects, total, unassigned }: ProjectTotals): string {
  const sum = `${String(projects.length)} 个项目，合计 ${formatRounded(total)} 万元`
  return unassigned === 0
    ? `${sum}，与项目支出一致。`
    : `${sum}；另有 ${formatRounded(unassigned)} 万元项目支出没有对应的项目，请在“支出”中补填。`
}

interface WantedField {
  readonly projectId: string
  readonly field: string
  readonly quote?: string | undefined
}

/** Shows the project that a finding is about and puts the focus on the field it names; the same for one just added. */
function useFieldFocus(
  panelRef: RefObject<HTMLDivElement | null>,
  shownId: string,
): (wanted: WantedField) => void {
  const focus = useView((view) => view.focus)
  const wanted = useRef<WantedField | null>(null)
  const show = (field: WantedField): void => {
    wanted.current = field
    viewStore.setState({ projectId: field.projectId })
  }
  useEffect(() => {
    const location = focus === null ? undefined : parseLocation(focus.at)
    if (location?.kind === 'project')
      show({ projectId: location.id, field: focus?.field ?? 'name', quote: focus?.quote })
    // The grid of the indicators takes the focus by itself.
    if (location?.kind === 'indicator') viewStore.setState({ projectId: location.projectId })
  }, [focus])
  // After every drawing: the panel of the project may not be there yet when its field is asked for.
  useEffect(() => {
    if (wanted.current === null || wanted.current.projectId !== shownId) return
    const { quote } = wanted.current
    const name = CSS.escape(wanted.current.field)
    const control = panelRef.current?.querySelector<HTMLElement>(`[name="${name}"]`)
    wanted.current = null
    if (control === null || control === undefined) return
    focusWords(control, quote)
    control.scrollIntoView({ block: 'nearest' })
  })
  return show
}
