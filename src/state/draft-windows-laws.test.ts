import fc from 'fast-check'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { addRevenueLines } from '../domain/edit-draft.ts'
import { createMemoryJournal } from '../storage/testing/memory-journal.ts'
import { createSimulatedSite } from '../storage/testing/simulated-site.ts'
import type { DraftJournalContent } from './stored-draft.ts'
import { parseStoredState } from './stored-state.ts'
import { createLine, createOpen } from './testing/autosave-bench.ts'
import {
  loadWindowModules,
  openSimulatedWindow,
  type KeyKind,
  type SimulatedWindow,
} from './testing/simulated-window.ts'

const KEY = 'a'
/** The long form is part of the soak. */
const RUNS = Number(process.env.SOAK_RUNS ?? 60)
const pairOfModules = [await loadWindowModules(), await loadWindowModules()] as const

beforeEach(() => {
  vi.useFakeTimers()
})

afterEach(() => {
  vi.useRealTimers()
})

const window = fc.constantFrom(0 as const, 1 as const)
const operation = fc.oneof(
  { weight: 6, arbitrary: fc.record({ kind: fc.constant('edit' as const), window }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constantFrom('undo' as const, 'redo' as const), window }) },
  { weight: 3, arbitrary: fc.record({ kind: fc.constant('takeOver' as const), window }) },
  {
    weight: 3,
    arbitrary: fc.record({
      kind: fc.constantFrom('open' as const, 'close' as const, 'reload' as const, 'crash' as const),
      window,
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constantFrom('freeze' as const, 'freezeInEdit' as const, 'thaw' as const),
      window,
    }),
  },
  {
    weight: 6,
    arbitrary: fc.record({ kind: fc.constant('pass' as const), time: fc.constantFrom(0, 5, 50, 400, 2500) }),
  },
)
type Operation = typeof operation extends fc.Arbitrary<infer T> ? T : never

/** Two windows that start with the same draft, the first of them writing it. */
async function openPair(kind: KeyKind) {
  const journal = createMemoryJournal<DraftJournalContent>()
  const site = createSimulatedSite()
  const openAgain = (index: 0 | 1): SimulatedWindow =>
    openSimulatedWindow(pairOfModules[index], site, journal, kind)
  const windows: [SimulatedWindow, SimulatedWindow] = [openAgain(0), openAgain(1)]
  windows[0].showDraft(createOpen(KEY))
  await vi.advanceTimersByTimeAsync(1000)
  void windows[1].open(KEY)
  await vi.advanceTimersByTimeAsync(1000)
  return { journal, windows, openAgain }
}

function isWriter({ draftStore }: SimulatedWindow): boolean {
  const { open } = draftStore.getState()
  return open !== null && open.isElsewhere !== true
}

type Pair = Awaited<ReturnType<typeof openPair>>

const listIds = (
  open: { readonly draft: { readonly revenues: readonly { readonly id: string }[] } } | null | undefined,
) => (open?.draft.revenues ?? []).map(({ id }) => id)

const readStored = ({ journal }: Pair, key: string) => {
  const record = journal.records.get(key)
  return record === undefined ? undefined : parseStoredState(record)
}

const listStoredIds = (pair: Pair): ReadonlySet<string> =>
  new Set([...pair.journal.records.keys()].flatMap((key) => listIds(readStored(pair, key)?.open)))

async function operate(pair: Pair, operation: Operation, createLineId: () => string, kept: Set<string>) {
  if (operation.kind === 'pass') return vi.advanceTimersByTimeAsync(operation.time)
  const { windows } = pair
  const window = windows[operation.window]
  const isRunning = !window.client.isFrozen()
  if (operation.kind === 'thaw') return window.client.thaw()
  if (operation.kind === 'crash' || operation.kind === 'reload') {
    window.crash()
    // What was not shown as saved may be lost with the window.
    const stored = listStoredIds(pair)
    const others = windows.flatMap((other) => (other === window ? [] : [...other.autosave.unsaved.values()]))
    const safe = new Set([...stored, ...others.flatMap(({ open }) => listIds(open))])
    for (const id of kept) if (!safe.has(id)) kept.delete(id)
    windows[operation.window] = pair.openAgain(operation.window)
    if (operation.kind === 'reload') void windows[operation.window].open(KEY)
    return
  }
  if (!isRunning) return
  const before = listIds(window.draftStore.getState().open)
  switch (operation.kind) {
    case 'edit':
    case 'freezeInEdit': {
      if (window.draftStore.getState().open === null) return
      const line = createLine(createLineId(), 100)
      const result = window.commitEdit('添加', (draft) => addRevenueLines(draft, [line], 0))
      if (result.ok) kept.add(line.id)
      if (result.ok && operation.kind === 'freezeInEdit') window.client.freeze()
      return
    }
    case 'undo':
      window.undo()
      break
    case 'redo':
      window.redo()
      break
    case 'takeOver':
      void window.windows.takeOver()
      return
    case 'open':
      if (before.length === 0 && window.draftStore.getState().open === null) void window.open(KEY)
      return
    case 'close':
      window.closeDraft()
      return
    case 'freeze':
      // Only a writer, which waits for nothing: timers go on here.
      if (isWriter(window)) window.client.freeze()
      return
  }
  const after = new Set(listIds(window.draftStore.getState().open))
  for (const id of before) if (!after.has(id)) kept.delete(id)
  for (const id of after) if (!before.includes(id)) kept.add(id)
}

/** What is called saved is in the journal, if the window is in a state to know. */
function expectSavedIsStored(pair: Pair): void {
  for (const { autosave, client, draftStore } of pair.windows) {
    const { open } = draftStore.getState()
    if (client.isFrozen() || open === null || open.isElsewhere === true) continue
    if (autosave.unsaved.has(open.storageKey)) continue
    const stored = listStoredIds(pair)
    for (const id of listIds(open)) expect(stored).toContain(id)
  }
}

test.each<KeyKind>(['locks', 'channel'])(
  'whatever two windows do with a draft, nothing shown as saved is lost, and both show what is stored (%s)',
  async (kind) => {
    await fc.assert(
      fc.asyncProperty(fc.array(operation, { minLength: 5, maxLength: 40 }), async (operations) => {
        const pair = await openPair(kind)
        try {
          let serial = 0
          const kept = new Set<string>()
          const createLineId = (): string => `r${String((serial += 1))}`
          for (const each of operations) {
            await operate(pair, each, createLineId, kept)
            await vi.advanceTimersByTimeAsync(0)
            expectSavedIsStored(pair)
          }
          for (const { client } of pair.windows) client.thaw()
          await vi.advanceTimersByTimeAsync(30_000)
          const stored = listStoredIds(pair)
          for (const id of kept) expect(stored).toContain(id)
          const showing = pair.windows.filter(({ draftStore }) => draftStore.getState().open !== null)
          expect(showing.filter(isWriter)).toHaveLength(Math.min(showing.length, 1))
          for (const each of showing) {
            const { open, history } = each.draftStore.getState()
            expect(open?.draft).toEqual(readStored(pair, KEY)?.open.draft)
            if (isWriter(each)) expect(history).toEqual(readStored(pair, KEY)?.history)
          }
          for (const each of pair.windows) {
            expect(each.autosave.unsaved.size).toBe(0)
          }
        } finally {
          for (const each of pair.windows) each.crash()
          // What windows that are gone were about to do would be done in all runs to come, and slow them down.
          vi.clearAllTimers()
        }
      }),
      { numRuns: RUNS },
    )
  },
  3_600_000,
)
