import type { Page } from '@playwright/test'

declare global {
  interface Window {
    /** Ends the fault. */
    endFault: () => unknown
  }
}

/** Ways in which a browser refuses its database; each runs in the page before anything else. */
export const REFUSALS = {
  'no database at all': () => {
    const own = indexedDB
    const provide = (value: IDBFactory | undefined): void => {
      Object.defineProperty(window, 'indexedDB', { configurable: true, value })
    }
    // What a browser does not have cannot even be named.
    provide(undefined)
    window.endFault = () => {
      provide(own)
    }
  },
  'opening is forbidden': () => {
    const refuse = (): never => {
      throw new DOMException('The operation is insecure.', 'SecurityError')
    }
    Object.defineProperty(indexedDB, 'open', { configurable: true, value: refuse })
    window.endFault = () => Reflect.deleteProperty(indexedDB, 'open')
  },
  'opening fails, as in private windows': () => {
    const refuse = (): IDBOpenDBRequest => {
      const request = Object.create(IDBOpenDBRequest.prototype, {
        error: { value: new DOMException('A mutation operation was attempted', 'InvalidStateError') },
      })
      const listeners: (() => void)[] = []
      Object.defineProperty(request, 'addEventListener', {
        value: (type: string, listener: () => void) => {
          if (type === 'error') listeners.push(listener)
        },
      })
      Object.defineProperty(request, 'removeEventListener', { value: () => undefined })
      setTimeout(() => {
        for (const listener of listeners) listener()
      })
      return request
    }
    Object.defineProperty(indexedDB, 'open', { configurable: true, value: refuse })
    window.endFault = () => Reflect.deleteProperty(indexedDB, 'open')
  },
  'opening is never answered': () => {
    const ignore = (): IDBOpenDBRequest => {
      const request = Object.create(IDBOpenDBRequest.prototype)
      for (const name of ['addEventListener', 'removeEventListener'])
        Object.defineProperty(request, name, { value: () => undefined })
      return request
    }
    Object.defineProperty(indexedDB, 'open', { configurable: true, value: ignore })
    window.endFault = () => Reflect.deleteProperty(indexedDB, 'open')
  },
} satisfies Record<string, () => void>

/** Of two transactions for writing one is given up by the browser, until `endFault`. */
export function abortTransactions(): void {
  type Begin = (this: IDBDatabase, ...parameters: Parameters<IDBDatabase['transaction']>) => IDBTransaction
  const transaction: Begin = Reflect.get(IDBDatabase.prototype, 'transaction')
  let count = 0
  IDBDatabase.prototype.transaction = function abortSome(...parameters) {
    const made = transaction.apply(this, parameters)
    if (made.mode === 'readonly') return made
    count += 1
    if (count % 2 === 1) queueMicrotask(() => made.abort())
    return made
  }
  window.endFault = () => (IDBDatabase.prototype.transaction = transaction)
}

/** Takes away the store beside the database, as where cookies are forbidden. */
export function forbidLocalStorage(): void {
  Object.defineProperty(window, 'localStorage', {
    get: () => {
      throw new DOMException('Access is denied for this document.', 'SecurityError')
    },
  })
}

/** Fills the store beside the database. */
export function fillLocalStorage(): void {
  Storage.prototype.setItem = () => {
    throw new DOMException('The quota has been exceeded.', 'QuotaExceededError')
  }
}

/** What a page on an intranet server without TLS, or an old browser, has not. */
export function removeConveniences(): void {
  Reflect.deleteProperty(Navigator.prototype, 'storage')
  Reflect.deleteProperty(Navigator.prototype, 'locks')
  Reflect.deleteProperty(Crypto.prototype, 'randomUUID')
  Reflect.deleteProperty(window, 'BroadcastChannel')
}

const DATABASE = 'department-budget'

/** Leaves a database of a schema version, without any store. From a page of the site on which the program does not run. */
export async function createForeignDatabase(page: Page, version: number): Promise<void> {
  await page.evaluate(
    ([name, number]) =>
      new Promise<void>((resolve, reject) => {
        const request = indexedDB.open(name, number)
        request.addEventListener('error', () => reject(new Error('The database does not open')))
        request.addEventListener('success', () => {
          request.result.close()
          resolve()
        })
      }),
    [DATABASE, version] as const,
  )
}

/** Opens the database as the first version of the program made it, and does not let go of it. */
export async function holdFirstDatabase(page: Page): Promise<void> {
  await page.evaluate(
    (name) =>
      new Promise<void>((resolve, reject) => {
        const request = indexedDB.open(name, 1)
        request.addEventListener('upgradeneeded', () => {
          request.result.createObjectStore('heads', { keyPath: 'key' })
          request.result.createObjectStore('snapshots')
          request.result.createObjectStore('entries', { autoIncrement: true }).createIndex('byKey', 'key')
        })
        request.addEventListener('error', () => reject(new Error('The database does not open')))
        request.addEventListener('success', () => resolve())
      }),
    DATABASE,
  )
}

/** Asks for the database to be deleted, as another window of the site may. */
export async function deleteDatabase(page: Page): Promise<void> {
  await page.evaluate(
    (name) =>
      new Promise<void>((resolve, reject) => {
        const request = indexedDB.deleteDatabase(name)
        request.addEventListener('error', () => reject(new Error('The database is not deleted')))
        request.addEventListener('success', () => resolve())
      }),
    DATABASE,
  )
}

/** Puts garbage in the place of all that a store holds. */
export async function spoilStore(page: Page, store: string, garbage: unknown): Promise<void> {
  await page.evaluate(
    async ([name, storeName, value]) => {
      const database = await new Promise<IDBDatabase>((resolve) => {
        const request = indexedDB.open(name)
        request.addEventListener('success', () => resolve(request.result))
      })
      await new Promise<void>((resolve, reject) => {
        const transaction = database.transaction(storeName, 'readwrite')
        transaction
          .objectStore(storeName)
          .openCursor()
          .addEventListener('success', (event) => {
            const cursor = (event.target as IDBRequest<IDBCursorWithValue | null>).result
            if (cursor === null) return
            cursor.update({ ...cursor.value, ...value })
            cursor.continue()
          })
        transaction.addEventListener('complete', () => resolve())
        transaction.addEventListener('abort', () => reject(transaction.error))
      })
      database.close()
    },
    [DATABASE, store, garbage as object] as const,
  )
}
