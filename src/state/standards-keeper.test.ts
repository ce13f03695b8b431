import { beforeEach, expect, test } from 'vitest'
import { DEFAULT_STANDARDS } from '../checks/standards/default-standards.ts'
import type { Standards } from '../checks/standards/standards.ts'
import type { Settings } from '../storage/settings.ts'
import type { WindowChannel } from '../storage/window-channel.ts'
import { dismissNotice, noticeStore } from './notice-store.ts'
import { createStandardsKeeper } from './standards-keeper.ts'
import { standardsStore } from './standards-store.ts'

const OWN: Standards = { ...DEFAULT_STANDARDS, classifiedWords: ['密件'] }

function createSettings(texts = new Map<string, string>()) {
  const settings: Settings = {
    load: (name) => Promise.resolve(texts.get(name)),
    keep: (name, text) => Promise.resolve(void texts.set(name, text)),
    remove: (name) => Promise.resolve(void texts.delete(name)),
  }
  return { texts, settings }
}

/** A channel whose other windows are the test. */
function createChannel() {
  const listeners = new Set<(message: unknown) => void>()
  const posted: unknown[] = []
  const channel: WindowChannel = {
    post: (message) => void posted.push(message),
    listen: (listener) => {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
  }
  return { channel, posted, hear: () => listeners.forEach((listener) => listener('standards')) }
}

function readShown(): Standards {
  return standardsStore.getState().standards
}

beforeEach(() => {
  standardsStore.setState({ standards: DEFAULT_STANDARDS })
  dismissNotice()
})

test('what is kept holds at once, is told, and is there again after a start', async () => {
  const { settings } = createSettings()
  const { channel, posted } = createChannel()
  const keeper = createStandardsKeeper({ settings, channel })
  const kept = keeper.keep(OWN)
  expect(readShown()).toBe(OWN)
  expect(await kept).toBe(true)
  expect(posted).toHaveLength(1)

  standardsStore.setState({ standards: DEFAULT_STANDARDS })
  const next = createStandardsKeeper({ settings, channel })
  next.start()
  await next.settle()
  expect(readShown()).toEqual(OWN)
})

test('going back to those of the program leaves nothing behind', async () => {
  const { settings, texts } = createSettings()
  const keeper = createStandardsKeeper({ settings, channel: createChannel().channel })
  await keeper.keep(OWN)
  expect(texts.size).toBe(1)
  await keeper.keep({ ...DEFAULT_STANDARDS })
  expect(texts.size).toBe(0)
  expect(readShown()).toEqual(DEFAULT_STANDARDS)
})

test('what another window keeps holds here, too, and the same again changes nothing', async () => {
  const { settings } = createSettings()
  const { channel, hear } = createChannel()
  const keeper = createStandardsKeeper({ settings, channel })
  keeper.start()
  await keeper.settle()
  await createStandardsKeeper({ settings, channel: createChannel().channel }).keep(OWN)
  standardsStore.setState({ standards: DEFAULT_STANDARDS })
  hear()
  await keeper.settle()
  const shown = readShown()
  expect(shown).toEqual(OWN)
  hear()
  await keeper.settle()
  expect(readShown()).toBe(shown)
})

test('what is kept while the start still reads is not overwritten by what was there before', async () => {
  const { settings } = createSettings()
  const keeper = createStandardsKeeper({ settings, channel: createChannel().channel })
  keeper.start()
  await keeper.keep(OWN)
  await keeper.settle()
  expect(readShown()).toBe(OWN)
})

test('what cannot be read is said and left where it is; what cannot be kept holds all the same', async () => {
  const texts = new Map([['standards', '{"format": "other"}']])
  const { settings } = createSettings(texts)
  const keeper = createStandardsKeeper({ settings, channel: createChannel().channel })
  keeper.start()
  await keeper.settle()
  expect(readShown()).toBe(DEFAULT_STANDARDS)
  expect(noticeStore.getState().notice?.title).toContain('审核标准读不出来')
  expect(texts.size).toBe(1)

  const full: Settings = { ...settings, keep: () => Promise.reject(new Error('full')) }
  const other = createStandardsKeeper({ settings: full, channel: createChannel().channel })
  expect(await other.keep(OWN)).toBe(false)
  expect(readShown()).toBe(OWN)
})
