import fc from 'fast-check'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { amountFromFen } from '../domain/amount.ts'
import { addRevenueLines, removeRevenueLines, updateRevenueLines } from '../domain/edit-draft.ts'
import { closeDraft, commitEdit, draftStore, redo, showDraft, undo } from './draft-store.ts'
import { EMPTY_HISTORY, findPosition } from './history.ts'
import { parseStoredDraft, parseStoredHistory } from './stored-draft.ts'
import {
  createAutosaveBench,
  createLine,
  createOpen,
  rename,
  type AutosaveBench,
} from './testing/autosave-bench.ts'
import type { Work } from './stored-work.ts'

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

test('what was done before the page was loaded anew can be undone, by its name, and done again', async () => {
  showDraft(createOpen('a'))
  for (const name of ['一', '二', '三']) rename(name)
  undo()
  await settle()
  closeDraft()
  const record = await bench.journal.load('a')
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
  expect(bench.journal.records.get('a')?.head.position).toBe(0)
})

test('at least 500 changes can be undone, and older ones are let go of', async () => {
  showDraft(createOpen('a'))
  for (let count = 1; count <= 1200; count += 1) rename(String(count))
  await settle()
  const history = bench.readHistory('a') ?? EMPTY_HISTORY
  expect(history.past).toHaveLength(1000)
  expect(findPosition(history)).toBe(1200)
  for (let count = 0; count < 600; count += 1) undo()
  expect(draftStore.getState().open?.draft.department.name).toBe('600')
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
      bench.journal.fault = undefined
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
          bench.journal.fault = bench.journal.fault === undefined ? new Error('disk') : undefined
        else await settle()
      }
      bench.journal.fault = undefined
      bench.autosave.retry()
      await settle()
      follow()
      for (const [key, { open, history }] of latest) {
        expect(bench.readStored(key)).toEqual(open)
        expect(bench.readHistory(key)).toEqual(history)
      }
      expect(bench.autosave.unsaved.size).toBe(0)
    }),
    { numRuns: 200 },
  )
})
