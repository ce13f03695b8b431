import { nameDepartment } from '../../domain/part-names.ts'
import { dateDraft, type LocalDraft } from '../../state/local-drafts.ts'
import type { DraftSummary } from '../../state/stored-draft.ts'
import { formatWhen } from '../versions/format-when.ts'

/** A draft of 本机草稿 or of 回收站. */
export type KnownDraft = Pick<LocalDraft, 'storageKey' | 'summary'>

/** Of a draft whose record is damaged nothing is known. */
export function nameDraft(summary: DraftSummary | null): string {
  return summary === null
    ? '无法读取的草稿'
    : nameDepartment(`${summary.departmentCode} ${summary.departmentName}`)
}

/** `“203 组织部门”（最后修改：今天 14:03）`: several drafts may have one name. */
export function tellApart({ summary }: KnownDraft, now: Date): string {
  const when = describeLastChange(summary, now)
  return `“${nameDraft(summary)}”${when === '' ? '' : `（最后修改：${when}）`}`
}

/** Blank where it is not known. */
export function describeLastChange(summary: DraftSummary | null, now: Date): string {
  return formatWhen(dateDraft({ storageKey: '', summary, isUnsaved: false }), now, 'withTime')
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
