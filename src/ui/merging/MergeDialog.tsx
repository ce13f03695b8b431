import { useMemo, useState } from 'react'
import { nameDepartment } from '../../domain/part-names.ts'
import type { Draft } from '../../domain/draft.ts'
import { compareProjects, type ProjectsComparison } from '../../merging/compare-projects.ts'
import { takeOverProjects } from '../../merging/take-over-projects.ts'
import { showNotice } from '../../state/notice-store.ts'
import { viewStore } from '../../state/view-store.ts'
import { commit, useDraft } from '../hooks/use-draft.ts'
import { Button } from '../primitives/Button.tsx'
import { ModalDialog } from '../primitives/ModalDialog.tsx'
import { Placeholder } from '../primitives/Placeholder.tsx'
import {
  chooseAtFirst,
  chooseDifference,
  chooseProjects,
  createTakeOver,
  listOffered,
} from './choose-differences.ts'
import styles from './MergeDialog.module.css'
import { MergeProject } from './MergeProject.tsx'

interface MergeDialogProps {
  readonly fileName: string
  readonly incoming: Draft
  readonly onClose: () => void
}

/** What a 科室填报表 has otherwise, project by project and field by field, and what of it is taken over, as one step. */
export function MergeDialog({ fileName, incoming, onClose }: MergeDialogProps) {
  const draft = useDraft()
  const comparison = useMemo(() => compareProjects(draft, incoming), [draft, incoming])
  const [choices, setChoices] = useState(() => chooseAtFirst(comparison))
  const offered = listOffered(comparison)
  const taken = createTakeOver(comparison, choices)
  const handleTake = (): void => {
    const count = String(taken.size)
    const isTaken = commit(`导入科室填报表：${count} 个项目`, (before) =>
      takeOverProjects(before, incoming, taken),
    )
    if (!isTaken) return
    const first = comparison.projects.find(({ id }) => taken.has(id))
    viewStore.setState({ projectId: first?.ownId ?? first?.id ?? null })
    showNotice({ tone: 'info', title: `已采用“${fileName}”中的 ${count} 个项目，可一步撤销` })
    onClose()
  }
  return (
    <ModalDialog
      title="导入科室填报表"
      isOpen
      width="full"
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>取消</Button>
          <Button look="primary" isDisabled={taken.size === 0} onPress={handleTake}>
            {taken.size === 0 ? '采用' : `采用 ${String(taken.size)} 个项目`}
          </Button>
        </>
      }
    >
      <p className={styles.purpose}>
        “{fileName}”：{nameDepartment(`${incoming.department.code} ${incoming.department.name}`)}{' '}
        {incoming.fiscalYear} 年，{incoming.projects.length} 个项目。只采用勾选的内容，其余保持本表原样。
      </p>
      <Warnings comparison={comparison} draft={draft} incoming={incoming} />
      {offered.length === 0 ? (
        <Placeholder kind="empty">填报表中的项目与本表完全一致，没有可采用的内容。</Placeholder>
      ) : (
        <>
          <div className={styles.tools}>
            <Button onPress={() => setChoices(chooseProjects(choices, offered, true))}>全选</Button>
            <Button onPress={() => setChoices(new Map())}>全不选</Button>
            <span role="status" className={styles.counts}>
              {describeCounts(comparison)}
            </span>
          </div>
          {offered.map((project) => (
            <MergeProject
              key={project.id}
              project={project}
              choices={choices}
              onChooseAll={(isChosen) => setChoices(chooseProjects(choices, [project], isChosen))}
              onChoose={(key, isChosen) => setChoices(chooseDifference(choices, project.id, key, isChosen))}
            />
          ))}
        </>
      )}
      <Untouched comparison={comparison} />
    </ModalDialog>
  )
}

interface WarningsProps {
  readonly comparison: ProjectsComparison
  readonly draft: Draft
  readonly incoming: Draft
}

/** A file that is not of this budget is said to be so; nothing of it is chosen to begin with. */
function Warnings({ comparison: { isOtherYear, isOtherDepartment }, draft, incoming }: WarningsProps) {
  if (!isOtherYear && !isOtherDepartment) return null
  return (
    <div role="alert" className={styles.warning}>
      {isOtherYear && (
        <p>
          填报表是 {incoming.fiscalYear} 年的，本表是 {draft.fiscalYear} 年的：请确认没有拿错文件。
        </p>
      )}
      {isOtherDepartment && (
        <p>
          填报表属于“{nameDepartment(`${incoming.department.code} ${incoming.department.name}`)}
          ”，与本表的部门代码不同：请确认没有拿错文件。
        </p>
      )}
      <p>没有预先勾选任何内容。</p>
    </div>
  )
}

/** Projects of which nothing can be taken over. */
function Untouched({ comparison: { projects } }: { readonly comparison: ProjectsComparison }) {
  const same = projects.filter(({ state }) => state === 'same')
  const missing = projects.filter(({ state }) => state === 'missing')
  return (
    <div className={styles.untouched}>
      {same.length > 0 && <p>相同，不用处理：{same.map(({ name }) => name).join('、')}</p>}
      {missing.length > 0 && (
        <p>
          填报表中没有、本表保持不变的 {missing.length} 个项目：
          {missing.map(({ name }) => (name === '' ? '未命名项目' : name)).join('、')}
        </p>
      )}
    </div>
  )
}

function describeCounts({ projects }: ProjectsComparison): string {
  const count = (state: 'new' | 'changed' | 'same'): number =>
    projects.filter((project) => project.state === state).length
  return [
    ...(count('changed') > 0 ? [`有改动 ${String(count('changed'))} 个`] : []),
    ...(count('new') > 0 ? [`新增 ${String(count('new'))} 个`] : []),
    ...(count('same') > 0 ? [`相同 ${String(count('same'))} 个`] : []),
  ].join('，')
}
