import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { BoundFile } from '../storage/side-notes.ts'
import { createMemoryFile, type MemoryFile } from '../storage/testing/memory-file.ts'
import { createDiskKeeper, type DiskKeeper } from './disk-keeper.ts'
import { diskStore } from './disk-store.ts'
import { closeDraft, draftStore, showDraft, type OpenDraft } from './draft-store.ts'
import { EMPTY_HISTORY } from './history.ts'
import { dismissNotice, noticeStore } from './notice-store.ts'
import { createOpen, rename } from './testing/autosave-bench.ts'

const realTimeout = globalThis.setTimeout
let stops: (() => void)[] = []

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'] })
  closeDraft()
  dismissNotice()
})

afterEach(() => {
  for (const stop of stops) stop()
  stops = []
  vi.unstubAllGlobals()
  vi.useRealTimers()
})

function createNotes() {
  const files = new Map<string, BoundFile>()
  const notes = {
    files,
    fault: undefined as Error | undefined,
    loadFile: async (key: string) => {
      if (notes.fault !== undefined) throw notes.fault
      return files.get(key)
    },
    keepFile: async (key: string, bound: BoundFile) => {
      if (notes.fault !== undefined) throw notes.fault
      files.set(key, bound)
    },
    removeFile: async (key: string) => {
      files.delete(key)
    },
  }
  return notes
}

const nameOf = ({ draft }: OpenDraft): string => draft.department.name

function createKeeper(notes: ReturnType<typeof createNotes>): DiskKeeper {
  const keeper = createDiskKeeper({
    notes,
    serialize: async (open) => new Blob([nameOf(open)]),
    isStored: () => true,
    noteExport: async () => undefined,
  })
  stops.push(keeper.start())
  return keeper
}

/** Lets time pass, and then what has begun come to its end: hashing takes real time. */
async function pass(keeper: DiskKeeper, milliseconds = 0): Promise<void> {
  await vi.advanceTimersByTimeAsync(milliseconds)
  const state = { isUnderWay: true }
  const work = keeper.settle().finally(() => {
    state.isUnderWay = false
  })
  while (state.isUnderWay) {
    await new Promise((resolve) => {
      realTimeout(resolve, 1)
    })
    await vi.advanceTimersByTimeAsync(50)
  }
  await work
}

async function bindFile(keeper: DiskKeeper, file: MemoryFile): Promise<void> {
  vi.stubGlobal('showSaveFilePicker', async () => file.handle)
  await keeper.choose('file')
}

async function openBound() {
  const notes = createNotes()
  const file = createMemoryFile('a.json')
  const keeper = createKeeper(notes)
  showDraft(createOpen('a'))
  await pass(keeper)
  await bindFile(keeper, file)
  return { notes, file, keeper }
}

const readKind = () => diskStore.getState().state.kind

function setElsewhere(isElsewhere: boolean): void {
  const { open } = draftStore.getState()
  if (open === null) throw new Error('No draft is open')
  const { isElsewhere: _before, ...mine } = open
  showDraft(isElsewhere ? { ...mine, isElsewhere: true } : mine, EMPTY_HISTORY)
}

test('changes are written a second after the last one, until the file is disconnected', async () => {
  const { file, keeper, notes } = await openBound()
  expect(readKind()).toBe('written')
  rename('一')
  await pass(keeper, 900)
  rename('二')
  await pass(keeper, 900)
  expect(file.readText()).toBe('')
  await pass(keeper, 200)
  expect(file.readText()).toBe('二')
  expect(file.writeCount).toBe(2)
  rename('三')
  await keeper.detach()
  await pass(keeper, 5000)
  expect(file.readText()).toBe('二')
  expect(readKind()).toBe('none')
  expect(notes.files.size).toBe(0)
})

test('what somebody else has written is not overwritten unasked', async () => {
  const { file, keeper } = await openBound()
  file.put('别人的')
  rename('一')
  await pass(keeper, 1000)
  expect(readKind()).toBe('changedOutside')
  expect(file.readText()).toBe('别人的')
  rename('二')
  await pass(keeper, 5000)
  expect(file.readText()).toBe('别人的')
  await keeper.overwrite()
  expect(file.readText()).toBe('二')
  expect(readKind()).toBe('written')
})

test('what another window has written and noted is no change from outside', async () => {
  const { file, notes, keeper } = await openBound()
  setElsewhere(true)
  file.put('那边的')
  const bound = notes.files.get('a')
  const stamp = bound?.stamp ?? null
  if (bound === undefined || stamp === null) throw new Error('Nothing was noted')
  const { lastModified, size } = await file.handle.getFile()
  // The note comes late: the other window has only just let the draft go.
  setTimeout(() => {
    notes.files.set('a', { ...bound, stamp: { ...stamp, lastModified, size } })
  }, 1500)
  setElsewhere(false)
  rename('这边的')
  await pass(keeper, 1000)
  expect(file.readText()).toBe('这边的')
  expect(readKind()).toBe('written')
})

test('what waits is dropped when another window writes the draft, and written when it comes back', async () => {
  const { file, keeper } = await openBound()
  rename('一')
  setElsewhere(true)
  await pass(keeper, 5000)
  expect(file.writeCount).toBe(1)
  expect(readKind()).toBe('none')
  setElsewhere(false)
  await pass(keeper)
  await pass(keeper, 1000)
  expect(file.readText()).toBe('一')
})

test('the file that another window has chosen or let go of is the one that counts', async () => {
  const { file, notes, keeper } = await openBound()
  const other = createMemoryFile('b.json')
  notes.files.set('a', { file: other, stamp: null })
  rename('一')
  await pass(keeper, 1000)
  expect([file.readText(), other.readText()]).toEqual(['', '一'])
  notes.files.delete('a')
  rename('二')
  await pass(keeper, 1000)
  expect(other.readText()).toBe('一')
  expect(readKind()).toBe('none')
})

test('a file that was written but cannot be noted is told of once, and kept in step', async () => {
  const notes = createNotes()
  const file = createMemoryFile('a.json')
  const keeper = createKeeper(notes)
  showDraft(createOpen('a'))
  await pass(keeper)
  notes.fault = new Error('full')
  await bindFile(keeper, file)
  expect(readKind()).toBe('written')
  expect(noticeStore.getState().notice?.title).toBe('文件“a.json”已写入，但浏览器没有记住它')
  dismissNotice()
  rename('一')
  await pass(keeper, 1000)
  expect(file.readText()).toBe('一')
  expect(readKind()).toBe('written')
  expect(noticeStore.getState().notice).toBeNull()
})

test('that it cannot be read which file a draft has is said, and can be tried again', async () => {
  const { file, notes, keeper } = await openBound()
  closeDraft()
  notes.fault = new Error('no answer')
  showDraft(createOpen('a'))
  await pass(keeper)
  expect(readKind()).toBe('unknown')
  notes.fault = undefined
  rename('一')
  await pass(keeper, 5000)
  expect(file.readText()).toBe('')
  await keeper.retry()
  await pass(keeper, 1000)
  expect(file.readText()).toBe('一')
  expect(readKind()).toBe('written')
})

test('a write that fails says why and is tried again', async () => {
  const { file, keeper } = await openBound()
  file.fault = new DOMException('in use', 'NoModificationAllowedError')
  rename('一')
  await pass(keeper, 1000)
  expect(diskStore.getState().state).toMatchObject({ kind: 'failed', name: 'a.json' })
  file.fault = undefined
  await pass(keeper, 16_000)
  expect(file.readText()).toBe('一')
  expect(readKind()).toBe('written')
})
