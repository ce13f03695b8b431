import { nameProject } from '../../domain/part-names.ts'
import type { AmountUnit } from '../../domain/amount.ts'
import { AMOUNT_UNIT_NAMES } from '../fields/describe-amount.ts'
import { formatPaddedAmount } from '../fields/format-padded-amount.ts'
import { ConfirmDialog } from '../primitives/ConfirmDialog.tsx'
import type { ProjectSummary } from './summarize-projects.ts'

interface RemoveProjectDialogProps {
  readonly summary: ProjectSummary
  readonly amountUnit: AmountUnit
  readonly onConfirm: () => void
  readonly onClose: () => void
}

/** A project goes with its lines, which changes the tables: so it is asked. */
export function RemoveProjectDialog({
  summary: { project, amount, lineCount },
  amountUnit,
  onConfirm,
  onClose,
}: RemoveProjectDialogProps) {
  const lines =
    lineCount === 0
      ? '它没有支出明细。'
      : `它的 ${String(lineCount)} 条支出明细（共 ${formatPaddedAmount(amount, amountUnit)} ${AMOUNT_UNIT_NAMES[amountUnit]}）将一并删除，各表随之减少。`
  const targets =
    project.goals.length + project.indicators.length === 0 ? '' : '草稿里带有的绩效目标和指标也一并删除。'
  return (
    <ConfirmDialog
      title={`删除项目“${nameProject(project.name)}”？`}
      confirmName="删除项目"
      onConfirm={onConfirm}
      onClose={onClose}
    >
      {`${lines}${targets}删错了可以撤销。`}
    </ConfirmDialog>
  )
}
