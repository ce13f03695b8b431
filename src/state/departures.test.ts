import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { Departures } from '../storage/side-notes.ts'
import { createDepartureKeeper, dismissKeepReminder, keepReminderStore } from './departures.ts'
import { closeDraft, showDraft, undo, type OpenDraft } from './draft-store.ts'
import { EMPTY_HISTORY } from './history.ts'
import { createOpen, rename } from './testing/autosave-bench.ts'

const MINUTE = 60_000
const DAY = 1440 * MINUTE

function createBench(isPromised = false) {
  const stored = new Map<string, Departures>()
  const asked = { count: 0 }
  const create = () =>
    createDepartureKeeper({
      notes: {
        loadDepartures: async (key) => stored.get(key) ?? {},
        keepDepartures: async (key, departures) => {
          stored.set(key, departures)
        },
      },
      askToPersist: async () => {
        asked.count += 1
        return isPromised
      },
    })
  return { create, asked }
}

function change(count: number): void {
  for (let index = 0; index < count; index += 1) rename(`${String(Date.now())} ${String(index)}`)
}

function wait(milliseconds: number): void {
  vi.setSystemTime(Date.now() + milliseconds)
}

function show(open: OpenDraft = createOpen('a')): void {
  showDraft(open, EMPTY_HISTORY)
}

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'] })
  closeDraft()
  dismissKeepReminder()
})

afterEach(() => {
  vi.useRealTimers()
})

test('asks once, after the first change, and reminds after 20 changes', async () => {
  const { create, asked } = createBench()
  const keeper = create()
  const stop = keeper.start()
  show()
  await keeper.settle()
  expect(asked.count).toBe(0)
  change(19)
  await keeper.settle()
  expect(asked.count).toBe(1)
  expect(keepReminderStore.getState().reminder).toBeNull()
  change(1)
  await keeper.settle()
  expect(keepReminderStore.getState().reminder).toEqual({ storageKey: 'a', changeCount: 20 })
  expect(asked.count).toBe(1)
  stop()
})

test('reminds once a day, and another session knows of it', async () => {
  const { create } = createBench()
  const first = create()
  const stopFirst = first.start()
  show()
  change(20)
  await first.settle()
  dismissKeepReminder()
  stopFirst()
  const second = create()
  const stopSecond = second.start()
  wait(DAY - MINUTE)
  change(1)
  await second.settle()
  expect(keepReminderStore.getState().reminder).toBeNull()
  wait(MINUTE)
  undo()
  await second.settle()
  expect(keepReminderStore.getState().reminder?.changeCount).toBe(20)
  stopSecond()
})

test('counts from the last export, which takes the reminder back', async () => {
  const { create } = createBench()
  const keeper = create()
  const stop = keeper.start()
  show()
  change(25)
  await keeper.settle()
  await keeper.noteExport('b')
  expect(keepReminderStore.getState().reminder).not.toBeNull()
  await keeper.noteExport('a')
  expect(keepReminderStore.getState().reminder).toBeNull()
  wait(2 * DAY)
  change(19)
  await keeper.settle()
  expect(keepReminderStore.getState().reminder).toBeNull()
  change(1)
  await keeper.settle()
  expect(keepReminderStore.getState().reminder?.changeCount).toBe(20)
  stop()
})

test.each([
  ['the browser promises to keep what is stored', true, createOpen('a')],
  ['the draft is a sample', false, { ...createOpen('a'), isSample: true }],
])('says nothing where %s', async (_, isPromised, open) => {
  const { create } = createBench(isPromised)
  const keeper = create()
  const stop = keeper.start()
  show(open)
  change(30)
  await keeper.settle()
  expect(keepReminderStore.getState().reminder).toBeNull()
  stop()
})
