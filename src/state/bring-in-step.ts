import { hashContent, isUntouched, mayWrite, writeDiskFile } from '../storage/disk-files.ts'
import { noteBinding, renewBinding, type FileBinding, type FileNotes } from './file-binding.ts'

/** Within which a window that has just given the draft up has noted its last write. */
const NOTING_MILLISECONDS = 1000

type InStep =
  | { readonly kind: 'written'; readonly binding: FileBinding }
  /** The file holds it already. */
  | { readonly kind: 'unchanged'; readonly binding: FileBinding }
  /** The browser wants to hear from the user again. */
  | { readonly kind: 'disconnected' }
  | { readonly kind: 'changedOutside' }
  /** Another window has let go of the file. */
  | { readonly kind: 'released' }

interface InStepOptions {
  /** Whatever the file holds. */
  readonly isForced: boolean
  /** Asked in the last moment; what it says no to counts as unchanged. */
  readonly mayReplace: () => boolean
  readonly onWriting: () => void
}

/** Has the file hold the content, unless somebody else has written it. Rejects where it cannot be read or written. */
export async function bringInStep(
  notes: FileNotes,
  known: FileBinding,
  content: Blob,
  { isForced, mayReplace, onWriting }: InStepOptions,
): Promise<InStep> {
  const current = isForced ? known : await renewBinding(notes, known)
  if (current === null) return { kind: 'released' }
  if (!(await mayWrite(current.bound.file))) return { kind: 'disconnected' }
  const binding = isForced ? current : await findAsLeft(notes, current)
  if (binding === null) return { kind: 'changedOutside' }
  const { file, stamp } = binding.bound
  if (!isForced && stamp !== null && (await hashContent(content)) === stamp.hash)
    return { kind: 'unchanged', binding }
  if (!mayReplace()) return { kind: 'unchanged', binding }
  onWriting()
  const bound = { file, stamp: await writeDiskFile(file, content) }
  return { kind: 'written', binding: await noteBinding(notes, binding.storageKey, bound) }
}

/** The binding if the file holds what it was left with; `null` where somebody else has written it. */
async function findAsLeft(notes: FileNotes, current: FileBinding): Promise<FileBinding | null> {
  if (await isAsLeft(current)) return current
  await new Promise((resolve) => setTimeout(resolve, NOTING_MILLISECONDS))
  const renewed = await renewBinding(notes, current)
  return renewed !== null && (await isAsLeft(renewed)) ? renewed : null
}

async function isAsLeft({ bound: { file, stamp } }: FileBinding): Promise<boolean> {
  return stamp === null || isUntouched(file, stamp)
}
