import {
  askToWrite,
  canPickFile,
  canPickFolder,
  hashContent,
  isUntouched,
  mayWrite,
  pickFile,
  pickFileInFolder,
  readDiskFile,
  writeDiskFile,
  type DiskFile,
} from '../storage/disk-files.ts'
import type { BoundFile, SideNotes } from '../storage/side-notes.ts'
import { departureKeeper } from './departures.ts'
import { describeDiskError } from './describe-disk-error.ts'
import { diskStore, type DiskState } from './disk-store.ts'
import { draftStore, type OpenDraft } from './draft-store.ts'
import { createFileName } from './file-name.ts'
import { isReadOnly } from './read-only.ts'
import { sideNotes } from './side-notes.ts'

/** After the last of several changes. */
const WRITE_AFTER_MILLISECONDS = 1000
const RETRY_MILLISECONDS = 15_000

/** Keeps the file that a draft was saved to in step with it. */
export interface DiskKeeper {
  /** Begins to follow the store; the returned function ends it. */
  readonly start: () => () => void
  /** 保存到文件, 保存到文件夹: asks for a place and keeps the draft there. In a user's action only, as the next two. */
  readonly choose: (place: 'file' | 'folder') => Promise<void>
  /** 重新连接文件 */
  readonly reconnect: () => Promise<void>
  /** 断开: the file stays as it is. */
  readonly detach: () => Promise<void>
  /** 覆盖: writes the file whatever it holds. */
  readonly overwrite: () => Promise<void>
  /** Another try, now. */
  readonly retry: () => Promise<void>
  /** What the file holds now. Rejects where it cannot be read. */
  readonly readFile: () => Promise<File | undefined>
}

interface Binding {
  readonly storageKey: string
  readonly bound: BoundFile
}

function createDiskKeeper(notes: SideNotes): DiskKeeper {
  let binding: Binding | null = null
  /** The last state that is not in the file yet. */
  let waiting: { readonly open: OpenDraft; readonly binding: Binding } | null = null
  let timer: ReturnType<typeof setTimeout> | undefined
  let lastTask: Promise<unknown> = Promise.resolve()

  function enqueue(task: () => Promise<void>): Promise<void> {
    const done = lastTask.then(task)
    lastTask = done.catch(() => undefined)
    return done
  }

  function show(shown: Binding, state: DiskState): void {
    if (binding?.storageKey === shown.storageKey) diskStore.setState({ state })
  }

  /** Nothing had to be written: when it last was still holds. */
  function showInStep(shown: Binding): void {
    const { state } = diskStore.getState()
    if (state.kind !== 'written') show(shown, { kind: 'written', name: shown.bound.file.name, at: null })
  }

  function schedule(open: OpenDraft, milliseconds = WRITE_AFTER_MILLISECONDS): void {
    if (binding === null || isReadOnly(open)) return
    const { kind } = diskStore.getState().state
    // These wait for the user.
    if (kind === 'disconnected' || kind === 'changedOutside') return
    waiting = { open, binding }
    clearTimeout(timer)
    timer = setTimeout(flush, milliseconds)
  }

  function flush(): void {
    clearTimeout(timer)
    const job = waiting
    waiting = null
    if (job !== null) void enqueue(() => write(job.open, job.binding, false))
  }

  async function write(open: OpenDraft, from: Binding, isForced: boolean): Promise<void> {
    const { storageKey } = from
    // What an earlier write of the queue has left.
    const { file, stamp } = binding?.storageKey === storageKey ? binding.bound : from.bound
    const { name } = file
    try {
      const { exportJsonFile } = await import('./export-files.ts')
      const { blob } = await exportJsonFile(open)
      if (!(await mayWrite(file))) return show(from, { kind: 'disconnected', name })
      if (!isForced && stamp !== null) {
        if (!(await isUntouched(file, stamp))) return show(from, { kind: 'changedOutside', name })
        if ((await hashContent(blob)) === stamp.hash) return showInStep(from)
      }
      show(from, { kind: 'writing', name })
      const bound = { file, stamp: await writeDiskFile(file, blob) }
      if (binding?.storageKey === storageKey) binding = { storageKey, bound }
      await notes.keepFile(storageKey, bound)
      await departureKeeper.noteExport(storageKey)
      show(from, { kind: 'written', name, at: new Date() })
    } catch (error) {
      show(from, { kind: 'failed', name, reason: describeDiskError(error) })
      if (draftStore.getState().open?.storageKey === storageKey) scheduleRetry()
    }
  }

  function scheduleRetry(): void {
    const { open } = draftStore.getState()
    if (open !== null) schedule(open, RETRY_MILLISECONDS)
  }

  /** Takes up the file of the draft that is shown now. */
  async function arrive(storageKey: string): Promise<void> {
    const bound = await notes.loadFile(storageKey).catch(() => undefined)
    const { open } = draftStore.getState()
    if (bound === undefined || open?.storageKey !== storageKey) return
    binding = { storageKey, bound }
    const { name } = bound.file
    const isAllowed = await mayWrite(bound.file).catch(() => false)
    show(binding, isAllowed ? { kind: 'written', name, at: null } : { kind: 'disconnected', name })
    // What the page could not write when it closed.
    if (isAllowed) schedule(open)
  }

  async function writeShown(isForced: boolean): Promise<void> {
    const { open } = draftStore.getState()
    const target = binding
    if (open !== null && target !== null) await enqueue(() => write(open, target, isForced))
  }

  async function bind(file: DiskFile): Promise<void> {
    const { open } = draftStore.getState()
    if (open === null) return
    binding = { storageKey: open.storageKey, bound: { file, stamp: null } }
    await write(open, binding, true)
  }

  return {
    start: () => {
      const take = (open: OpenDraft | null): void => {
        flush()
        binding = null
        diskStore.setState({ state: { kind: 'none' } })
        if (open !== null) void enqueue(() => arrive(open.storageKey))
      }
      take(draftStore.getState().open)
      return draftStore.subscribe(({ open }, previous) => {
        if (open?.storageKey !== previous.open?.storageKey) take(open)
        else if (open !== null && open.draft !== previous.open?.draft) schedule(open)
      })
    },
    choose: async (place) => {
      const { open } = draftStore.getState()
      if (open === null) return
      const name = createFileName(open.draft, 'json')
      const file = await (place === 'file' ? pickFile(name) : pickFileInFolder(name))
      if (file !== null) await enqueue(() => bind(file))
    },
    reconnect: async () => {
      if (binding === null || !(await askToWrite(binding.bound.file))) return
      await writeShown(false)
    },
    detach: async () => {
      const left = binding
      clearTimeout(timer)
      waiting = null
      binding = null
      diskStore.setState({ state: { kind: 'none' } })
      if (left !== null) await enqueue(() => notes.removeFile(left.storageKey))
    },
    overwrite: () => writeShown(true),
    retry: () => writeShown(false),
    readFile: async () => (binding === null ? undefined : readDiskFile(binding.bound.file)),
  }
}

/** Whether this browser lets a page write files. */
export const canSaveToFile = canPickFile
export const canSaveToFolder = canPickFolder

/** The page's one keeper. */
export const diskKeeper: DiskKeeper = createDiskKeeper(sideNotes)
