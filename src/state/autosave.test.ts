import fc from 'fast-check'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { amountFromFen } from '../domain/amount.ts'
import { createDraft } from '../domain/draft.ts'
import {
  addRevenueLines,
  removeRevenueLines,
  updateDepartment,
  updateRevenueLines,
} from '../domain/edit-draft.ts'
import type { RevenueLine } from '../domain/ledger.ts'
import { createMemoryJournal, type MemoryJournal } from '../storage/testing/memory-journal.ts'
import { createAutosave, type Autosave, type Work } from './autosave.ts'
import { closeDraft, commitEdit, draftStore, redo, showDraft, undo, type OpenDraft } from './draft-store.ts'
import { EMPTY_HISTORY, findPosition } from './history.ts'
import { createWrite } from './journal-write.ts'
import { saveStateStore } from './save-state.ts'
import {
  parseStoredDraft,
  parseStoredHistory,
  type DraftJournalContent,
  type DraftSummary,
} from './stored-draft.ts'

function createOpen(storageKey: string): OpenDraft {
  const draft = createDraft(`id of ${storageKey}`, 2025, '2025-01-01T00:00:00Z')
  return { storageKey, draft, isSample: false, storedDifferences: [] }
}

function createLine(id: string, fen: number): RevenueLine {
  return {
    id,
    unitCode: '1',
    functionCode: '2010101',
    source: 'generalPublicBudget',
    carryOver: false,
    amount: amountFromFen(fen),
  }
}

function stored(open: OpenDraft) {
  return { open, history: EMPTY_HISTORY, entryCount: 0 }
}

function rename(name: string): void {
  commitEdit('修改名称', (draft) => updateDepartment(draft, { name }))
}

let journal: MemoryJournal<DraftJournalContent>
let autosave: Autosave
let stop: () => void

beforeEach(() => {
  vi.useFakeTimers()
  closeDraft()
  journal = createMemoryJournal()
  autosave = createAutosave(journal)
  stop = autosave.start()
})

afterEach(() => {
  stop()
  vi.useRealTimers()
})

async function settle(): Promise<void> {
  await vi.advanceTimersByTimeAsync(1)
}

function readSummary(storageKey: string): DraftSummary | undefined {
  return journal.records.get(storageKey)?.head.summary
}

function readHistory(storageKey: string) {
  const record = journal.records.get(storageKey)
  return record === undefined ? undefined : parseStoredHistory(record)
}

function readStored(storageKey: string): OpenDraft | undefined {
  const record = journal.records.get(storageKey)
  return record === undefined ? undefined : parseStoredDraft(record)
}

test('a draft is stored when it is shown, and after every entry', async () => {
  showDraft(createOpen('a'))
  await settle()
  expect(readStored('a')).toEqual(draftStore.getState().open)
  rename('组织部门')
  expect(saveStateStore.getState().state.kind).toBe('saving')
  await settle()
  expect(readStored('a')?.draft.department.name).toBe('组织部门')
  expect(journal.records.get('a')?.entries).toHaveLength(1)
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
  expect(readStored('a')?.draft.department.name).toBe('先改的')
  expect(readStored('b')?.draft.department.name).toBe('后改的')
  expect(autosave.unsaved.size).toBe(0)
})

test('what cannot be written is said, kept, and written as a whole once it can be', async () => {
  showDraft(createOpen('a'))
  await settle()
  journal.fault = new DOMException('full', 'QuotaExceededError')
  rename('一')
  await settle()
  expect(saveStateStore.getState().state).toMatchObject({
    kind: 'unsaved',
    reason: expect.stringContaining('存储空间已满'),
  })
  rename('二')
  await settle()
  expect(saveStateStore.getState().state.kind).toBe('unsaved')
  expect(autosave.unsaved.get('a')?.open.draft.department.name).toBe('二')
  expect(readStored('a')?.draft.department.name).toBe('')
  journal.fault = undefined
  await vi.advanceTimersByTimeAsync(15_000)
  expect(readStored('a')?.draft.department.name).toBe('二')
  expect(journal.records.get('a')?.entries).toHaveLength(0)
  expect(saveStateStore.getState().state.kind).toBe('saved')
})

test('one draft that cannot be written does not keep another from being stored', async () => {
  journal.fault = new Error('disk')
  showDraft(createOpen('a'))
  await settle()
  journal.fault = undefined
  showDraft(createOpen('b'))
  await settle()
  expect(readStored('b')).toBeDefined()
  expect(saveStateStore.getState().state.kind).toBe('saved')
  expect([...autosave.unsaved.keys()]).toEqual(['a'])
  autosave.retry()
  await settle()
  expect(readStored('a')).toBeDefined()
})

test('a draft read from the journal is not written again, and goes on after its entries', async () => {
  const open = createOpen('a')
  const work = { open, history: EMPTY_HISTORY }
  const write = createWrite(null, 0, work)
  await journal.write('a', { ...write, summary: { ...write.summary, draftId: 'as found' } })
  const at = new Date('2025-03-01T08:00:00Z')
  autosave.markStored({ ...work, entryCount: 0, revision: 1, at })
  showDraft(open)
  await settle()
  expect(readSummary('a')?.draftId).toBe('as found')
  expect(saveStateStore.getState().state).toEqual({ kind: 'saved', at })
  rename('接着改')
  await settle()
  expect(journal.records.get('a')?.entries).toHaveLength(1)
  expect(readStored('a')?.draft.department.name).toBe('接着改')
})

test('after many entries a snapshot takes their place', async () => {
  showDraft(createOpen('a'))
  await settle()
  for (let count = 0; count < 201; count += 1) {
    rename(`第 ${String(count)} 次`)
    await settle()
  }
  expect(journal.records.get('a')?.entries).toHaveLength(0)
  expect(readStored('a')?.draft.department.name).toBe('第 200 次')
})

test('an entry that changes much is kept as a snapshot', async () => {
  showDraft(createOpen('a'))
  const lines = Array.from({ length: 501 }, (_, index) => createLine(`r${String(index)}`, 100))
  commitEdit('添加', (draft) => addRevenueLines(draft, lines, 0))
  await settle()
  const changes = new Map(lines.map(({ id }) => [id, { amount: amountFromFen(200) }]))
  commitEdit('修改', (draft) => updateRevenueLines(draft, changes))
  await settle()
  expect(journal.records.get('a')?.entries).toEqual([])
  expect(readStored('a')).toEqual(draftStore.getState().open)
})

test('the time shown is that of the last write, however much later one looks', async () => {
  showDraft(createOpen('a'))
  await settle()
  const { state } = saveStateStore.getState()
  expect(state).toMatchObject({ kind: 'saved', at: expect.any(Date) })
  showDraft(createOpen('b'))
  await vi.advanceTimersByTimeAsync(600_000)
  expect(saveStateStore.getState().state).not.toEqual(state)
  const a = readStored('a') ?? createOpen('a')
  autosave.markStored({
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
  const before = readStored('a') ?? createOpen('a')
  const other = { ...before, draft: updateDepartment(before.draft, { name: '另一窗口' }) }
  await journal.write('a', createWrite(stored(before), 1, stored(other)))
  const conflict = { kind: 'unsaved', reason: expect.stringContaining('已在另一窗口修改') }
  for (const name of ['一', '二']) {
    rename(name)
    await settle()
    expect(saveStateStore.getState().state).toMatchObject(conflict)
  }
  await vi.advanceTimersByTimeAsync(60_000)
  autosave.retry()
  await settle()
  expect(saveStateStore.getState().state).toMatchObject(conflict)
  expect(readStored('a')).toEqual(other)
  expect(autosave.unsaved.get('a')?.open.draft.department.name).toBe('二')

  showDraft(createOpen('b'))
  await settle()
  expect(readStored('b')).toBeDefined()
  expect(saveStateStore.getState().state.kind).toBe('saved')
})

test('work goes on from what another window has written once that was read', async () => {
  showDraft(createOpen('a'))
  await settle()
  const before = readStored('a') ?? createOpen('a')
  const other = { ...before, draft: updateDepartment(before.draft, { name: '另一窗口' }) }
  await journal.write('a', createWrite(null, 1, stored(other)))
  closeDraft()
  autosave.markStored({ ...stored(other), revision: 2, at: null })
  showDraft(other)
  rename('接着改')
  await settle()
  expect(saveStateStore.getState().state.kind).toBe('saved')
  expect(readStored('a')?.draft.department.name).toBe('接着改')
})

test('a draft that was removed under way is stored again as a whole', async () => {
  showDraft(createOpen('a'))
  await settle()
  await journal.remove('a')
  rename('还在')
  await settle()
  expect(readStored('a')?.draft.department.name).toBe('还在')
  expect(saveStateStore.getState().state.kind).toBe('saved')
})

test('what was done before the page was loaded anew can be undone, by its name, and done again', async () => {
  showDraft(createOpen('a'))
  for (const name of ['一', '二', '三']) rename(name)
  undo()
  await settle()
  closeDraft()
  const record = await journal.load('a')
  if (record === undefined) throw new Error('Nothing was stored')
  const open = parseStoredDraft(record)
  if (open === undefined) throw new Error('What was stored cannot be read')
  showDraft(open, parseStoredHistory(record))
  const readName = () => draftStore.getState().open?.draft.department.name
  expect(draftStore.getState().history.past.map(({ name }) => name)).toEqual(['修改名称', '修改名称'])
  redo()
  expect(readName()).toBe('三')
  for (const name of ['二', '一', '', '']) {
    undo()
    expect(readName()).toBe(name)
  }
  await settle()
  expect(journal.records.get('a')?.head.position).toBe(0)
})

test('at least 500 changes can be undone, and older ones are let go of', async () => {
  showDraft(createOpen('a'))
  for (let count = 1; count <= 1200; count += 1) rename(String(count))
  await settle()
  const history = readHistory('a') ?? EMPTY_HISTORY
  expect(history.past).toHaveLength(1000)
  expect(findPosition(history)).toBe(1200)
  for (let count = 0; count < 600; count += 1) undo()
  expect(draftStore.getState().open?.draft.department.name).toBe('600')
})

test('a write that hangs is told of within a second, until it has gone through', async () => {
  const hanging = createMemoryJournal<DraftJournalContent>()
  let release = (): void => undefined
  const gate = new Promise<void>((resolve) => (release = resolve))
  stop()
  stop = createAutosave({
    ...hanging,
    write: async (key, write) => {
      await gate
      return hanging.write(key, write)
    },
  }).start()
  showDraft(createOpen('a'))
  await vi.advanceTimersByTimeAsync(900)
  expect(saveStateStore.getState().state.kind).toBe('saving')
  await vi.advanceTimersByTimeAsync(100)
  expect(saveStateStore.getState().state).toMatchObject({
    kind: 'unsaved',
    reason: expect.stringContaining('没有响应'),
  })
  release()
  await settle()
  expect(saveStateStore.getState().state.kind).toBe('saved')
})

const actions = fc.oneof(
  fc.record({ kind: fc.constant('add' as const), fen: fc.integer({ min: 0, max: 9_999 }) }),
  fc.record({ kind: fc.constant('update' as const), at: fc.nat(9), fen: fc.integer({ min: 0, max: 9_999 }) }),
  fc.record({ kind: fc.constantFrom('remove' as const, 'open' as const), at: fc.nat(2) }),
  fc.record({ kind: fc.constantFrom('undo' as const, 'redo' as const, 'settle' as const, 'fault' as const) }),
)

test('whatever is done and whatever fails, what is shown is what is stored in the end', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(actions, { maxLength: 30 }), async (steps) => {
      const latest = new Map<string, Work>()
      const follow = draftStore.subscribe(({ open, history }) => {
        if (open !== null) latest.set(open.storageKey, { open, history })
      })
      journal.fault = undefined
      showDraft(createOpen('0'))
      let serial = 0
      for (const step of steps) {
        const lines = draftStore.getState().open?.draft.revenues ?? []
        if (step.kind === 'add') {
          serial += 1
          const line = createLine(`r${String(serial)}`, step.fen)
          commitEdit('添加', (draft) => addRevenueLines(draft, [line], 0))
        } else if (step.kind === 'update') {
          const id = lines[step.at]?.id ?? ''
          commitEdit('修改', (draft) =>
            updateRevenueLines(draft, new Map([[id, { amount: amountFromFen(step.fen) }]])),
          )
        } else if (step.kind === 'remove') {
          const ids = new Set(lines.slice(step.at, step.at + 2).map(({ id }) => id))
          if (ids.size > 0) commitEdit('删除', (draft) => removeRevenueLines(draft, ids))
        } else if (step.kind === 'open') {
          const known = latest.get(String(step.at))
          if (known === undefined) showDraft(createOpen(String(step.at)))
          else showDraft(known.open, known.history)
        } else if (step.kind === 'undo') undo()
        else if (step.kind === 'redo') redo()
        else if (step.kind === 'fault')
          journal.fault = journal.fault === undefined ? new Error('disk') : undefined
        else await settle()
      }
      journal.fault = undefined
      autosave.retry()
      await settle()
      follow()
      for (const [key, { open, history }] of latest) {
        expect(readStored(key)).toEqual(open)
        expect(readHistory(key)).toEqual(history)
      }
      expect(autosave.unsaved.size).toBe(0)
    }),
    { numRuns: 200 },
  )
})
