import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { amountFromFen } from '../domain/amount.ts'
import { addRevenueLines, updateDepartment, updateRevenueLines } from '../domain/edit-draft.ts'
import { createMemoryJournal } from '../storage/testing/memory-journal.ts'
import { createAutosave } from './autosave.ts'
import { closeDraft, commitEdit, draftStore, showDraft, type OpenDraft } from './draft-store.ts'
import { EMPTY_HISTORY } from './history.ts'
import { createWrite } from './journal-write.ts'
import { saveStateStore } from './save-state.ts'
import type { DraftJournalContent, DraftSummary } from './stored-draft.ts'
import {
  createAutosaveBench,
  createLine,
  createOpen,
  rename,
  type AutosaveBench,
} from './testing/autosave-bench.ts'

let bench: AutosaveBench

beforeEach(() => {
  vi.useFakeTimers()
  closeDraft()
  bench = createAutosaveBench()
})

afterEach(() => {
  bench.stop()
  vi.useRealTimers()
})

async function settle(): Promise<void> {
  await vi.advanceTimersByTimeAsync(1)
}

function readSummary(storageKey: string): DraftSummary | undefined {
  return bench.journal.records.get(storageKey)?.head.summary
}

function stored(open: OpenDraft) {
  return { open, history: EMPTY_HISTORY, entryCount: 0 }
}

test('a draft is stored when it is shown, and after every entry', async () => {
  showDraft(createOpen('a'))
  await settle()
  expect(bench.readStored('a')).toEqual(draftStore.getState().open)
  rename('组织部门')
  expect(saveStateStore.getState().state.kind).toBe('saving')
  await settle()
  expect(bench.readStored('a')?.draft.department.name).toBe('组织部门')
  expect(bench.journal.records.get('a')?.entries).toHaveLength(1)
  expect(readSummary('a')?.departmentName).toBe('组织部门')
  expect(saveStateStore.getState().state.kind).toBe('saved')
})

test('an entry made just before another draft is opened is stored too', async () => {
  showDraft(createOpen('a'))
  await settle()
  rename('先改的')
  showDraft(createOpen('b'))
  rename('后改的')
  await settle()
  expect(bench.readStored('a')?.draft.department.name).toBe('先改的')
  expect(bench.readStored('b')?.draft.department.name).toBe('后改的')
  expect(bench.autosave.unsaved.size).toBe(0)
})

test('what cannot be written is said, kept, and written as a whole once it can be', async () => {
  showDraft(createOpen('a'))
  await settle()
  bench.journal.fault = new DOMException('full', 'QuotaExceededError')
  rename('一')
  await settle()
  expect(saveStateStore.getState().state).toMatchObject({
    kind: 'unsaved',
    reason: expect.stringContaining('存储空间已满'),
  })
  rename('二')
  await settle()
  expect(saveStateStore.getState().state.kind).toBe('unsaved')
  expect(bench.autosave.unsaved.get('a')?.open.draft.department.name).toBe('二')
  expect(bench.readStored('a')?.draft.department.name).toBe('')
  bench.journal.fault = undefined
  await vi.advanceTimersByTimeAsync(15_000)
  expect(bench.readStored('a')?.draft.department.name).toBe('二')
  expect(bench.journal.records.get('a')?.entries).toHaveLength(0)
  expect(saveStateStore.getState().state.kind).toBe('saved')
})

test('one draft that cannot be written does not keep another from being stored', async () => {
  bench.journal.fault = new Error('disk')
  showDraft(createOpen('a'))
  await settle()
  bench.journal.fault = undefined
  showDraft(createOpen('b'))
  await settle()
  expect(bench.readStored('b')).toBeDefined()
  expect(saveStateStore.getState().state.kind).toBe('saved')
  expect([...bench.autosave.unsaved.keys()]).toEqual(['a'])
  bench.autosave.retry()
  await settle()
  expect(bench.readStored('a')).toBeDefined()
})

test('a draft read from the journal is not written again, and goes on after its entries', async () => {
  const open = createOpen('a')
  const work = { open, history: EMPTY_HISTORY }
  const write = createWrite(null, 0, work)
  await bench.journal.write('a', { ...write, summary: { ...write.summary, draftId: 'as found' } })
  const at = new Date('2025-03-01T08:00:00Z')
  bench.autosave.markStored({ ...work, entryCount: 0, revision: 1, at })
  showDraft(open)
  await settle()
  expect(readSummary('a')?.draftId).toBe('as found')
  expect(saveStateStore.getState().state).toEqual({ kind: 'saved', at })
  rename('接着改')
  await settle()
  expect(bench.journal.records.get('a')?.entries).toHaveLength(1)
  expect(bench.readStored('a')?.draft.department.name).toBe('接着改')
})

test('after many entries a snapshot takes their place', async () => {
  showDraft(createOpen('a'))
  await settle()
  for (let count = 0; count < 201; count += 1) {
    rename(`第 ${String(count)} 次`)
    await settle()
  }
  expect(bench.journal.records.get('a')?.entries).toHaveLength(0)
  expect(bench.readStored('a')?.draft.department.name).toBe('第 200 次')
})

test('an entry that changes much is kept as a snapshot', async () => {
  showDraft(createOpen('a'))
  const lines = Array.from({ length: 501 }, (_, index) => createLine(`r${String(index)}`, 100))
  commitEdit('添加', (draft) => addRevenueLines(draft, lines, 0))
  await settle()
  const changes = new Map(lines.map(({ id }) => [id, { amount: amountFromFen(200) }]))
  commitEdit('修改', (draft) => updateRevenueLines(draft, changes))
  await settle()
  expect(bench.journal.records.get('a')?.entries).toEqual([])
  expect(bench.readStored('a')).toEqual(draftStore.getState().open)
})

test('the time shown is that of the last write, however much later one looks', async () => {
  showDraft(createOpen('a'))
  await settle()
  const { state } = saveStateStore.getState()
  expect(state).toMatchObject({ kind: 'saved', at: expect.any(Date) })
  showDraft(createOpen('b'))
  await vi.advanceTimersByTimeAsync(600_000)
  expect(saveStateStore.getState().state).not.toEqual(state)
  const a = bench.readStored('a') ?? createOpen('a')
  bench.autosave.markStored({
    open: a,
    history: EMPTY_HISTORY,
    entryCount: 0,
    revision: 1,
    at: state.kind === 'saved' ? state.at : null,
  })
  showDraft(a)
  await settle()
  expect(saveStateStore.getState().state).toEqual(state)
})

test('what another window has written is neither overwritten nor mixed with what is done here', async () => {
  showDraft(createOpen('a'))
  await settle()
  const before = bench.readStored('a') ?? createOpen('a')
  const other = { ...before, draft: updateDepartment(before.draft, { name: '另一窗口' }) }
  await bench.journal.write('a', createWrite(stored(before), 1, stored(other)))
  const conflict = { kind: 'unsaved', reason: expect.stringContaining('已在另一窗口修改') }
  for (const name of ['一', '二']) {
    rename(name)
    await settle()
    expect(saveStateStore.getState().state).toMatchObject(conflict)
  }
  await vi.advanceTimersByTimeAsync(60_000)
  bench.autosave.retry()
  await settle()
  expect(saveStateStore.getState().state).toMatchObject(conflict)
  expect(bench.readStored('a')).toEqual(other)
  expect(bench.autosave.unsaved.get('a')?.open.draft.department.name).toBe('二')

  showDraft(createOpen('b'))
  await settle()
  expect(bench.readStored('b')).toBeDefined()
  expect(saveStateStore.getState().state.kind).toBe('saved')
})

test('work goes on from what another window has written once that was read', async () => {
  showDraft(createOpen('a'))
  await settle()
  const before = bench.readStored('a') ?? createOpen('a')
  const other = { ...before, draft: updateDepartment(before.draft, { name: '另一窗口' }) }
  await bench.journal.write('a', createWrite(null, 1, stored(other)))
  closeDraft()
  bench.autosave.markStored({ ...stored(other), revision: 2, at: null })
  showDraft(other)
  rename('接着改')
  await settle()
  expect(saveStateStore.getState().state.kind).toBe('saved')
  expect(bench.readStored('a')?.draft.department.name).toBe('接着改')
})

test('a draft that was removed under way is stored again as a whole', async () => {
  showDraft(createOpen('a'))
  await settle()
  await bench.journal.remove('a')
  rename('还在')
  await settle()
  expect(bench.readStored('a')?.draft.department.name).toBe('还在')
  expect(saveStateStore.getState().state.kind).toBe('saved')
})

test('a write that hangs is told of within a second, until it has gone through', async () => {
  const hanging = createMemoryJournal<DraftJournalContent>()
  let release = (): void => undefined
  const gate = new Promise<void>((resolve) => (release = resolve))
  bench.stop()
  const stop = createAutosave({
    ...hanging,
    write: async (key, write) => {
      await gate
      return hanging.write(key, write)
    },
  }).start()
  showDraft(createOpen('a'))
  await vi.advanceTimersByTimeAsync(700)
  expect(saveStateStore.getState().state.kind).toBe('saving')
  await vi.advanceTimersByTimeAsync(250)
  expect(saveStateStore.getState().state).toMatchObject({
    kind: 'unsaved',
    reason: expect.stringContaining('没有响应'),
  })
  release()
  await settle()
  expect(saveStateStore.getState().state.kind).toBe('saved')
  stop()
})
