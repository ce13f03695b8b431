import { beforeEach, expect, test } from 'vitest'
import { addRevenueLines } from './testing/add-lines.ts'
import { createMemoryJournal } from '../storage/testing/memory-journal.ts'
import { createVersionKeeper } from './automatic-versions.ts'
import { closeDraft, draftStore, editCopy, redo, showDraft, undo } from './draft-store.ts'
import { keepVersion, listVersions } from './draft-versions.ts'
import { createOpen, rename } from './testing/autosave-bench.ts'
import { parseSnapshot, type DraftJournalContent } from './stored-draft.ts'

const MINUTE = 60_000

function createBench() {
  const journal = createMemoryJournal<DraftJournalContent>()
  const clock = { now: Date.parse('2026-02-20T01:00:00Z') }
  const keeper = createVersionKeeper(journal, () => clock.now)
  const stop = keeper.start()
  return {
    journal,
    clock,
    stop,
    readNames: async (): Promise<readonly string[]> => {
      await keeper.settle()
      const versions = await listVersions('a', journal)
      const kept = await Promise.all(
        versions.map(async ({ id }) => parseSnapshot(await journal.loadVersion(id))),
      )
      return kept.map((open) => open?.draft.department.name ?? 'damaged')
    },
  }
}

beforeEach(() => closeDraft())

test('an empty draft is not kept; then the state before work, and every ten minutes of it', async () => {
  const { clock, stop, readNames } = createBench()
  showDraft(createOpen('a'))
  rename('一')
  expect(await readNames()).toEqual([])
  rename('二')
  expect(await readNames()).toEqual(['一'])
  clock.now += 9 * MINUTE
  rename('三')
  expect(await readNames()).toEqual(['一'])
  clock.now += 2 * MINUTE
  rename('四')
  expect(await readNames()).toEqual(['三', '一'])
  clock.now += 20 * MINUTE
  undo()
  expect(await readNames()).toEqual(['四', '三', '一'])
  stop()
})

test('a session that begins soon after a version was kept keeps none', async () => {
  const { journal, clock, stop, readNames } = createBench()
  showDraft({ ...createOpen('a'), draft: { ...createOpen('a').draft, department: { code: '', name: '一' } } })
  const { open } = draftStore.getState()
  if (open !== null) await keepVersion(open, '送审前', { journal, at: new Date(clock.now - 5 * MINUTE) })
  rename('二')
  expect(await readNames()).toEqual(['一'])
  clock.now += 6 * MINUTE
  rename('三')
  expect(await readNames()).toEqual(['二', '一'])
  stop()
})

test('a change of 50 lines is preceded by a version whatever the time', async () => {
  const { clock, stop, readNames } = createBench()
  showDraft(createOpen('a'))
  rename('一')
  rename('二')
  expect(await readNames()).toEqual(['一'])
  clock.now += MINUTE
  addRevenueLines(49)
  expect(await readNames()).toEqual(['一'])
  clock.now += MINUTE
  addRevenueLines(50)
  expect(await readNames()).toEqual(['二', '一'])
  stop()
})

test('a version says why it was kept; what the last one holds is not kept again', async () => {
  const { journal, clock, stop, readNames } = createBench()
  const readReasons = async (): Promise<readonly (string | undefined)[]> => {
    await readNames()
    return (await listVersions('a', journal)).map(({ reason }) => reason)
  }
  showDraft(createOpen('a'))
  rename('一')
  rename('二')
  expect(await readReasons()).toEqual(['开始编制时'])
  undo()
  expect(await readReasons()).toEqual(['开始编制时'])
  clock.now += 20 * MINUTE
  rename('三')
  expect(await readReasons()).toEqual(['开始编制时'])
  clock.now += 20 * MINUTE
  rename('四')
  expect(await readReasons()).toEqual(['定时', '开始编制时'])
  clock.now += MINUTE
  addRevenueLines(50)
  await readReasons()
  clock.now += MINUTE
  undo()
  await readReasons()
  clock.now += MINUTE
  redo()
  const step = draftStore.getState().history.past.at(-1)?.name ?? ''
  expect(await readReasons()).toEqual(['重做前', '撤销前', `${step}前`, '定时', '开始编制时'])
  stop()
})

test('what is only looked at, and what another window writes, is not kept', async () => {
  const { stop, readNames } = createBench()
  const { draft } = createOpen('a')
  const named = { ...draft, department: { code: '', name: '一' } }
  showDraft({ ...createOpen('a'), draft: named, isElsewhere: true })
  showDraft({
    ...createOpen('a'),
    draft: { ...named, department: { code: '', name: '二' } },
    isElsewhere: true,
  })
  showDraft({ ...createOpen('a'), draft: named, isViewOnly: true })
  editCopy()
  expect(await readNames()).toEqual([])
  stop()
})
