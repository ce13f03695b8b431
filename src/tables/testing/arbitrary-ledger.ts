import fc from 'fast-check'
import type { CustomSubjects, Draft } from '../../domain/draft.ts'
import { EXPENDITURE_KINDS, type ExpenditureKind } from '../../domain/expenditure-kind.ts'
import { FUND_SOURCES, type FundSource } from '../../domain/fund-source.ts'
import { draftOf, readAmount, unit } from './ledger-builders.ts'
import type { OracleLedger, OracleLine } from './oracle-lines.ts'

interface RevenueText extends OracleLine {
  readonly id: string
  readonly source: FundSource
}

interface ExpenditureText extends RevenueText {
  readonly kind: ExpenditureKind
  readonly economicCode: string
}

/** A ledger as a file holds it, with subjects of its own. */
export interface LedgerText extends OracleLedger {
  readonly revenues: readonly RevenueText[]
  readonly expenditures: readonly ExpenditureText[]
  readonly customSubjects: CustomSubjects
}

export const UNIT_CODES = ['203001', '203002', '', '9/9'] as const

const WELL_FORMED_FUNCTIONS = [
  '2013201',
  '2013299',
  '2013301',
  '2050204',
  '2080501',
  '2080505',
  '2120801',
  '2230102',
  '2296003',
]
// Too short for each level, too long, of a class outside the layout, unknown, not of digits, not filled in.
const OTHER_FUNCTIONS = ['20', '201', '2013', '20132', '201320', '20132011', '2181234', '2999999', 'abc', '']
const WELL_FORMED_ECONOMICS = [
  '30101',
  '30108',
  '30201',
  '30212',
  '30217',
  '30231',
  '30305',
  '31013',
  '30913',
]
const OTHER_ECONOMICS = ['30', '302', '3021', '302121', '99999', '3O2', '']

const functionCode = fc.constantFrom(...WELL_FORMED_FUNCTIONS)
const economicCode = fc.constantFrom(...WELL_FORMED_ECONOMICS)

/** Often halves of a printed cent, where rounding shows; blank, zero and negative ones as well. */
const amount = fc.oneof(
  {
    weight: 6,
    arbitrary: fc
      .tuple(fc.integer({ min: -9_999, max: 999_999 }), fc.integer({ min: 0, max: 999_999 }))
      .map(([whole, rest]) => `${String(whole)}.${String(rest).padStart(6, '0')}`),
  },
  {
    weight: 3,
    arbitrary: fc.integer({ min: -9_999, max: 99_999 }).map((cents) => `${(cents / 100).toFixed(2)}5`),
  },
  { weight: 2, arbitrary: fc.constantFrom('', '0', '0.00', '-0', '0.004', '-0.004', '0.005', '-0.005', '7') },
)

const revenueMembers = {
  unitCode: fc.constantFrom(...UNIT_CODES),
  source: fc.constantFrom(...FUND_SOURCES),
  carryOver: fc.boolean(),
  amount,
}

const customSubjects: fc.Arbitrary<CustomSubjects> = fc.record({
  functional: fc.array(
    fc.record({ code: fc.constantFrom('201', '20132', '2999999'), name: fc.constantFrom('自设', '') }),
    { maxLength: 3 },
  ),
  economic: fc.array(
    fc.record({ code: fc.constantFrom('302', '99999'), name: fc.constantFrom('自设', '') }),
    {
      maxLength: 2,
    },
  ),
})

function createArbitrary(
  functions: fc.Arbitrary<string>,
  economics: fc.Arbitrary<string>,
): fc.Arbitrary<LedgerText> {
  const revenue = fc.record({ ...revenueMembers, functionCode: functions })
  const expenditure = fc.record(
    {
      ...revenueMembers,
      functionCode: functions,
      kind: fc.constantFrom(...EXPENDITURE_KINDS),
      economicCode: economics,
      academicAbroad: fc.boolean(),
    },
    {
      requiredKeys: ['unitCode', 'source', 'carryOver', 'amount', 'functionCode', 'kind', 'economicCode'],
    },
  )
  return fc.record({
    revenues: fc.array(revenue, { maxLength: 25 }).map((lines) => numberLines('r', lines)),
    expenditures: fc.array(expenditure, { maxLength: 35 }).map((lines) => numberLines('e', lines)),
    customSubjects,
  })
}

function numberLines<L>(letter: string, lines: readonly L[]): readonly (L & { readonly id: string })[] {
  return lines.map((line, index) => ({ ...line, id: `${letter}${String(index + 1)}` }))
}

/** Every code has as many digits as a line needs. */
export const wellFormedLedgers = createArbitrary(functionCode, economicCode)

/** Whatever opens: codes of any form and none. */
export const anyLedgers = createArbitrary(
  fc.oneof({ weight: 2, arbitrary: functionCode }, fc.constantFrom(...OTHER_FUNCTIONS)),
  fc.oneof({ weight: 2, arbitrary: economicCode }, fc.constantFrom(...OTHER_ECONOMICS)),
)

/** The same ledger as a draft of the program. */
export function draftFromText({ revenues, expenditures, customSubjects: custom }: LedgerText): Draft {
  return draftOf({
    units: UNIT_CODES.map((code) => unit(code)),
    customSubjects: custom,
    revenues: revenues.map((line) => ({ ...line, amount: readAmount(line.amount) })),
    expenditures: expenditures.map((line) => ({ ...line, projectId: null, amount: readAmount(line.amount) })),
  })
}
