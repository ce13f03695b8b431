import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { createChannelKeys } from './channel-keys.ts'
import type { ExclusiveKeys } from './exclusive-key.ts'
import { createLockKeys } from './lock-keys.ts'
import { createSimulatedSite, type SimulatedClient } from './testing/simulated-site.ts'

beforeEach(() => {
  vi.useFakeTimers()
})

afterEach(() => {
  vi.useRealTimers()
})

const KINDS: readonly (readonly [string, (client: SimulatedClient) => ExclusiveKeys])[] = [
  ['by locks', ({ locks }) => createLockKeys(locks, 'test')],
  ['by asking', ({ openChannel }) => createChannelKeys(openChannel('test:keys'))],
]

async function after<T>(milliseconds: number, work: Promise<T>): Promise<T> {
  await vi.advanceTimersByTimeAsync(milliseconds)
  return work
}

describe.each(KINDS)('a key held %s', (_name, create) => {
  const site = createSimulatedSite()
  const openWindow = () => {
    const client = site.openWindow()
    return { client, keys: create(client), onLost: vi.fn<() => void>() }
  }
  const [first, second, third] = [openWindow(), openWindow(), openWindow()]
  const ignore = (): void => undefined
  const claim = (key: string, { keys, onLost }: typeof first) => after(600, keys.claim(key, onLost))

  test('is held by one window until that releases it', async () => {
    const hold = await claim('a', first)
    expect(hold).not.toBeNull()
    expect(await claim('a', second)).toBeNull()
    expect(await claim('b', second)).not.toBeNull()
    expect(await after(600, third.keys.listElsewhere())).toEqual(new Set(['a', 'b']))
    expect(await after(600, first.keys.listElsewhere())).toEqual(new Set(['b']))
    hold?.release()
    await vi.advanceTimersByTimeAsync(1)
    const next = await claim('a', second)
    expect(next).not.toBeNull()
    next?.release()
    expect(first.onLost).not.toHaveBeenCalled()
  })

  test('goes to one of two that claim it at the same moment', async () => {
    const claims = [first, second, third].map(({ keys, onLost }) => keys.claim('c', onLost))
    const holds = await after(600, Promise.all(claims))
    expect(holds.filter((hold) => hold !== null)).toHaveLength(1)
  })

  test('can be seized, of which the holder is told once', async () => {
    const hold = await claim('d', first)
    const seized = await after(0, second.keys.seize('d', second.onLost))
    await vi.advanceTimersByTimeAsync(0)
    expect(first.onLost).toHaveBeenCalledTimes(1)
    hold?.release()
    expect(await claim('d', third)).toBeNull()
    seized.release()
    await vi.advanceTimersByTimeAsync(1)
    expect(await claim('d', third)).not.toBeNull()
    expect(second.onLost).not.toHaveBeenCalled()
  })

  test('is waited for until it is released, until its window is gone, or no longer', async () => {
    const hold = await claim('e', first)
    let isFree = false
    const stop = new AbortController()
    const wait = async (): Promise<void> => {
      isFree = false
      await second.keys.waitUntilFree('e', stop.signal)
      isFree = true
    }
    void wait()
    await vi.advanceTimersByTimeAsync(5000)
    expect(isFree).toBe(false)
    hold?.release()
    await vi.advanceTimersByTimeAsync(1100)
    expect(isFree).toBe(false)
    await vi.advanceTimersByTimeAsync(200)
    expect(isFree).toBe(true)

    const fourth = openWindow()
    await claim('e', fourth)
    void wait()
    await vi.advanceTimersByTimeAsync(5000)
    expect(isFree).toBe(false)
    fourth.client.end()
    await vi.advanceTimersByTimeAsync(2000)
    expect(isFree).toBe(true)

    await after(600, first.keys.claim('e', ignore))
    void wait()
    await vi.advanceTimersByTimeAsync(100)
    expect(isFree).toBe(false)
    stop.abort()
    await vi.advanceTimersByTimeAsync(2000)
    expect(isFree).toBe(true)
  })

  test('that was seized from a frozen window is not held by it when it wakes up', async () => {
    await claim('f', first)
    const calls = first.onLost.mock.calls.length
    first.client.freeze()
    await after(0, second.keys.seize('f', second.onLost))
    await vi.advanceTimersByTimeAsync(1000)
    expect(first.onLost).toHaveBeenCalledTimes(calls)
    first.client.thaw()
    await vi.advanceTimersByTimeAsync(10)
    expect(first.onLost).toHaveBeenCalledTimes(calls + 1)
    expect(await claim('f', first)).toBeNull()
  })
})

test('a window that slept while its key was taken, and was not told, finds out when it wakes up', async () => {
  const site = createSimulatedSite()
  const [first, second] = [site.openWindow(), site.openWindow()]
  const onLost = vi.fn<() => void>()
  await after(600, createChannelKeys(first.openChannel('keys')).claim('a', onLost))
  first.setDeaf(true)
  vi.setSystemTime(Date.now() + 60_000)
  await createChannelKeys(second.openChannel('keys')).seize('a', () => undefined)
  first.setDeaf(false)
  expect(onLost).not.toHaveBeenCalled()
  await vi.advanceTimersByTimeAsync(400)
  expect(onLost).toHaveBeenCalledTimes(1)
})

test('where the browser refuses locks, every window works on its own', async () => {
  const refuse = async (): Promise<never> => {
    throw new DOMException('No data', 'SecurityError')
  }
  const keys = createLockKeys({ request: refuse, query: refuse }, 'test')
  const hold = await keys.claim('a', () => undefined)
  expect(hold).not.toBeNull()
  hold?.release()
  await keys.waitUntilFree('a', new AbortController().signal)
  expect(await keys.listElsewhere()).toEqual(new Set())
})
