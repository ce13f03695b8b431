import type { Unit } from '../../domain/draft.ts'
import { ConfirmDialog } from '../primitives/ConfirmDialog.tsx'
import type { UnitParts } from './read-entries.ts'

interface RemoveUnitDialogProps {
  readonly unit: Unit
  readonly parts: UnitParts
  readonly onConfirm: () => void
  readonly onClose: () => void
}

/** Asked only where lines or projects would be left without their unit. */
export function RemoveUnitDialog({ unit, parts, onConfirm, onClose }: RemoveUnitDialogProps) {
  const { lineCount, projectCount } = parts
  const left = [
    ...(lineCount > 0 ? [`${String(lineCount)} 条收支明细`] : []),
    ...(projectCount > 0 ? [`${String(projectCount)} 个项目`] : []),
  ].join('、')
  return (
    <ConfirmDialog
      title={`删除单位“${unit.name === '' ? unit.code : unit.name}”？`}
      confirmName="删除单位"
      onConfirm={onConfirm}
      onClose={onClose}
    >
      {`删除后，${left}将没有单位：金额仍计入部门的各张表，但要逐条改填单位。如果只是编码或名称变了，请直接修改，明细会随之更新。`}
    </ConfirmDialog>
  )
}
