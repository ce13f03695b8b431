import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { createMemoryJournal } from '../storage/testing/memory-journal.ts'
import { createSimulatedSite } from '../storage/testing/simulated-site.ts'
import { updateDepartment } from '../domain/edit-draft.ts'
import type { DraftJournalContent } from './stored-draft.ts'
import { parseStoredState } from './stored-state.ts'
import { createOpen } from './testing/autosave-bench.ts'
import {
  loadWindowModules,
  openSimulatedWindow,
  type KeyKind,
  type SimulatedWindow,
} from './testing/simulated-window.ts'

const KINDS: readonly KeyKind[] = ['locks', 'channel']
const allModules = [await loadWindowModules(), await loadWindowModules(), await loadWindowModules()]

beforeEach(() => {
  vi.useFakeTimers()
})

afterEach(() => {
  vi.useRealTimers()
})

describe.each(KINDS)('windows that know of each other by %s', (kind) => {
  let journal = createMemoryJournal<DraftJournalContent>()
  let opened: SimulatedWindow[] = []

  beforeEach(() => {
    journal = createMemoryJournal()
    const site = createSimulatedSite()
    opened = allModules.map((modules) => openSimulatedWindow(modules, site, journal, kind))
  })

  afterEach(() => {
    for (const window of opened) window.crash()
  })

  const select = (index: number): SimulatedWindow => {
    const window = opened[index]
    if (window === undefined) throw new Error('There are three windows')
    return window
  }
  const pass = (milliseconds: number) => vi.advanceTimersByTimeAsync(milliseconds)
  const rename = ({ commitEdit }: SimulatedWindow, name: string) =>
    commitEdit('修改名称', (draft) => updateDepartment(draft, { name }))
  const readName = ({ draftStore }: SimulatedWindow) => draftStore.getState().open?.draft.department.name
  const isWriter = ({ draftStore }: SimulatedWindow) => draftStore.getState().open?.isElsewhere !== true
  const readStored = (key: string) => {
    const record = journal.records.get(key)
    return record === undefined ? undefined : parseStoredState(record)
  }
  const openBoth = async (): Promise<readonly [SimulatedWindow, SimulatedWindow]> => {
    const [writer, follower] = [select(0), select(1)]
    writer.showDraft(createOpen('a'))
    await pass(1000)
    const opening = follower.open('a')
    await pass(1000)
    await opening
    return [writer, follower]
  }

  test('the second one follows the first, change by change, and cannot edit', async () => {
    const [writer, follower] = await openBoth()
    expect([isWriter(writer), isWriter(follower)]).toEqual([true, false])
    for (const name of ['一', '二', '三']) {
      rename(writer, name)
      await pass(20)
      expect(readName(follower)).toBe(name)
    }
    writer.undo()
    await pass(20)
    expect(readName(follower)).toBe('二')
    expect(follower.draftStore.getState().history.past).toEqual([])
    expect(rename(follower, '不行').ok).toBe(false)
    await pass(1000)
    expect(readStored('a')?.open.draft.department.name).toBe('二')
  })

  test('a change too large for a patch is followed as well', async () => {
    const [writer, follower] = await openBoth()
    const marks = Array.from({ length: 600 }, (_, index) => ({ at: String(index), note: '' }))
    writer.commitEdit('批量', (draft) => ({ ...draft, marks }))
    await pass(20)
    writer.commitEdit('批量', (draft) => ({
      ...draft,
      marks: marks.map((mark) => ({ ...mark, note: '改' })),
    }))
    await pass(20)
    expect(follower.draftStore.getState().open?.draft.marks?.at(-1)?.note).toBe('改')
    expect(follower.draftStore.getState().open?.draft).toEqual(writer.draftStore.getState().open?.draft)
  })

  test('two drafts in two windows do not disturb each other', async () => {
    const [first, second] = [select(0), select(1)]
    first.showDraft(createOpen('a'))
    second.showDraft(createOpen('b'))
    await pass(1000)
    rename(first, '甲')
    rename(second, '乙')
    await pass(1000)
    expect([isWriter(first), isWriter(second)]).toEqual([true, true])
    expect([readName(first), readName(second)]).toEqual(['甲', '乙'])
    expect(['a', 'b'].map((key) => readStored(key)?.open.draft.department.name)).toEqual(['甲', '乙'])
  })

  test('转到本窗口编辑 brings what was being typed along, and what can be undone', async () => {
    const [writer, follower] = await openBoth()
    rename(writer, '一')
    writer.typed = '正在录入'
    const taking = follower.windows.takeOver()
    await pass(800)
    await taking
    expect([isWriter(writer), isWriter(follower)]).toEqual([false, true])
    expect(readName(follower)).toBe('正在录入')
    expect(writer.windowStore.getState().isLost).toBe(true)
    follower.undo()
    await pass(100)
    expect([readName(follower), readName(writer)]).toEqual(['一', '一'])

    const back = writer.windows.takeOver()
    await pass(800)
    await back
    expect([isWriter(writer), isWriter(follower)]).toEqual([true, false])
    writer.redo()
    await pass(100)
    expect(readName(follower)).toBe('正在录入')
    await pass(20_000)
    expect([isWriter(writer), isWriter(follower)]).toEqual([true, false])
    expect(journal.records.size).toBe(1)
  })

  test('of three windows the one that asks gets the draft, and the third follows the new one', async () => {
    const [first, second] = await openBoth()
    const third = select(2)
    const opening = third.open('a')
    await pass(1000)
    await opening
    const taking = third.windows.takeOver()
    await pass(800)
    await taking
    rename(third, '第三窗口')
    await pass(5000)
    expect([first, second, third].map(isWriter)).toEqual([false, false, true])
    expect([first, second].map(readName)).toEqual(['第三窗口', '第三窗口'])
  })

  test('a window with changes that cannot be written keeps the draft, and says so', async () => {
    const [writer, follower] = await openBoth()
    journal.fault = new Error('disk')
    rename(writer, '写不进去')
    await pass(10)
    const taking = follower.windows.takeOver()
    await pass(1000)
    await taking
    expect([isWriter(writer), isWriter(follower)]).toEqual([true, false])
    expect(follower.noticeStore.getState().notice?.title).toContain('没有转到本窗口')
    journal.fault = undefined
    rename(writer, '写进去了')
    await pass(20)
    expect(readName(follower)).toBe('写进去了')
  })

  test('when the writer goes to another draft or is gone, the other one goes on by itself within two seconds', async () => {
    const [writer, follower] = await openBoth()
    rename(writer, '一')
    await pass(20)
    writer.closeDraft()
    await pass(2000)
    expect(isWriter(follower)).toBe(true)
    expect(follower.noticeStore.getState().notice?.title).toBe('另一窗口已关闭，可在这里编辑')
    const opening = writer.open('a')
    await pass(1000)
    await opening
    expect(isWriter(writer)).toBe(false)
    rename(follower, '二')
    await pass(20)
    expect(readName(writer)).toBe('二')
    follower.crash()
    await pass(2000)
    expect(isWriter(writer)).toBe(true)
    writer.undo()
    await pass(20)
    expect(readStored('a')?.open.draft.department.name).toBe('一')
  })

  test('a window that comes back soon, as when it is loaded anew, goes on writing', async () => {
    const [writer, follower] = await openBoth()
    writer.windows.suspend()
    await pass(200)
    await Promise.all([writer.windows.resume(), pass(5000)])
    expect([isWriter(writer), isWriter(follower)]).toEqual([true, false])
    rename(writer, '还在')
    await pass(20)
    expect(readName(follower)).toBe('还在')
  })

  test('a window that comes back late shows what was done in the meantime', async () => {
    const [writer, follower] = await openBoth()
    writer.windows.suspend()
    await pass(5000)
    expect(isWriter(follower)).toBe(true)
    rename(follower, '另一窗口')
    await pass(20)
    await Promise.all([writer.windows.resume(), pass(2000)])
    expect([isWriter(writer), isWriter(follower)]).toEqual([false, true])
    expect(readName(writer)).toBe('另一窗口')

    // And where nobody else is left.
    writer.windows.suspend()
    rename(follower, '又改')
    await pass(20)
    follower.closeDraft()
    await pass(1000)
    await Promise.all([writer.windows.resume(), pass(2000)])
    expect(isWriter(writer)).toBe(true)
    expect(readName(writer)).toBe('又改')
  })

  test('a frozen window is overruled; what it could not write any more becomes a draft of its own', async () => {
    const [writer, follower] = await openBoth()
    rename(writer, '一')
    await pass(20)
    writer.client.freeze()
    rename(writer, '没有写入')
    writer.typed = '正在录入'
    const taking = follower.windows.takeOver()
    await pass(2500)
    await taking
    expect(isWriter(follower)).toBe(true)
    rename(follower, '接着改')
    await pass(100)
    writer.client.thaw()
    await pass(1000)
    expect([isWriter(writer), isWriter(follower)]).toEqual([false, true])
    expect([readName(writer), readName(follower)]).toEqual(['接着改', '接着改'])
    expect(readStored('a')?.open.draft.department.name).toBe('接着改')
    const copies = [...journal.records.keys()].filter((key) => key !== 'a').map(readStored)
    expect(copies.map((copy) => copy?.open.draft.department.name)).toEqual(['正在录入'])
    expect(copies[0]?.open.label).toBe('另一窗口未写入的修改')
    expect(writer.noticeStore.getState().notice?.details?.[0]).toContain('（另一窗口未写入的修改）')
    expect(writer.autosave.unsaved.size).toBe(0)
    expect(follower.noticeStore.getState().notice).toBeNull()
  })

  test('a frozen window without anything unsaved just follows when it wakes up', async () => {
    const [writer, follower] = await openBoth()
    writer.client.freeze()
    const taking = follower.windows.takeOver()
    await pass(2500)
    await taking
    rename(follower, '接着改')
    await pass(100)
    writer.client.thaw()
    await pass(1000)
    expect(readName(writer)).toBe('接着改')
    expect(isWriter(writer)).toBe(false)
    expect(journal.records.size).toBe(1)
    expect(writer.noticeStore.getState().notice).toBeNull()
  })

  test('a window that falls asleep within a write and is opened past ends up showing what all show', async () => {
    const [writer, follower] = await openBoth()
    rename(writer, '写到一半')
    writer.client.freeze()
    follower.closeDraft()
    const opening = follower.open('a')
    await pass(1000)
    await opening
    writer.client.thaw()
    await pass(5000)
    expect([writer, follower].filter(isWriter)).toHaveLength(1)
    expect([writer, follower].map(readName)).toEqual(['写到一半', '写到一半'])
    expect(readStored('a')?.open.draft.department.name).toBe('写到一半')
    expect(journal.records.size).toBe(1)
  })

  test('a draft shown without asking whose it is turns out to be the other window’s', async () => {
    const [writer, follower] = await openBoth()
    follower.showDraft(createOpen('a'))
    follower.commitEdit('修改名称', (draft) => updateDepartment(draft, { name: '抢先' }))
    await pass(1000)
    expect([isWriter(writer), isWriter(follower)]).toEqual([true, false])
    rename(writer, '照旧')
    await pass(100)
    expect([writer, follower].map(readName)).toEqual(['照旧', '照旧'])
    expect(readStored('a')?.open.draft.department.name).toBe('照旧')
  })
})
