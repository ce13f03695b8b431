import fc from 'fast-check'
import { beforeAll, expect, test, vi } from 'vitest'
import { loadCatalog } from '../catalogs/load-catalog.ts'
import { amountFromFen, type EnteredAmount } from '../domain/amount.ts'
import { EMPTY_CATALOG, type Catalog } from '../domain/catalog.ts'
import type { Draft } from '../domain/draft.ts'
import { findUnsafeSum } from '../domain/ledger-bounds.ts'
import type { Project } from '../domain/ledger.ts'
import { reviewDraft } from '../review/testing/review-draft.ts'
import { anyLedgers, draftFromText } from '../tables/testing/arbitrary-ledger.ts'
import { expenditureLine, project, revenueLine } from '../tables/testing/ledger-builders.ts'
import { runChecks } from './all-checks.ts'
import { parseLocation } from './location.ts'

vi.setConfig({ testTimeout: 60_000 })

let catalog: Catalog = EMPTY_CATALOG
beforeAll(async () => {
  catalog = await loadCatalog(2025)
})

const planAmount: fc.Arbitrary<EnteredAmount> = fc.oneof(
  fc.constant(null),
  fc.integer({ min: -1_000, max: 10_000_000 }).map(amountFromFen),
)

const projects: fc.Arbitrary<readonly Project[]> = fc
  .array(fc.record({ march: planAmount, june: planAmount, october: planAmount, december: planAmount }), {
    maxLength: 3,
  })
  .map((plans) =>
    plans.map((spendingPlan, index) => ({ ...project({ id: `p${String(index)}` }), spendingPlan })),
  )

const drafts: fc.Arbitrary<Draft> = fc
  .tuple(
    anyLedgers.map(draftFromText),
    projects,
    fc.infiniteStream(fc.constantFrom(null, '', 'p0', 'p1', 'p9')),
  )
  .map(([draft, ofDraft, projectIds]) => ({
    ...draft,
    projects: ofDraft,
    expenditures: draft.expenditures.map((line) => ({ ...line, projectId: projectIds.next().value ?? null })),
  }))

test('whatever opens is checked: each finding has a place of its own, and words', () => {
  fc.assert(
    fc.property(drafts, (draft) => {
      const findings = runChecks(reviewDraft(draft, catalog))
      const texts = findings.map(({ title, message }) => `${title} ${message}`)
      expect(texts.join('\n')).not.toMatch(/undefined|NaN|null|Infinity|\[object/)
      expect(findings.filter(({ at }) => parseLocation(at) === undefined)).toEqual([])
      const names = findings.map(
        ({ check, at, field, message }) => `${check} ${at} ${field ?? ''} ${message}`,
      )
      expect(new Set(names).size).toBe(names.length)
    }),
    { numRuns: 150 },
  )
})

test('shortfalls of L01 are what every source lacks', () => {
  fc.assert(
    fc.property(drafts, (draft) => {
      const found = runChecks(reviewDraft(draft, catalog)).filter(({ check }) => check === 'L01')
      const lacking = new Map<string, number>()
      for (const { source, amount } of draft.revenues) {
        lacking.set(source, (lacking.get(source) ?? 0) + (amount ?? 0))
      }
      for (const { source, amount } of draft.expenditures) {
        lacking.set(source, (lacking.get(source) ?? 0) - (amount ?? 0))
      }
      expect(new Map(found.map(({ at, difference }) => [at, difference]))).toEqual(
        new Map(
          [...lacking].flatMap(([source, gap]) => (gap < 0 ? [[`sources/${source}`, gap] as const] : [])),
        ),
      )
    }),
    { numRuns: 150 },
  )
})

test('amounts at the limit of what opens are checked without an overflow', () => {
  const most = '9007199254.740990'
  const draft: Draft = {
    ...draftFromText({ revenues: [], expenditures: [], customSubjects: { functional: [], economic: [] } }),
    revenues: [revenueLine({ amount: most })],
    expenditures: [
      expenditureLine({ amount: '4503599627.375490' }),
      expenditureLine({ id: 'e2', amount: '4503599627.365500' }),
    ],
    projects: [project({ plan: { march: most, june: '0', october: '0', december: '0' } })],
  }
  expect(findUnsafeSum(draft)).toBeUndefined()
  const found = runChecks(reviewDraft(draft, catalog))
  expect(found.map(({ check }) => check)).toContain('P05')
})
