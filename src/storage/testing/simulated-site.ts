import type { WindowChannel } from '../window-channel.ts'

/** A window of a simulated site: what it hears waits while it is frozen, and nothing reaches it once it is gone. */
export interface SimulatedClient {
  readonly locks: LockManager
  readonly openChannel: (name: string) => WindowChannel
  /** Resolves when the window runs; never once it is gone. */
  readonly run: () => Promise<void>
  readonly isFrozen: () => boolean
  readonly freeze: () => void
  readonly thaw: () => void
  /** What it is told from now on does not reach it. */
  readonly setDeaf: (isDeaf: boolean) => void
  /** As with a crash: its locks are free. */
  readonly end: () => void
}

export interface SimulatedSite {
  readonly openWindow: () => SimulatedClient
}

interface Request {
  readonly client: object
  readonly name: string
  readonly grant: () => void
  readonly lose: () => void
}

/** Windows of one site with the locks and messages of a browser. */
export function createSimulatedSite(): SimulatedSite {
  const held = new Map<string, Request>()
  let queue: readonly Request[] = []
  const listeners = new Map<(message: unknown) => void, { readonly client: object; readonly name: string }>()

  const grantNext = (): void => {
    for (const request of queue) {
      if (held.has(request.name)) continue
      queue = queue.filter((other) => other !== request)
      held.set(request.name, request)
      request.grant()
    }
  }

  const openWindow = (): SimulatedClient => {
    const client = {}
    let frozen: (() => void)[] | null = null
    let isGone = false
    let isDeaf = false
    const deliver = (task: () => void): void => {
      if (isGone) return
      if (frozen === null) queueMicrotask(() => (isGone ? undefined : task()))
      else frozen.push(task)
    }

    const request = (name: string, options: LockOptions, work: (lock: Lock | null) => unknown) =>
      new Promise<unknown>((resolve, reject) => {
        const fail = (): void => reject(new DOMException('The request was aborted', 'AbortError'))
        let isStolen = false
        const finish = async (lock: Lock | null): Promise<void> => {
          const result = await work(lock)
          if (isStolen) return
          if (held.get(name) === asked) {
            held.delete(name)
            grantNext()
          }
          resolve(result)
        }
        const asked: Request = {
          client,
          name,
          grant: () => deliver(() => void finish({ name, mode: 'exclusive' })),
          lose: () => {
            isStolen = true
            deliver(fail)
          },
        }
        const isTaken = held.has(name) || queue.some((other) => other.name === name)
        if (options.ifAvailable === true && isTaken) return deliver(() => void finish(null))
        if (options.steal === true) {
          held.get(name)?.lose()
          held.delete(name)
          queue = [asked, ...queue]
        } else queue = [...queue, asked]
        options.signal?.addEventListener('abort', () => {
          queue = queue.filter((other) => other !== asked)
          fail()
        })
        grantNext()
      })

    return {
      locks: {
        request,
        query: async () => ({ held: [...held.keys()].map((name) => ({ name })), pending: [] }),
      } as unknown as LockManager,
      openChannel: (name) => ({
        post: (message) => {
          if (isGone || frozen !== null) return
          const copy: unknown = structuredClone(message)
          for (const [listener, other] of listeners)
            if (other.client !== client && other.name === name) listener(copy)
        },
        listen: (listener) => {
          const receive = (message: unknown): void => {
            if (!isDeaf) deliver(() => listener(message))
          }
          listeners.set(receive, { client, name })
          return () => listeners.delete(receive)
        },
      }),
      run: () => new Promise((resolve) => deliver(resolve)),
      isFrozen: () => frozen !== null,
      freeze: () => {
        frozen ??= []
      },
      thaw: () => {
        const waiting = frozen ?? []
        frozen = null
        for (const task of waiting) deliver(task)
      },
      setDeaf: (deaf) => {
        isDeaf = deaf
      },
      end: () => {
        isGone = true
        queue = queue.filter((other) => other.client !== client)
        for (const [name, other] of held) if (other.client === client) held.delete(name)
        grantNext()
      },
    }
  }
  return { openWindow }
}
