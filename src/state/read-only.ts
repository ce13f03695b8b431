import { describeNewerVersion } from '../files/describe-draft-file-error.ts'
import { DRAFT_FILE_VERSION } from '../files/draft-file.ts'
import type { OpenDraft } from './draft-store.ts'

type FileOrigin = Pick<OpenDraft, 'fileVersion'>

/** A draft of a newer version may hold what this one would lose by changing it. */
export function isReadOnly({ fileVersion }: FileOrigin): boolean {
  return fileVersion !== undefined && fileVersion > DRAFT_FILE_VERSION
}

/** Why a draft cannot be edited, if it cannot. */
export function describeReadOnly(open: FileOrigin): string | undefined {
  return open.fileVersion !== undefined && isReadOnly(open)
    ? describeNewerVersion(open.fileVersion)
    : undefined
}
