import type { DraftSummary } from '../../state/stored-draft.ts'

export function nameDepartment({ departmentCode, departmentName }: DraftSummary): string {
  const name = `${departmentCode} ${departmentName}`.trim()
  return name === '' ? '未命名部门' : name
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
