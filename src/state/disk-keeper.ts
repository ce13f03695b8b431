import { assertNever } from '../lib/assert-never.ts'
import {
  askToWrite,
  mayWrite,
  pickFile,
  pickFileInFolder,
  readDiskFile,
  type DiskFile,
} from '../storage/disk-files.ts'
import type { SideNotes } from '../storage/side-notes.ts'
import { bringInStep } from './bring-in-step.ts'
import { describeDiskError } from './describe-disk-error.ts'
import { diskStore, type DiskState } from './disk-store.ts'
import { draftStore, type OpenDraft } from './draft-store.ts'
import { loadBinding, type FileBinding } from './file-binding.ts'
import { createFileName } from './file-name.ts'
import { showNotice } from './notice-store.ts'
import { isReadOnly } from './read-only.ts'

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
  /** Resolves when nothing is under way any more. */
  readonly settle: () => Promise<unknown>
}

export interface DiskKeeperParts {
  readonly notes: Pick<SideNotes, 'loadFile' | 'keepFile' | 'removeFile'>
  /** The content of the file. */
  readonly serialize: (open: OpenDraft) => Promise<Blob>
  /** Whether a draft was stored before: one that never was has no file that could be unknown. */
  readonly isStored: (storageKey: string) => boolean
  readonly noteExport: (storageKey: string) => Promise<void>
}

export function createDiskKeeper({ notes, serialize, isStored, noteExport }: DiskKeeperParts): DiskKeeper {
  let binding: FileBinding | null = null
  /** The last state that is not in the file yet. */
  let waiting: { readonly open: OpenDraft; readonly binding: FileBinding } | null = null
  let timer: ReturnType<typeof setTimeout> | undefined
  let lastTask: Promise<unknown> = Promise.resolve()

  function enqueue(task: () => Promise<void>): Promise<void> {
    const done = lastTask.then(task)
    lastTask = done.catch(() => undefined)
    return done
  }

  const isBound = (storageKey: string): boolean => binding?.storageKey === storageKey

  function show(storageKey: string, state: DiskState): void {
    if (isBound(storageKey) && isShown(storageKey) && !isShownElsewhere(storageKey))
      diskStore.setState({ state })
  }

  /** Nothing had to be written: when it last was still holds. */
  function showInStep({ storageKey, bound }: FileBinding): void {
    const { state } = diskStore.getState()
    if (state.kind !== 'written') show(storageKey, { kind: 'written', name: bound.file.name, at: null })
  }

  function schedule(open: OpenDraft, milliseconds = WRITE_AFTER_MILLISECONDS): void {
    if (binding?.storageKey !== open.storageKey || isReadOnly(open)) return
    const { kind } = diskStore.getState().state
    // These wait for the user.
    if (kind === 'disconnected' || kind === 'changedOutside') return
    waiting = { open, binding }
    clearTimeout(timer)
    timer = setTimeout(flush, milliseconds)
  }

  function drop(): void {
    clearTimeout(timer)
    waiting = null
  }

  function flush(): void {
    const job = waiting
    drop()
    if (job !== null) void enqueue(() => write(job.open, job.binding, false))
  }

  async function write(open: OpenDraft, from: FileBinding, isForced: boolean): Promise<void> {
    const { storageKey } = from
    // Given up since: the file is the user's, or another window's, to write.
    if (isShown(storageKey) && !isBound(storageKey)) return
    // What an earlier write of the queue has left.
    const known = isBound(storageKey) && binding !== null ? binding : from
    const { name } = known.bound.file
    const isMine = (): boolean => !isShownElsewhere(storageKey)
    if (!isMine()) return
    const isTold = !known.isNoted && known.bound.stamp !== null
    try {
      const onWriting = (): void => show(storageKey, { kind: 'writing', name })
      const content = await serialize(open)
      const done = await bringInStep(notes, known, content, { isForced, mayReplace: isMine, onWriting })
      switch (done.kind) {
        case 'disconnected':
        case 'changedOutside':
          return show(storageKey, { kind: done.kind, name })
        case 'released':
          return letGo(storageKey)
        case 'unchanged':
          if (isBound(storageKey)) binding = done.binding
          return showInStep(done.binding)
        case 'written':
          if (isBound(storageKey)) binding = done.binding
          await noteExport(storageKey)
          show(storageKey, { kind: 'written', name: done.binding.bound.file.name, at: new Date() })
          if (!done.binding.isNoted && !isTold) tellUnnoted(name)
          return
        default:
          assertNever(done)
      }
    } catch (error) {
      show(storageKey, { kind: 'failed', name, reason: describeDiskError(error) })
      const { open: shown } = draftStore.getState()
      if (shown !== null) schedule(shown, RETRY_MILLISECONDS)
    }
  }

  /** Another window has disconnected the file. */
  function letGo(storageKey: string): void {
    show(storageKey, { kind: 'none' })
    if (isBound(storageKey)) binding = null
  }

  /** Takes up the file of the draft that is shown now. */
  async function arrive(storageKey: string): Promise<void> {
    const own = isBound(storageKey) && binding?.isNoted === false ? binding : undefined
    const found = own ?? (await loadBinding(notes, storageKey).catch(() => 'unknown' as const))
    const { open } = draftStore.getState()
    if (open === null || !isShown(storageKey) || isShownElsewhere(storageKey)) return
    if (found === 'unknown') {
      if (isStored(storageKey)) diskStore.setState({ state: { kind: 'unknown' } })
      return
    }
    binding = found ?? null
    if (binding === null) return diskStore.setState({ state: { kind: 'none' } })
    const { file } = binding.bound
    const isAllowed = await mayWrite(file).catch(() => false)
    const { name } = file
    show(storageKey, isAllowed ? { kind: 'written', name, at: null } : { kind: 'disconnected', name })
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
    if (open === null || open.isElsewhere === true) return
    binding = { storageKey: open.storageKey, bound: { file, stamp: null }, isNoted: false }
    await write(open, binding, true)
  }

  function follow(open: OpenDraft | null): void {
    diskStore.setState({ state: { kind: 'none' } })
    if (open !== null && open.isElsewhere !== true) void enqueue(() => arrive(open.storageKey))
  }

  return {
    start: () => {
      follow(draftStore.getState().open)
      return draftStore.subscribe(({ open }, { open: before }) => {
        if (open?.storageKey !== before?.storageKey) {
          flush()
          binding = null
          follow(open)
        } else if (open?.isElsewhere !== before?.isElsewhere) {
          // The file is for the window to write that writes the draft.
          drop()
          follow(open)
        } else if (open !== null && open.draft !== before?.draft) schedule(open)
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
      drop()
      binding = null
      diskStore.setState({ state: { kind: 'none' } })
      if (left !== null) await enqueue(() => notes.removeFile(left.storageKey))
    },
    overwrite: () => writeShown(true),
    retry: async () => {
      const { open } = draftStore.getState()
      const isUnknown = diskStore.getState().state.kind === 'unknown'
      if (open !== null && isUnknown) await enqueue(() => arrive(open.storageKey))
      else await writeShown(false)
    },
    readFile: async () => (binding === null ? undefined : readDiskFile(binding.bound.file)),
    settle: () => lastTask,
  }
}

function isShown(storageKey: string): boolean {
  return draftStore.getState().open?.storageKey === storageKey
}

function isShownElsewhere(storageKey: string): boolean {
  const { open } = draftStore.getState()
  return open?.storageKey === storageKey && open.isElsewhere === true
}

/** The file is good; only which one it is will be forgotten with the page. */
function tellUnnoted(name: string): void {
  showNotice({
    tone: 'warning',
    title: `文件“${name}”已写入，但浏览器没有记住它`,
    details: ['关闭或重新载入本页后不会再自动写入这个文件，需要用“草稿”菜单的“保存到文件”再选一次。'],
  })
}
