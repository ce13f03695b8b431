import fc from 'fast-check'
import { beforeAll, expect, test, vi } from 'vitest'
import { loadCatalog } from '../catalogs/load-catalog.ts'
import { addAmounts, amountFromFen, ZERO } from '../domain/amount.ts'
import { EMPTY_CATALOG, type Catalog } from '../domain/catalog.ts'
import type { Draft } from '../domain/draft.ts'
import type { ExpenditureLine, RevenueLine } from '../domain/ledger.ts'
import { reviewDraft } from '../review/testing/review-draft.ts'
import { createDisclosure } from '../tables/disclosure.ts'
import { runChecks } from './all-checks.ts'
import type { Finding } from './check.ts'
import { groupLedger } from './ledger/ledger-groups.ts'
import { locateGroup, locateSource, locateUnitSource } from './location.ts'
import { consistentDrafts } from './testing/consistent-ledgers.ts'

vi.setConfig({ testTimeout: 60_000 })

let catalog: Catalog = EMPTY_CATALOG
beforeAll(async () => {
  catalog = await loadCatalog(2025)
})

const byIdDownwards = (left: RevenueLine, right: RevenueLine): number => (left.id < right.id ? 1 : -1)

const FEN = amountFromFen(1)

function listErrors(draft: Draft, isFromFile = false): readonly Finding[] {
  const storedTables = isFromFile ? createDisclosure(draft, catalog).tables.map(({ printed }) => printed) : []
  return runChecks(reviewDraft(draft, catalog, { storedTables })).filter(
    ({ check, severity }) => /^[LT]/.test(check) && severity === 'error',
  )
}

/** A fen more on one line. */
function overspend(draft: Draft, line: ExpenditureLine): Draft {
  return {
    ...draft,
    expenditures: draft.expenditures.map((other) =>
      other.id === line.id ? { ...other, amount: addAmounts(other.amount ?? ZERO, FEN) } : other,
    ),
  }
}

const withLine = consistentDrafts.chain((draft) =>
  fc.record({ draft: fc.constant(draft), line: fc.constantFrom(...draft.expenditures) }),
)

test('no consistent ledger has an error of ledger or tables, nor have its tables as a file holds them', () => {
  fc.assert(
    fc.property(consistentDrafts, (draft) => {
      expect(listErrors(draft, true)).toEqual([])
    }),
    { numRuns: 400 },
  )
})

test('a fen spent beyond what a source has is said with just that fen, of source, unit and subject', () => {
  fc.assert(
    fc.property(withLine, ({ draft, line }) => {
      const { bySource, groups } = groupLedger(draft)
      const balance = bySource.get(line.source)
      const ofUnit = groups.filter(({ unitCode, source }) => {
        return unitCode === line.unitCode && source === line.source
      })
      const isUnitShort = ofUnit.every(({ revenue, expenditure }) => revenue === expenditure)
      const isSourceShort = balance?.revenue === balance?.expenditure
      const found = listErrors(overspend(draft, line)).filter(({ check }) => /^L0[124]$/.test(check))
      expect(found.map(({ check, at, difference }) => ({ check, at, difference }))).toEqual([
        ...(isSourceShort ? [{ check: 'L01', at: locateSource(line.source), difference: -1 }] : []),
        ...(isUnitShort
          ? [
              {
                check: 'L02',
                at: locateGroup(line.unitCode, line.source, line.functionCode),
                difference: -1,
              },
            ]
          : []),
        ...(isUnitShort
          ? [{ check: 'L04', at: locateUnitSource(line.unitCode, line.source), difference: -1 }]
          : []),
      ])
    }),
    { numRuns: 300 },
  )
})

test('the order of the lines changes nothing but the order of what is found', () => {
  const facts = (draft: Draft): readonly string[] =>
    runChecks(reviewDraft(draft, catalog))
      .filter(({ check }) => /^(?:L0[1-4]|L1[356]|T)/.test(check))
      .map(({ check, at, difference }) => `${check} ${at} ${String(difference)}`)
      .sort()
  fc.assert(
    fc.property(withLine, ({ draft, line }) => {
      const changed = overspend(draft, line)
      const reversed = {
        ...changed,
        revenues: [...changed.revenues].sort(byIdDownwards),
        expenditures: [...changed.expenditures].sort(byIdDownwards),
      }
      expect(facts(reversed)).toEqual(facts(changed))
    }),
    { numRuns: 50 },
  )
})
