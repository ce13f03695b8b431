import { RETURN_MILLISECONDS, type ExclusiveKeys, type KeyHold } from './exclusive-key.ts'

/** Where the user lets no site keep data, the browser refuses locks: there is nothing then that windows could spoil. */
const UNSHARED: KeyHold = { release: () => undefined }

/** Keys held as locks of the browser, which knows when a window is gone. */
export function createLockKeys(locks: LockManager, name: string): ExclusiveKeys {
  const prefix = `${name}:`
  const mine = new Map<string, KeyHold>()

  const hold = (key: string, options: LockOptions, onLost: () => void): Promise<KeyHold | null> =>
    new Promise((resolve, reject) => {
      let held: KeyHold | undefined
      const forget = (): void => {
        if (mine.get(key) === held) mine.delete(key)
      }
      const request = locks.request(prefix + key, options, async (lock) => {
        if (lock === null) return resolve(null)
        await new Promise<void>((release) => {
          held = {
            release: () => {
              forget()
              release()
            },
          }
          mine.set(key, held)
          resolve(held)
        })
      })
      request.catch((error: unknown) => {
        if (held !== undefined) {
          const isHeld = mine.get(key) === held
          forget()
          if (isHeld) onLost()
        } else if (isRefusal(error)) resolve(UNSHARED)
        else reject(error instanceof Error ? error : new Error('The lock was not granted', { cause: error }))
      })
    })

  return {
    claim: (key, onLost) => hold(key, { ifAvailable: true }, onLost),
    seize: async (key, onLost) => (await hold(key, { steal: true }, onLost)) ?? UNSHARED,
    waitUntilFree: async (key, signal) => {
      try {
        await locks.request(prefix + key, { signal }, () => undefined)
        await new Promise((resolve) => setTimeout(resolve, RETURN_MILLISECONDS))
      } catch (error) {
        if (!signal.aborted && !isRefusal(error)) throw error
      }
    },
    listElsewhere: async () => {
      try {
        const { held = [] } = await locks.query()
        const names = held.flatMap(({ name }) => (name?.startsWith(prefix) === true ? [name] : []))
        return new Set(names.map((name) => name.slice(prefix.length)).filter((key) => !mine.has(key)))
      } catch (error) {
        if (isRefusal(error)) return new Set()
        throw error
      }
    },
  }
}

function isRefusal(error: unknown): boolean {
  return error instanceof DOMException && error.name === 'SecurityError'
}
