import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { TypedText } from '../storage/side-notes.ts'
import { createLastWords } from '../storage/testing/memory-last-words.ts'
import { closeDraft, showDraft, type OpenDraft } from './draft-store.ts'
import { EMPTY_HISTORY } from './history.ts'
import { createOpen } from './testing/autosave-bench.ts'
import { createTypedTextKeeper, leftTextStore } from './typed-text.ts'

/** The storage of a browser, in which one page after the other lives. */
function createBrowser() {
  const stored = new Map<string, TypedText>()
  const voided = createLastWords()
  let isWriting = true
  const keep = async (change: () => unknown): Promise<void> => {
    if (!isWriting) throw new Error('The page is gone')
    change()
  }
  const openPage = (open: OpenDraft = createOpen('a')) => {
    isWriting = true
    closeDraft()
    const keeper = createTypedTextKeeper({
      notes: {
        loadTyped: async (key) => stored.get(key),
        keepTyped: (key, typed) => keep(() => stored.set(key, typed)),
        removeTyped: (key) => keep(() => stored.delete(key)),
      },
      voided,
    })
    const end = keeper.start()
    showDraft(open, EMPTY_HISTORY)
    return { keeper, end }
  }
  return { stored, openPage, refuseWrites: () => (isWriting = false) }
}

async function wait(milliseconds: number): Promise<void> {
  await vi.advanceTimersByTimeAsync(milliseconds)
}

const readLeft = () => leftTextStore.getState().left

beforeEach(() => {
  vi.useFakeTimers()
})

afterEach(() => {
  closeDraft()
  vi.useRealTimers()
})

test('what stands in a field for 150 ms is shown again after a page that ended without a word', async () => {
  const browser = createBrowser()
  const first = browser.openPage()
  await wait(0)
  first.keeper.note('资金用途', '支付全')
  await wait(100)
  first.keeper.note('资金用途', '支付全年房租')
  await wait(50)
  first.end()
  const second = browser.openPage()
  await wait(0)
  expect(readLeft()).toMatchObject({ storageKey: 'a', field: '资金用途', text: '支付全年房租' })
  second.end()
})

test('what has been accepted, or was only blank, is not shown', async () => {
  const browser = createBrowser()
  for (const text of ['已经录入', '   ']) {
    const { keeper, end } = browser.openPage()
    await wait(0)
    keeper.note('部门名称', text)
    await wait(200)
    if (text.trim() !== '') keeper.forget()
    await wait(0)
    end()
    const next = browser.openPage()
    await wait(0)
    expect(readLeft()).toBeNull()
    next.end()
  }
  expect(browser.stored.size).toBe(0)
})

test('what a closing page accepts is not shown, though its note could not be removed any more', async () => {
  const browser = createBrowser()
  const first = browser.openPage()
  await wait(0)
  first.keeper.note('部门名称', '组织部')
  await wait(200)
  browser.refuseWrites()
  first.keeper.forget()
  await wait(0)
  expect(browser.stored.size).toBe(1)
  first.end()
  const second = browser.openPage()
  await wait(0)
  expect(readLeft()).toBeNull()
  second.end()
})

test('what was left stays until it is dismissed, whatever is typed meanwhile', async () => {
  const browser = createBrowser()
  const first = browser.openPage()
  await wait(0)
  first.keeper.note('资金用途', '第一段')
  await wait(200)
  first.end()
  const second = browser.openPage()
  await wait(0)
  second.keeper.note('部门名称', '另一处')
  await wait(200)
  second.keeper.forget()
  await wait(0)
  second.end()
  const third = browser.openPage()
  await wait(0)
  expect(readLeft()?.text).toBe('第一段')
  await third.keeper.dismissLeft()
  third.end()
  const fourth = browser.openPage()
  await wait(0)
  expect(readLeft()).toBeNull()
  fourth.end()
})

test('a window that only follows a draft neither notes nor shows', async () => {
  const browser = createBrowser()
  const writer = browser.openPage()
  await wait(0)
  writer.keeper.note('资金用途', '正在录入')
  await wait(200)
  writer.end()
  const follower = browser.openPage({ ...createOpen('a'), isElsewhere: true })
  await wait(0)
  expect(readLeft()).toBeNull()
  follower.keeper.note('资金用途', '不该有')
  await wait(200)
  expect(browser.stored.get('a')?.text).toBe('正在录入')
  follower.end()
})
