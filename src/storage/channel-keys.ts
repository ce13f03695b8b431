import { RETURN_MILLISECONDS, type ExclusiveKeys, type KeyHold } from './exclusive-key.ts'
import { isKeyMessage, isReleased, type KeyMessage } from './key-messages.ts'
import type { WindowChannel } from './window-channel.ts'

const ANSWER_MILLISECONDS = 500
/** A holder at work may be slow to answer; one that is silent for so long is taken for gone. */
const SILENCE_MILLISECONDS = 1100
const PAUSE_MILLISECONDS = 300

/** Keys held by agreement: who wants one asks, and takes it when nobody answers. */
export function createChannelKeys(channel: WindowChannel): ExclusiveKeys {
  const me = crypto.getRandomValues(new Uint32Array(2)).join('-')
  const losses = new Map<string, () => void>()
  /** What waits to hear something, by what it listens to. */
  const listeners = new Set<(message: KeyMessage) => void>()
  const claiming = new Set<string>()
  const post = (message: KeyMessage): void => channel.post(message)

  const answer = (message: KeyMessage): void => {
    if (message.kind === 'listing') {
      if (losses.size > 0) post({ kind: 'listed', keys: [...losses.keys()], to: message.from })
    } else if (message.kind === 'claiming' || message.kind === 'probing') {
      // Of two that claim at the same time one gives way, and both know which.
      const isPreceding = message.kind === 'claiming' && claiming.has(message.key) && me < message.from
      if (losses.has(message.key) || isPreceding) post({ kind: 'held', key: message.key, to: message.from })
    } else if (message.kind === 'checking') {
      if (losses.has(message.key)) post({ kind: 'taken', key: message.key, from: me })
    } else if (message.kind === 'taken') {
      const onLost = losses.get(message.key)
      losses.delete(message.key)
      onLost?.()
    }
  }
  channel.listen((message) => {
    if (!isKeyMessage(message)) return
    answer(message)
    for (const listener of listeners) listener(message)
  })

  /** What `pick` makes of the messages of the next while; `silence` where it makes nothing of any. */
  const hear = <T>(
    milliseconds: number,
    silence: T,
    pick: (message: KeyMessage) => T | undefined,
  ): Promise<T> =>
    new Promise((resolve) => {
      const finish = (value: T): void => {
        clearTimeout(timer)
        listeners.delete(listener)
        resolve(value)
      }
      const listener = (message: KeyMessage): void => {
        const picked = pick(message)
        if (picked !== undefined) finish(picked)
      }
      const timer = setTimeout(() => finish(silence), milliseconds)
      listeners.add(listener)
    })

  /** `null` while nothing is held. */
  let lastTick: number | null = null
  /** A window that was asleep may have been taken for gone, and need not have heard it. */
  const keepAwake = (): void => {
    const now = Date.now()
    if (lastTick !== null && now - lastTick > SILENCE_MILLISECONDS)
      for (const key of losses.keys()) post({ kind: 'checking', key, from: me })
    lastTick = losses.size > 0 ? now : null
    if (lastTick !== null) setTimeout(keepAwake, PAUSE_MILLISECONDS)
  }

  const take = (key: string, onLost: () => void): KeyHold => {
    losses.set(key, onLost)
    if (lastTick === null) keepAwake()
    post({ kind: 'taken', key, from: me })
    return {
      release: () => {
        if (losses.get(key) !== onLost) return
        losses.delete(key)
        post({ kind: 'released', key, from: me })
      },
    }
  }

  return {
    claim: async (key, onLost) => {
      claiming.add(key)
      post({ kind: 'claiming', key, from: me })
      const isFree = await hear(ANSWER_MILLISECONDS, true, (message) => {
        if (!('key' in message) || message.key !== key) return undefined
        const isBeaten =
          message.kind === 'taken' ||
          (message.kind === 'held' && message.to === me) ||
          (message.kind === 'claiming' && message.from < me)
        return isBeaten ? false : undefined
      })
      claiming.delete(key)
      return isFree ? take(key, onLost) : null
    },
    seize: async (key, onLost) => take(key, onLost),
    waitUntilFree: async (key, signal) => {
      while (!signal.aborted) {
        const heard = hear(SILENCE_MILLISECONDS, 'silence', (message) => {
          if (isReleased(message, key)) return 'released'
          return message.kind === 'held' && message.key === key && message.to === me ? 'held' : undefined
        })
        post({ kind: 'probing', key, from: me })
        const answer = await heard
        if (answer === 'silence') return
        const isFreed =
          answer === 'released' ||
          (await hear(PAUSE_MILLISECONDS, false, (message) => (isReleased(message, key) ? true : undefined)))
        if (isFreed) return wait(RETURN_MILLISECONDS)
      }
    },
    listElsewhere: async () => {
      const keys = new Set<string>()
      post({ kind: 'listing', from: me })
      await hear(ANSWER_MILLISECONDS, undefined, (message) => {
        if (message.kind === 'listed' && message.to === me) for (const key of message.keys) keys.add(key)
        return undefined
      })
      return keys
    },
  }
}

function wait(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds))
}
