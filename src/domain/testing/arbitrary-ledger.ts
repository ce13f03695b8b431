import fc from 'fast-check'
import type { JsonObject, JsonValue } from '../../lib/json.ts'
import { amountFromFen, type EnteredAmount } from '../amount.ts'
import { EXPENDITURE_KINDS } from '../expenditure-kind.ts'
import { FUND_SOURCES } from '../fund-source.ts'
import type {
  ExpenditureLine,
  Indicator,
  Ledger,
  Project,
  RevenueLine,
  SpendingPlan,
  WithExtra,
} from '../ledger.ts'

const ITEM_CODES = ['2013201', '2013299', '2050204', '2050299', '2080501', '2080505', '2101101'] as const
const MORE_ITEM_CODES = ['2120801', '2130152', '2180101', '2210201', '2230105', '2296003', '9999999'] as const
const ODD_FUNCTION_CODES = [
  '201',
  '20132',
  '2',
  '22',
  '20132011',
  '',
  'abc',
  '２０１３２０１',
  ' 2013201',
] as const
const SECTION_CODES = ['30101', '30108', '30201', '30299', '30302', '31002'] as const
const THREE_PUBLIC_CODES = ['30212', '30217', '30231', '30913', '31013'] as const
const ODD_ECONOMIC_CODES = ['302', '30', '302121', '', 'x'] as const

/** Codes of several classes and sections, too short and too long ones, and what is no code at all. */
const FUNCTION_CODES = [...ITEM_CODES, ...MORE_ITEM_CODES, ...ODD_FUNCTION_CODES] as const

/** Among them those of table 9. */
const ECONOMIC_CODES = [...SECTION_CODES, ...THREE_PUBLIC_CODES, ...ODD_ECONOMIC_CODES] as const

const UNIT_CODES = ['203001', '203002', '203003', '', '000000'] as const
const PROJECT_IDS = ['p0', 'p1', 'p2', 'gone'] as const

/** Up to a hundred million 万元 either way, often zero, tiny, a half of the last printed digit, or not filled in. */
export const arbitraryAmount: fc.Arbitrary<EnteredAmount> = fc.oneof(
  { weight: 6, arbitrary: fc.integer({ min: -100_000_000, max: 2_000_000_000 }).map(amountFromFen) },
  { weight: 2, arbitrary: fc.integer({ min: -1e14, max: 1e14 }).map(amountFromFen) },
  {
    weight: 2,
    arbitrary: fc.integer({ min: -9, max: 9 }).map((cents) => amountFromFen(cents * 10_000 + 5_000)),
  },
  { weight: 1, arbitrary: fc.constantFrom(-1, 0, 1, 4_999, 5_000).map(amountFromFen) },
  { weight: 1, arbitrary: fc.constant(null) },
)

const arbitraryUnknownName = fc.oneof(
  fc.constantFrom('constructor', 'toString', 'hasOwnProperty', 'x note', '备注'),
  fc.string().map((name) => `x-${name}`),
)

const arbitraryJson: fc.Arbitrary<JsonValue> = fc
  .jsonValue({ maxDepth: 3 })
  .map((value) => JSON.stringify(value))
  // The one name a file may not use, which fast-check likes to try.
  .filter((text) => !text.includes('__proto__'))
  .map((text): JsonValue => JSON.parse(text))

const arbitraryExtra: fc.Arbitrary<JsonObject> = fc.dictionary(arbitraryUnknownName, arbitraryJson, {
  minKeys: 1,
  maxKeys: 3,
  noNullPrototype: true,
})

/** Gives some of the values unknown members. */
export function withExtra<T extends object>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T & WithExtra> {
  return fc
    .tuple(arbitrary, fc.option(arbitraryExtra, { freq: 8, nil: undefined }))
    .map(([value, extra]) => (extra === undefined ? value : { ...value, extra }))
}

/** A list in which no id stands twice. */
export function arbitraryList<T extends { readonly id: string }>(
  arbitrary: fc.Arbitrary<T>,
  maxLength: number,
): fc.Arbitrary<readonly T[]> {
  return fc.uniqueArray(arbitrary, { selector: (element) => element.id, maxLength })
}

const arbitraryId = fc.oneof(fc.string({ maxLength: 6 }), fc.uuid())

const REVENUE_MEMBERS = ['id', 'unitCode', 'functionCode', 'source', 'carryOver', 'amount'] as const
const revenueModel = {
  id: arbitraryId,
  unitCode: fc.constantFrom(...UNIT_CODES),
  functionCode: fc.constantFrom(...FUNCTION_CODES),
  source: fc.constantFrom(...FUND_SOURCES),
  carryOver: fc.boolean(),
  amount: arbitraryAmount,
}

const arbitraryRevenueLine: fc.Arbitrary<RevenueLine> = withExtra(fc.record(revenueModel))

const arbitraryExpenditureLine: fc.Arbitrary<ExpenditureLine> = withExtra(
  fc.record(
    {
      ...revenueModel,
      kind: fc.constantFrom(...EXPENDITURE_KINDS),
      economicCode: fc.constantFrom(...ECONOMIC_CODES),
      projectId: fc.option(fc.constantFrom(...PROJECT_IDS)),
      academicAbroad: fc.boolean(),
    },
    {
      requiredKeys: [...REVENUE_MEMBERS, 'kind', 'economicCode', 'projectId'],
    },
  ),
)

const arbitraryPlan: fc.Arbitrary<SpendingPlan> = withExtra(
  fc.record({
    march: arbitraryAmount,
    june: arbitraryAmount,
    october: arbitraryAmount,
    december: arbitraryAmount,
  }),
)

const arbitraryIndicator: fc.Arbitrary<Indicator> = withExtra(
  fc.record({
    id: arbitraryId,
    level1: fc.constantFrom('产出指标', '效益指标', ''),
    level2: fc.constantFrom('数量指标', '成本指标', ''),
    name: fc.string(),
    description: fc.string(),
    symbol: fc.constantFrom('≥', '≤', '>', '<', '=', '文字描述', '约'),
    value: fc.string(),
    unit: fc.constantFrom('%', '人', ''),
    basis: fc.string(),
  }),
)

const arbitraryProject: fc.Arbitrary<Project> = withExtra(
  fc.record(
    {
      id: fc.constantFrom(...PROJECT_IDS),
      code: fc.string({ maxLength: 21 }),
      name: fc.string(),
      unitCode: fc.constantFrom(...UNIT_CODES),
      fundUse: fc.string(),
      layout: fc.constantFrom('current', 'older', 'other'),
      spendingPlan: arbitraryPlan,
      goals: fc.array(fc.string(), { maxLength: 3 }),
      indicators: arbitraryList(arbitraryIndicator, 3),
    },
    {
      requiredKeys: ['id', 'code', 'name', 'unitCode', 'fundUse', 'spendingPlan', 'goals', 'indicators'],
    },
  ),
)

/** Ledgers as files may bring them: over all sources, kinds, units and carry-over, right and wrong alike. */
export function arbitraryLedger(maxLines = 30): fc.Arbitrary<Ledger> {
  return fc.record({
    revenues: arbitraryList(arbitraryRevenueLine, maxLines),
    expenditures: arbitraryList(arbitraryExpenditureLine, maxLines),
    projects: arbitraryList(arbitraryProject, 3),
  })
}
