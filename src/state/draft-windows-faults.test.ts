import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { updateDepartment } from '../domain/edit-draft.ts'
import { createMemoryJournal } from '../storage/testing/memory-journal.ts'
import { createSimulatedSite } from '../storage/testing/simulated-site.ts'
import type { DraftJournalContent } from './stored-draft.ts'
import { parseStoredState } from './stored-state.ts'
import { createOpen } from './testing/autosave-bench.ts'
import { loadWindowModules, openSimulatedWindow, type KeyKind } from './testing/simulated-window.ts'

const modules = [await loadWindowModules(), await loadWindowModules()] as const

beforeEach(() => {
  vi.useFakeTimers()
})

afterEach(() => {
  vi.useRealTimers()
})

test.each<KeyKind>(['locks', 'channel'])(
  'that a freed draft cannot be taken up is told of once, and it is taken up when it can be (%s)',
  async (kind) => {
    const journal = createMemoryJournal<DraftJournalContent>()
    const site = createSimulatedSite()
    const writer = openSimulatedWindow(modules[0], site, journal, kind)
    const follower = openSimulatedWindow(modules[1], site, journal, kind)
    const isElsewhere = () => follower.draftStore.getState().open?.isElsewhere === true
    writer.showDraft(createOpen('a'))
    await vi.advanceTimersByTimeAsync(1000)
    void follower.open('a')
    await vi.advanceTimersByTimeAsync(1000)

    journal.fault = new Error('disk')
    writer.crash()
    await vi.advanceTimersByTimeAsync(5000)
    expect(follower.noticeStore.getState().notice?.tone).toBe('error')
    follower.dismissNotice()
    await vi.advanceTimersByTimeAsync(20_000)
    expect(follower.noticeStore.getState().notice).toBeNull()
    expect(isElsewhere()).toBe(true)

    journal.fault = undefined
    await vi.advanceTimersByTimeAsync(5000)
    expect(isElsewhere()).toBe(false)
    follower.commitEdit('修改名称', (draft) => updateDepartment(draft, { name: '接着写' }))
    await vi.advanceTimersByTimeAsync(1000)
    const record = journal.records.get('a')
    const state = record === undefined ? undefined : parseStoredState(record)
    expect(state?.open.draft.department.name).toBe('接着写')
    follower.crash()
  },
)
