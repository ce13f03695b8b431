import { describeNewerVersion } from '../files/describe-draft-file-error.ts'
import { DRAFT_FILE_VERSION } from '../files/draft-file.ts'
import type { OpenDraft } from './draft-store.ts'

type Origin = Pick<OpenDraft, 'fileVersion' | 'isViewOnly' | 'isElsewhere'>

/** Whether it was written by a newer version of this program, whose content this one would lose by changing it. */
export function isOfNewerVersion({ fileVersion }: Pick<OpenDraft, 'fileVersion'>): boolean {
  return fileVersion !== undefined && fileVersion > DRAFT_FILE_VERSION
}

export function isReadOnly(open: Origin): boolean {
  return describeReadOnly(open) !== undefined
}

/** Why a draft cannot be edited, and what to do about it; `undefined` where it can. */
export function describeReadOnly(open: Origin): string | undefined {
  if (open.fileVersion !== undefined && isOfNewerVersion(open)) return describeNewerVersion(open.fileVersion)
  if (open.isElsewhere === true) return '正在另一窗口编辑，这里同步显示。要在这里编辑，请点“转到本窗口编辑”'
  if (open.isViewOnly === true) return '只读查看。要修改请点“编辑副本”'
  return undefined
}
