import { readFileSync } from 'node:fs'
import { ALL_CHECKS } from '../src/checks/all-checks.ts'
import type { CheckId } from '../src/checks/check.ts'
import type { Review } from '../src/checks/review.ts'
import { DEFAULT_STANDARDS } from '../src/checks/standards/default-standards.ts'
import { addAmounts, amountFromFen } from '../src/domain/amount.ts'
import type { Catalog } from '../src/domain/catalog.ts'
import type { Draft } from '../src/domain/draft.ts'
import { updateExpenditureLines } from '../src/domain/edit-draft.ts'
import { parseDraftFile } from '../src/files/draft-file.ts'
import { createReview } from '../src/review/create-review.ts'
import { createDisclosure, type Disclosure } from '../src/tables/disclosure.ts'
import { createCheckedDraft } from './checked-draft.ts'
import { findQuantile, formatMilliseconds } from './measure.ts'

const REFERENCE = 'fixtures/v1/faulty-organization-2025.json'
const EDITS = 21
const LIMITS: Readonly<Record<string, number>> = { reference: 100, '10 000': 300 }

/** Times every check on drafts of three sizes, when one is opened and after each edit of a line. */
export function benchChecks(catalog: Catalog): readonly string[] {
  const measured = [
    measureChecks('reference', () => readReference(), catalog),
    measureChecks('10 000', () => createCheckedDraft(300, 10_000), catalog),
    measureChecks('100 000', () => createCheckedDraft(300, 100_000), catalog),
  ]
  return [
    '| | reference | 10 000 lines, 300 projects | 100 000 lines, 300 projects |',
    '| --- | ---: | ---: | ---: |',
    formatRow('tables, after an edit', measured, ({ edit }) => edit.tables),
    formatRow('texts to be judged, after an edit', measured, ({ edit }) => edit.review),
    formatRow('all checks, after an edit', measured, ({ edit }) => sum(edit.checks.values())),
    formatRow('**edit to findings**', measured, ({ edit }) => total(edit)),
    formatRow('opening: tables, texts and all checks', measured, ({ opening }) => total(opening)),
    ...ALL_CHECKS.map(({ id }) => formatRow(id, measured, ({ edit }) => edit.checks.get(id) ?? 0)),
    '',
    ...measured.flatMap(({ name, edit }) => {
      const limit = LIMITS[name]
      if (limit === undefined) return []
      const share = `${((total(edit) / limit) * 100).toFixed(0)} % of the ${String(limit)} ms allowed`
      return [`${name}: findings follow an edit after ${formatMilliseconds(total(edit))}, ${share}.`]
    }),
  ]
}

/** Milliseconds. */
interface Times {
  readonly tables: number
  readonly review: number
  readonly checks: ReadonlyMap<CheckId, number>
}

interface Measured {
  readonly name: string
  readonly opening: Times
  /** Medians. */
  readonly edit: Times
}

function measureChecks(name: string, createDraft: () => Draft, catalog: Catalog): Measured {
  // The engine compiles the checks on one draft; the same draft read once more has nothing remembered.
  runOnce(createDraft(), catalog)
  let draft = createDraft()
  const opening = runOnce(draft, catalog)
  const edits: Times[] = []
  for (let index = 0; index < EDITS; index += 1) {
    draft = changeOneLine(draft, index)
    edits.push(runOnce(draft, catalog))
  }
  const median = (read: (times: Times) => number): number => findQuantile(edits.map(read), 0.5)
  return {
    name,
    opening,
    edit: {
      tables: median(({ tables }) => tables),
      review: median(({ review }) => review),
      checks: new Map(ALL_CHECKS.map(({ id }) => [id, median(({ checks }) => checks.get(id) ?? 0)])),
    },
  }
}

function runOnce(draft: Draft, catalog: Catalog): Times {
  const [disclosure, tables] = time((): Disclosure => createDisclosure(draft, catalog))
  const [review, texts] = time((): Review => createReview(disclosure, DEFAULT_STANDARDS))
  const checks = new Map(ALL_CHECKS.map(({ id, run }) => [id, time(() => run(review))[1]]))
  return { tables, review: texts, checks }
}

function time<T>(work: () => T): readonly [T, number] {
  const start = performance.now()
  const result = work()
  return [result, performance.now() - start]
}

function changeOneLine(draft: Draft, index: number): Draft {
  const line = draft.expenditures[(index * 37) % draft.expenditures.length]
  if (line === undefined) throw new Error('The draft has no expenditure')
  const amount = addAmounts(line.amount ?? amountFromFen(0), amountFromFen(1))
  return updateExpenditureLines(draft, new Map([[line.id, { amount }]]))
}

function readReference(): Draft {
  const opened = parseDraftFile(readFileSync(REFERENCE, 'utf8'))
  if (!opened.ok) throw new Error('The reference does not open')
  return opened.value.draft
}

function total({ tables, review, checks }: Times): number {
  return tables + review + sum(checks.values())
}

function sum(times: Iterable<number>): number {
  return [...times].reduce((all, each) => all + each, 0)
}

function formatRow(
  name: string,
  measured: readonly Measured[],
  read: (measured: Measured) => number,
): string {
  return `| ${name} | ${measured.map((each) => formatMilliseconds(read(each))).join(' | ')} |`
}
