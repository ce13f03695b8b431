import fc from 'fast-check'
import { isSameContent } from '../../src/lib/is-same-content.ts'
import { openJournal } from '../../src/storage/indexed-db-journal.ts'
import {
  RevisionConflict,
  type Journal,
  type JournalWrite,
  type KeptVersion,
} from '../../src/storage/journal.ts'
import { createMemoryJournal } from '../../src/storage/testing/memory-journal.ts'

interface Content {
  readonly summary: number
  readonly snapshot: { readonly text: string }
  readonly entry: readonly number[]
  readonly step: string
}

type TestedJournal = Journal<Content>

/** Something done to a journal, and what came of it. */
type Operation = (journal: TestedJournal) => Promise<unknown>

const key = fc.constantFrom('a', 'b', '部门')
const serial = fc.integer({ min: 1, max: 6 })
const time = fc.integer({ min: 0, max: 1e12 }).map((at) => new Date(at).toISOString())

const content: fc.Arbitrary<JournalWrite<Content>['content']> = fc.oneof(
  fc.record({ kind: fc.constant('entry' as const), entry: fc.array(fc.integer(), { maxLength: 3 }) }),
  fc.record({ kind: fc.constant('snapshot' as const), snapshot: fc.record({ text: fc.string() }) }),
)

const steps: fc.Arbitrary<JournalWrite<Content>['steps']> = fc.record({
  put: fc.uniqueArray(fc.record({ serial, step: fc.string() }), {
    selector: (step) => step.serial,
    maxLength: 3,
  }),
  remove: fc.oneof(fc.constant('all' as const), fc.uniqueArray(serial)),
  position: serial,
})

const write = fc
  .record({ key, content, steps, summary: fc.nat(), isStale: fc.nat(5).map((dice) => dice === 0) })
  .map(({ key: into, content: wanted, isStale, ...rest }): Operation => async (journal) => {
    const revision = (await journal.load(into))?.head.revision ?? 0
    // An entry follows something.
    const isFirst = revision === 0 && wanted.kind === 'entry'
    return journal.write(into, {
      ...rest,
      expectedRevision: isStale ? revision + 1 : revision,
      content: isFirst ? { kind: 'snapshot', snapshot: { text: 'first' } } : wanted,
    })
  })

const version = fc.record({
  key,
  number: fc.nat(3),
  at: time,
  name: fc.option(fc.string()),
  summary: fc.nat(),
})

/** Their times as they come; those of the same moment in any order. */
function sortTies(versions: readonly KeptVersion<Content>[]): readonly KeptVersion<Content>[] {
  const isFalling = versions.every(({ at }, index) => index === 0 || at <= (versions[index - 1]?.at ?? at))
  if (!isFalling) throw new Error('The versions do not come the latest first')
  return [...versions].sort((left, right) => (left.id < right.id ? -1 : 1))
}

const operation: fc.Arbitrary<Operation> = fc.oneof(
  { arbitrary: write, weight: 6 },
  {
    arbitrary: key.map(
      (of): Operation =>
        (journal) =>
          journal.load(of),
    ),
    weight: 3,
  },
  fc.constant<Operation>(async (journal) => {
    const heads = [...(await journal.list())]
    return heads.sort((left, right) => (left.key < right.key ? -1 : 1))
  }),
  fc.record({ key, at: fc.option(time) }).map(
    ({ key: of, at }): Operation =>
      (journal) =>
        journal.setBinned(of, at),
  ),
  key.map(
    (of): Operation =>
      (journal) =>
        journal.remove(of),
  ),
  fc.record({ version, text: fc.option(fc.string()) }).map(
    ({ version: { number, ...kept }, text }): Operation =>
      (journal) =>
        journal.keepVersion(
          { ...kept, id: `${kept.key} ${String(number)}` },
          text === null ? undefined : { text },
        ),
  ),
  key.map((of): Operation => async (journal) => {
    const versions = sortTies(await journal.listVersions(of))
    const snapshots = await Promise.all(versions.map(({ id }) => journal.loadVersion(id)))
    return versions.map((kept, index) => [kept, snapshots[index]])
  }),
  fc.record({ key, number: fc.nat(3) }).map(
    ({ key: of, number }): Operation =>
      (journal) =>
        journal.removeVersions([`${of} ${String(number)}`]),
  ),
)

const act = fc.record({ operation, isSecondWindow: fc.boolean() })

async function findOutcome(journal: TestedJournal, doIt: Operation): Promise<unknown> {
  try {
    return { value: await doIt(journal) }
  } catch (error) {
    if (error instanceof RevisionConflict) return { conflict: error.storedRevision }
    throw error
  }
}

/** Runs in the browser: two connections to its database do the same as one journal in memory. Gives what is otherwise, if anything. */
export async function compareJournals(seed: number, runs: number): Promise<string | null> {
  let count = 0
  const property = fc.asyncProperty(fc.array(act, { maxLength: 40 }), async (acts) => {
    count += 1
    const name = `model-${String(seed)}-${String(count)}`
    const windows = [openJournal<Content>(name), openJournal<Content>(name)] as const
    const memory = createMemoryJournal<Content>()
    for (const { operation: doIt, isSecondWindow } of acts) {
      const found = await findOutcome(windows[isSecondWindow ? 1 : 0], doIt)
      const expected = await findOutcome(memory, doIt)
      if (!isSameContent(found, expected))
        throw new Error(
          `${JSON.stringify(found)}\ninstead of ${JSON.stringify(expected)}\nof ${String(doIt)}`,
        )
    }
    // Both let go of it.
    indexedDB.deleteDatabase(name)
  })
  const { failed, errorInstance, counterexamplePath } = await fc.check(property, { seed, numRuns: runs })
  return failed ? `${String(errorInstance)}\nseed ${String(seed)}, path ${String(counterexamplePath)}` : null
}
