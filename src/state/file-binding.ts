import type { BoundFile, SideNotes } from '../storage/side-notes.ts'

/** The file on the disk that a draft is kept in step with. */
export interface FileBinding {
  readonly storageKey: string
  readonly bound: BoundFile
  /** Whether the notes hold it as it is here; else only this window knows. */
  readonly isNoted: boolean
}

export type FileNotes = Pick<SideNotes, 'loadFile' | 'keepFile'>

/** Of a draft that comes to the screen; `undefined` where it has no file. Rejects where the notes cannot be read. */
export async function loadBinding(notes: FileNotes, storageKey: string): Promise<FileBinding | undefined> {
  const bound = await notes.loadFile(storageKey)
  return bound === undefined ? undefined : { storageKey, bound, isNoted: true }
}

/**
 * The binding as it is now: another window may have written the file since, chosen another one, or let go of it, for
 * which there is `null`.
 */
export async function renewBinding(notes: FileNotes, binding: FileBinding): Promise<FileBinding | null> {
  if (!binding.isNoted) return binding
  // Where the notes cannot be read, what this window knows has to do.
  const bound = await notes.loadFile(binding.storageKey).catch(() => binding.bound)
  return bound === undefined ? null : { ...binding, bound }
}

/** Notes what a file was left with. A failure makes the binding one that only this window knows. */
export async function noteBinding(
  notes: FileNotes,
  storageKey: string,
  bound: BoundFile,
): Promise<FileBinding> {
  const isNoted = await notes.keepFile(storageKey, bound).then(
    () => true,
    () => false,
  )
  return { storageKey, bound, isNoted }
}
