import type { ReactNode, Ref } from 'react'
import type { Finding } from '../../checks/check.ts'
import type { AmountUnit, EnteredAmount } from '../../domain/amount.ts'
import type { Unit } from '../../domain/draft.ts'
import type { PlanDate } from '../../domain/ledger.ts'
import { nameProject } from '../../domain/part-names.ts'
import { locateProject } from '../../domain/part-place.ts'
import { findTargetLayout, TARGET_LAYOUTS } from '../../targets/target-layout.ts'
import { AMOUNT_UNIT_NAMES, describeAmount } from '../fields/describe-amount.ts'
import { formatPaddedAmount } from '../fields/format-padded-amount.ts'
import { EntryForm } from '../fields/EntryForm.tsx'
import { EntryGroup } from '../fields/EntryGroup.tsx'
import { readParagraph } from '../fields/read-paragraph.ts'
import { SelectField, type SelectOption } from '../fields/SelectField.tsx'
import { TextEntry } from '../fields/TextEntry.tsx'
import { TextField } from '../fields/TextField.tsx'
import styles from './ProjectsPage.module.css'
import { SpendingPlanFields } from './SpendingPlanFields.tsx'
import type { ProjectSummary } from './summarize-projects.ts'

export type ProjectEntry = 'name' | 'code' | 'fundUse'

interface ProjectPanelProps {
  readonly summary: ProjectSummary
  readonly units: readonly Unit[]
  readonly findings: readonly Finding[]
  readonly amountUnit: AmountUnit
  readonly isReadOnly: boolean
  readonly onCommitText: (entry: ProjectEntry, text: string) => boolean
  readonly onCommitUnit: (unitCode: string) => boolean
  readonly onCommitLayout: (layout: string) => boolean
  readonly onCommitPlan: (date: PlanDate, amount: EnteredAmount) => boolean
  /** The fields of its goals. */
  readonly goals: ReactNode
  /** What can be done with the project as a whole. */
  readonly actions: ReactNode
  readonly ref: Ref<HTMLDivElement>
}

/** What is asked of one project, beside its lines. */
export function ProjectPanel({
  summary: { project, amount, lineCount },
  units,
  findings,
  amountUnit,
  isReadOnly,
  onCommitText,
  onCommitUnit,
  onCommitLayout,
  onCommitPlan,
  goals,
  actions,
  ref,
}: ProjectPanelProps) {
  const bind = (name: ProjectEntry) => ({
    name,
    value: project[name],
    isReadOnly,
    onCommit: (text: string) => onCommitText(name, text),
  })
  const name = nameProject(project.name)
  const layout = project.layout ?? findTargetLayout(undefined).id
  return (
    <div ref={ref} className={styles.panel}>
      {actions}
      <EntryForm>
        <EntryGroup at={locateProject(project.id)} name={name} label={name}>
          <div className={styles.fields}>
            <TextEntry label="项目名称" {...bind('name')} />
            <TextEntry
              className={styles.codeField ?? ''}
              label="项目编码"
              hint="21 位，由预算一体化系统生成"
              {...bind('code')}
            />
            <SelectField
              name="unitCode"
              label="项目单位"
              emptyName="请选择"
              options={units.map(({ code, name }) => ({ value: code, name: `[${code}] ${name}` }))}
              value={project.unitCode}
              isReadOnly={isReadOnly}
              onCommit={onCommitUnit}
            />
            <SelectField
              name="layout"
              label="表式"
              options={listLayouts(layout)}
              value={layout}
              isReadOnly={isReadOnly}
              onCommit={onCommitLayout}
            />
            <TextField
              label="年度资金总额（自动汇总）"
              isReadOnly
              title={describeAmount(amount)}
              value={`${formatPaddedAmount(amount, amountUnit)} ${AMOUNT_UNIT_NAMES[amountUnit]}`}
              hint={lineCount === 0 ? '等于下方明细之和' : `由 ${String(lineCount)} 条明细汇总`}
            />
            <TextEntry
              className={styles.wideField ?? ''}
              label="资金用途"
              read={readParagraph}
              isMultiline
              rows={2}
              {...bind('fundUse')}
            />
          </div>
          <SpendingPlanFields
            project={project}
            findings={findings}
            amountUnit={amountUnit}
            isReadOnly={isReadOnly}
            annual={amount}
            onCommit={onCommitPlan}
          />
          {goals}
        </EntryGroup>
      </EntryForm>
    </div>
  )
}

/** A form of a layout that this version does not know is printed in the current one. */
function listLayouts(layout: string): readonly SelectOption[] {
  const known = TARGET_LAYOUTS.map(({ id, name }) => ({ value: id, name }))
  if (known.some(({ value }) => value === layout)) return known
  return [...known, { value: layout, name: `未知表式“${layout}”，按${findTargetLayout(layout).name}列示` }]
}
