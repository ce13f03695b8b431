import type { ProgramFile, ProgramVersion } from './program-version.ts'
import { namePageLock } from './worker-messages.ts'

/** The program's files as this browser keeps them. */
export interface ProgramShelf {
  readonly keepFirst: () => Promise<void>
  /** Keeps one more of the large files; answers with the fraction kept. With the last one old versions are cleared away. */
  readonly keepNext: () => Promise<number>
  readonly answer: (request: Request) => Promise<Response>
}

/** Where a version's cache tells its files to the workers of later ones. */
const LIST = 'files.json'

/**
 * Hashed files of all versions lie in one cache, so that a new version fetches only what has changed; files that keep
 * their name lie in a cache of their version. `scope` is the address of the page's folder.
 */
export function createProgramShelf(
  scope: string,
  program: ProgramVersion,
  registration: ServiceWorkerRegistration,
): ProgramShelf {
  const hashedCache = `files of ${scope}`
  const versionPrefix = `version of ${scope} `
  const versionCache = versionPrefix + program.id
  const addressOf = (path: string): string => new URL(path, scope).href

  /** One at a time, in all workers of all versions. */
  const inTurn = <T>(work: () => Promise<T>): Promise<T> =>
    navigator.locks.request(hashedCache, async () => work())

  const findHashed = (path: string): Promise<Response | undefined> =>
    caches.match(addressOf(path), { cacheName: hashedCache, ignoreVary: true })

  const keep = async (cacheName: string, file: ProgramFile): Promise<void> => {
    const address = addressOf(file.path)
    const response = await fetch(address, { integrity: file.integrity, cache: 'no-cache' })
    if (!response.ok) throw new Error(`HTTP ${String(response.status)}: ${file.path}`)
    const cache = await caches.open(cacheName)
    // Made anew, because a redirected response may not answer for a page.
    await cache.put(address, new Response(response.body, { headers: response.headers }))
  }

  const listMissing = async (files: readonly ProgramFile[]): Promise<readonly ProgramFile[]> => {
    const found = await Promise.all(files.map(({ path }) => findHashed(path)))
    return files.filter((_, index) => found[index] === undefined)
  }

  /** Keeps what an open page, or a version about to take over, may still ask for. */
  const removeUnused = async (): Promise<void> => {
    if (registration.installing !== null || registration.waiting !== null) return
    const { held = [] } = await navigator.locks.query()
    const openPages = new Set(held.map(({ name }) => name))
    const needed = new Set(listHashed(program).map(addressOf))
    for (const name of await caches.keys()) {
      if (!name.startsWith(versionPrefix) || name === versionCache) continue
      const list = await caches.match(addressOf(LIST), { cacheName: name })
      const version: ProgramVersion | undefined = await list?.json()
      if (version !== undefined && openPages.has(namePageLock(addressOf(version.entry)))) {
        for (const path of listHashed(version)) needed.add(addressOf(path))
      } else await caches.delete(name)
    }
    const cache = await caches.open(hashedCache)
    for (const { url } of await cache.keys()) if (!needed.has(url)) await cache.delete(url)
  }

  return {
    keepFirst: () =>
      inTurn(async () => {
        const cache = await caches.open(versionCache)
        await cache.put(addressOf(LIST), new Response(JSON.stringify(program)))
        const missing = await listMissing(program.first)
        await Promise.all([
          ...program.named.map((file) => keep(versionCache, file)),
          ...missing.map((file) => keep(hashedCache, file)),
        ])
      }),
    keepNext: () =>
      inTurn(async () => {
        const [next, ...others] = await listMissing(program.later)
        if (next !== undefined) await keep(hashedCache, next)
        if (others.length > 0) return 1 - sumBytes(others) / sumBytes(program.later)
        await removeUnused()
        return 1
      }),
    answer: async (request) => {
      const path = new URL(request.url).pathname
        .slice(new URL(scope).pathname.length)
        .replace(/^$/, 'index.html')
      const isNamed = program.named.some((file) => file.path === path)
      const kept = isNamed
        ? await caches.match(addressOf(path), { cacheName: versionCache, ignoreVary: true })
        : await findHashed(path)
      return kept ?? fetch(request)
    },
  }
}

function listHashed({ first, later }: ProgramVersion): readonly string[] {
  return [...first, ...later].map(({ path }) => path)
}

function sumBytes(files: readonly ProgramFile[]): number {
  return files.reduce((sum, { bytes }) => sum + bytes, 0)
}
