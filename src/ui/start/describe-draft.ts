import { nameDepartment } from '../../domain/part-names.ts'
import type { DraftSummary } from '../../state/stored-draft.ts'

/** Of a draft whose record is damaged nothing is known. */
export function nameDraft(summary: DraftSummary | null): string {
  return summary === null
    ? '无法读取的草稿'
    : nameDepartment(`${summary.departmentCode} ${summary.departmentName}`)
}

/** `128 行 · 18 个项目 · 待核 3`; blank where it was not noted. */
export function describeSize({ size }: DraftSummary): string {
  if (size === undefined) return ''
  return [
    `${String(size.lines)} 行`,
    ...(size.projects > 0 ? [`${String(size.projects)} 个项目`] : []),
    ...(size.marks > 0 ? [`待核 ${String(size.marks)}`] : []),
  ].join(' · ')
}
