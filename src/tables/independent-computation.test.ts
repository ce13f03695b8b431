import fc from 'fast-check'
import { beforeAll, expect, test, vi } from 'vitest'
import { loadCatalog } from '../catalogs/load-catalog.ts'
import { EMPTY_CATALOG, type Catalog, type Subject } from '../domain/catalog.ts'
import type { CustomSubject } from '../domain/draft.ts'
import { computeTables, createDisclosure } from './disclosure.ts'
import {
  anyLedgers,
  draftFromText,
  UNIT_CODES,
  wellFormedLedgers,
  type LedgerText,
} from './testing/arbitrary-ledger.ts'
import type { OracleLine } from './testing/oracle-lines.ts'
import { computeByHand, type OracleNames } from './testing/oracle.ts'

let catalog: Catalog = EMPTY_CATALOG
beforeAll(async () => {
  catalog = await loadCatalog(2025)
})

// Hundreds of ledgers take their time on a busy machine.
vi.setConfig({ testTimeout: 60_000 })

const RUNS = { numRuns: 300 }

test.each([
  ['of well-formed codes', wellFormedLedgers],
  ['of any codes', anyLedgers],
])('the nine tables of a ledger %s are what an independent computation prints', (_, ledgers) => {
  fc.assert(
    fc.property(ledgers, (ledger) => {
      const computed = createDisclosure(draftFromText(ledger), catalog).tables
      expect(computed.map(({ printed }) => printed)).toEqual(computeByHand(ledger, collectNames(ledger)))
    }),
    RUNS,
  )
})

test("the tables of a unit are those of the unit's own lines, under titles of a unit", () => {
  fc.assert(
    fc.property(anyLedgers, fc.constantFrom(...UNIT_CODES), (ledger, unitCode) => {
      const draft = draftFromText(ledger)
      const disclosure = createDisclosure(draft, catalog)
      const computed = computeTables(draft, disclosure.catalog, unitCode)
      const isOfUnit = (line: OracleLine): boolean => line.unitCode === unitCode
      const own = {
        revenues: ledger.revenues.filter(isOfUnit),
        expenditures: ledger.expenditures.filter(isOfUnit),
      }
      const expected = computeByHand(own, collectNames(ledger))
      expect(computed.map(({ printed }) => printed)).toEqual(
        expected.map((table) => ({ ...table, title: table.title.replace('部门', '单位') })),
      )
    }),
    RUNS,
  )
})

function collectNames({ customSubjects }: LedgerText): OracleNames {
  return {
    functional: nameCodes(catalog.functional, customSubjects.functional),
    economic: nameCodes(catalog.economic, customSubjects.economic),
  }
}

function nameCodes(
  subjects: ReadonlyMap<string, Subject>,
  own: readonly CustomSubject[],
): ReadonlyMap<string, string> {
  const named = own.filter(({ name }) => name !== '')
  return new Map([...subjects.values(), ...named].map(({ code, name }) => [code, name]))
}
