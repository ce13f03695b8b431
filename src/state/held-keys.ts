import type { ExclusiveKeys, KeyHold } from '../storage/exclusive-key.ts'

/** The keys that this window holds. */
export interface HeldKeys {
  readonly has: (key: string) => boolean
  /** Says whether the key is this window's now. */
  readonly claim: (key: string) => Promise<boolean>
  readonly seize: (key: string) => Promise<void>
  /** Gives a key up without letting it go: whoever gets it seizes it, or else it is released. */
  readonly handOver: (key: string) => KeyHold | undefined
  readonly releaseUnless: (isNeeded: (key: string) => boolean) => void
}

export function createHeldKeys(keys: ExclusiveKeys, onLost: (key: string) => void): HeldKeys {
  const holds = new Map<string, KeyHold>()
  const claims = new Map<string, Promise<boolean>>()

  const take = async (
    key: string,
    grant: (onLost: () => void) => Promise<KeyHold | null>,
  ): Promise<boolean> => {
    let hold: KeyHold | null = null
    hold = await grant(() => {
      if (hold === null || holds.get(key) !== hold) return
      holds.delete(key)
      onLost(key)
    })
    if (hold === null) return false
    holds.set(key, hold)
    return true
  }

  return {
    has: (key) => holds.has(key),
    claim: async (key) => {
      if (holds.has(key)) return true
      const running = claims.get(key) ?? take(key, (lose) => keys.claim(key, lose))
      claims.set(key, running)
      return running.finally(() => claims.delete(key))
    },
    seize: async (key) => {
      await take(key, (lose) => keys.seize(key, lose))
    },
    handOver: (key) => {
      const hold = holds.get(key)
      holds.delete(key)
      return hold
    },
    releaseUnless: (isNeeded) => {
      for (const [key, hold] of holds) {
        if (isNeeded(key)) continue
        holds.delete(key)
        hold.release()
      }
    },
  }
}
