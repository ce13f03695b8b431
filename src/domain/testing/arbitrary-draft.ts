import fc from 'fast-check'
import type { EnteredAmount } from '../amount.ts'
import {
  NARRATIVE_CHAPTERS,
  OPERATING_FUNDS_SCOPES,
  PRIOR_TOTALS,
  PROCUREMENT_SOURCES,
  THREE_PUBLIC_ITEMS,
  type Draft,
  type Narrative,
  type PriorYear,
  type ProcurementRow,
  type Unit,
} from '../draft.ts'
import { arbitraryAmount, arbitraryLedger, arbitraryList, withExtra } from './arbitrary-ledger.ts'

const text = fc.string()

/** For records any of whose members may be absent. */
const ALL_OPTIONAL = { requiredKeys: [] } satisfies { requiredKeys: never[] }

function amountsOf<Name extends string>(names: readonly Name[]): Record<Name, fc.Arbitrary<EnteredAmount>> {
  const model = Object.fromEntries(names.map((name) => [name, arbitraryAmount]))
  // fromEntries forgets which names it was given.
  return model as Record<Name, fc.Arbitrary<EnteredAmount>>
}

function arbitraryTexts<const Name extends string>(
  names: readonly Name[],
): fc.Arbitrary<{ readonly [name in Name]: string }> {
  const texts = fc.record(Object.fromEntries(names.map((name) => [name, text])))
  // fromEntries forgets which names it was given.
  return texts as fc.Arbitrary<Record<Name, string>>
}

const arbitrarySubject = withExtra(arbitraryTexts(['code', 'name']))

const arbitraryPriorYear: fc.Arbitrary<PriorYear> = withExtra(
  fc.record(
    {
      fiscalYear: fc.integer({ min: 1990, max: 2100 }),
      ...amountsOf(PRIOR_TOTALS),
      formerReasons: fc.dictionary(fc.constantFrom('basic', 'subsidy'), text, { noNullPrototype: true }),
      reasons: fc.dictionary(fc.constantFrom('basic', 'threePublic.reception', 'constructor'), text, {
        noNullPrototype: true,
      }),
      threePublic: withExtra(fc.record(amountsOf(THREE_PUBLIC_ITEMS), ALL_OPTIONAL)),
    },
    ALL_OPTIONAL,
  ),
)

const PROCUREMENT_MEMBERS = ['id', 'projectId', 'item', 'catalogueNumber', 'measureUnit', 'quantity'] as const

const arbitraryProcurementRow: fc.Arbitrary<ProcurementRow> = withExtra(
  fc.record(
    {
      id: text,
      projectId: fc.option(text),
      item: text,
      catalogueNumber: text,
      measureUnit: text,
      quantity: text,
      unitPrice: arbitraryAmount,
      amounts: withExtra(fc.record(amountsOf(PROCUREMENT_SOURCES), ALL_OPTIONAL)),
      ...amountsOf(['smeReserved', 'smallMicroReserved']),
    },
    {
      requiredKeys: [...PROCUREMENT_MEMBERS, 'unitPrice', 'amounts'],
    },
  ),
)

const arbitraryNarrative: fc.Arbitrary<Narrative> = withExtra(
  fc.dictionary(fc.constantFrom(...NARRATIVE_CHAPTERS), fc.option(text), { noNullPrototype: true }),
)

const paperTexts = {
  priorYear: arbitraryPriorYear,
  narrative: arbitraryNarrative,
  dutyTargets: arbitraryList(
    withExtra(arbitraryTexts(['id', 'duty', 'main', 'objective', 'performance', 'indicators', 'standards'])),
    3,
  ),
}

const arbitraryUnit: fc.Arbitrary<Unit> = withExtra(
  fc
    .tuple(
      arbitraryTexts(['code', 'name', 'nature', 'rank', 'funding']),
      // Most units have none.
      fc.oneof({ weight: 3, arbitrary: fc.constant({}) }, fc.record(paperTexts, ALL_OPTIONAL)),
    )
    .map(([texts, own]) => ({ ...texts, ...own })),
)

const arbitraryHead = fc
  .tuple(
    fc.record({
      id: fc.uuid(),
      fiscalYear: fc.integer({ min: 1990, max: 2100 }),
      department: withExtra(
        fc.record(
          { code: text, name: text, fullName: text, region: text },
          { requiredKeys: ['code', 'name'] },
        ),
      ),
      units: fc.array(arbitraryUnit, { maxLength: 3 }),
    }),
    fc.record({ modifiedAt: fc.constant('2026-02-11T06:03:00Z') }, ALL_OPTIONAL),
  )
  .map(([required, optional]) => ({ ...required, ...optional }))

const arbitraryAnnexes = fc.record(
  {
    customSubjects: withExtra(
      fc.record({ functional: fc.array(arbitrarySubject), economic: fc.array(arbitrarySubject) }),
    ),
    edition: text,
    operatingFundsScope: fc.oneof(fc.constantFrom(...OPERATING_FUNDS_SCOPES), text),
    ...paperTexts,
    assets: withExtra(
      fc.record(
        {
          asOf: text,
          rows: fc.array(
            withExtra(fc.record({ key: text, quantity: fc.option(text), value: arbitraryAmount })),
            { maxLength: 5 },
          ),
          plannedPurchase: arbitraryAmount,
        },
        { requiredKeys: ['rows'] },
      ),
    ),
    procurement: arbitraryList(arbitraryProcurementRow, 3),
    glossary: fc.array(withExtra(arbitraryTexts(['term', 'definition'])), { maxLength: 3 }),
    approval: withExtra(fc.record({ documentNumber: text, date: text }, ALL_OPTIONAL)),
    waivers: fc.array(
      withExtra(
        fc.record(
          { check: text, at: text, reason: text, by: text, field: text, evidence: text },
          { requiredKeys: ['check', 'at', 'reason', 'by'] },
        ),
      ),
      { maxLength: 3 },
    ),
    marks: fc.array(
      withExtra(fc.record({ at: text, field: text, note: text }, { requiredKeys: ['at', 'note'] })),
      { maxLength: 3 },
    ),
  },
  ALL_OPTIONAL,
)

/** Drafts as files may bring them: every part there or not, with unknown members here and there. */
export const arbitraryDraft: fc.Arbitrary<Draft> = withExtra(
  fc
    .tuple(arbitraryHead, arbitraryLedger(8), arbitraryAnnexes)
    .map(([head, ledger, annexes]) => ({ ...head, ...ledger, ...annexes })),
)
