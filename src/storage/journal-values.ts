import { rangeOfKey, type JournalDatabase } from './journal-database.ts'
import { RevisionConflict, type JournalContent, type JournalRecord, type JournalWrite } from './journal.ts'

/** A write has reached the disk before it is said to be done. */
export const DURABLE = { durability: 'strict' } as const

/** Where the parts of a value lie. */
export const VALUE_STORES = ['heads', 'snapshots', 'entries', 'steps'] as const

/** `undefined` where there is none. */
export async function loadRecord<C extends JournalContent>(
  database: JournalDatabase<C>,
  key: string,
): Promise<JournalRecord<C> | undefined> {
  const transaction = database.transaction(VALUE_STORES)
  const steps = transaction.objectStore('steps')
  const [head, stored, entries, stepKeys, stepValues] = await Promise.all([
    transaction.objectStore('heads').get(key),
    transaction.objectStore('snapshots').get(key),
    transaction.objectStore('entries').index('byKey').getAll(key),
    steps.getAllKeys(rangeOfKey(key)),
    steps.getAll(rangeOfKey(key)),
    transaction.done,
  ])
  if (head === undefined || stored === undefined) return undefined
  return {
    head,
    snapshot: stored.snapshot,
    entries: entries.map(({ entry }) => entry),
    steps: stepValues.map(({ step }, index) => ({ serial: stepKeys[index]?.[1] ?? 0, step })),
  }
}

/** Answers with the revision written; rejects with a `RevisionConflict` where another window has written. */
export async function writeValue<C extends JournalContent>(
  database: JournalDatabase<C>,
  key: string,
  { expectedRevision, summary, content, steps }: JournalWrite<C>,
): Promise<number> {
  const transaction = database.transaction(VALUE_STORES, 'readwrite', DURABLE)
  const heads = transaction.objectStore('heads')
  const entries = transaction.objectStore('entries')
  const stepStore = transaction.objectStore('steps')
  const revision = expectedRevision + 1
  const createStepKey = (serial: number): [string, number] => [key, serial]
  const change = async (): Promise<void> => {
    // In the transaction of the write itself, so that no other window can come between.
    const storedRevision = (await heads.get(key))?.revision ?? 0
    if (storedRevision !== expectedRevision) throw new RevisionConflict(storedRevision)
    if (content.kind === 'snapshot') {
      const entryKeys = await entries.index('byKey').getAllKeys(key)
      await Promise.all([
        transaction.objectStore('snapshots').put({ snapshot: content.snapshot }, key),
        ...entryKeys.map((entryKey) => entries.delete(entryKey)),
      ])
    }
    const removed = steps.remove === 'all' ? [rangeOfKey(key)] : steps.remove.map(createStepKey)
    await Promise.all([
      content.kind === 'entry' ? entries.add({ key, entry: content.entry }) : undefined,
      heads.put({ key, summary, revision, position: steps.position }),
      ...removed.map((stepKey) => stepStore.delete(stepKey)),
      ...steps.put.map(({ serial, step }) => stepStore.put({ step }, createStepKey(serial))),
    ])
  }
  const changing = change()
  // A conflict undoes what the transaction did before it, whatever that may come to be.
  changing.catch(() => {
    abortQuietly(transaction)
  })
  await Promise.all([changing, transaction.done])
  return revision
}

function abortQuietly(transaction: { readonly abort: () => void }): void {
  try {
    transaction.abort()
  } catch (error) {
    // The browser has already given it up, with the error that is on its way to the caller.
    if (!(error instanceof DOMException)) throw error
  }
}
