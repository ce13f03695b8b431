import fc from 'fast-check'
import { amountFromFen, sumAmounts } from '../../domain/amount.ts'
import type { Draft } from '../../domain/draft.ts'
import type { ExpenditureKind } from '../../domain/expenditure-kind.ts'
import { FUND_SOURCES, isFiscalAppropriation, type FundSource } from '../../domain/fund-source.ts'
import type { ExpenditureLine, RevenueLine } from '../../domain/ledger.ts'
import { draftOf, project, unit } from '../../tables/testing/ledger-builders.ts'

const UNIT_CODES = ['203001', '203002', '203003']
const PROJECT_IDS = ['p1', 'p2', 'p3']

const ORDINARY = ['2013201', '2013299', '2050204', '2080505', '2101101', '2210201']
const FUNCTIONS: Partial<Record<FundSource, readonly string[]>> = {
  governmentFund: ['2120803', '2120899', '2296003'],
  stateCapital: ['2230102', '2230199'],
}

const APPROPRIATED_KINDS = ['personnel', 'publicFunds', 'project'] as const
const ALL_KINDS = [...APPROPRIATED_KINDS, 'operating', 'remittance', 'subsidy'] as const
const ECONOMICS: Record<ExpenditureKind, readonly string[]> = {
  personnel: ['30101', '30108', '30305'],
  publicFunds: ['30201', '30212', '30217', '30231', '31013'],
  project: ['30201', '30217', '30231', '30299', '30913', '31013'],
  operating: ['30201', '30101'],
  remittance: ['39999'],
  subsidy: ['39999'],
}

/** From a fen to ten thousand, often just beside half a printed cent. */
const fen = fc.oneof(
  fc.integer({ min: 1, max: 10_000_000_000 }),
  fc.integer({ min: 0, max: 100_000 }).chain((cents) => {
    return fc.constantFrom(4_999, 5_000, 5_001).map((rest) => cents * 10_000 + rest)
  }),
)

const spent = (source: FundSource): fc.Arbitrary<Pick<ExpenditureLine, 'kind' | 'economicCode' | 'amount'>> =>
  fc.constantFrom(...(isFiscalAppropriation(source) ? APPROPRIATED_KINDS : ALL_KINDS)).chain((kind) =>
    fc.record({
      kind: fc.constant(kind),
      economicCode: fc.constantFrom(...ECONOMICS[kind]),
      amount: fen.map(amountFromFen),
    }),
  )

/** Money of one unit, source and function, with what it is spent on. */
const purse = fc.constantFrom(...FUND_SOURCES).chain((source) =>
  fc.record({
    unitCode: fc.constantFrom(...UNIT_CODES),
    functionCode: fc.constantFrom(...(FUNCTIONS[source] ?? ORDINARY)),
    source: fc.constant(source),
    carryOver: fc.boolean(),
    lines: fc.array(spent(source), { minLength: 1, maxLength: 5 }),
    /** What is left at the end of the year, of any source: mostly nothing. */
    left: fc.oneof({ weight: 4, arbitrary: fc.constant(0) }, fen),
    /** The part of the revenue that stands in a line of its own. */
    share: fc.double({ min: 0, max: 1, noNaN: true }),
  }),
)

type Purse = typeof purse extends fc.Arbitrary<infer P> ? P : never

/** Drafts that nobody could find fault with: several units, all sources, carry-over, projects, balances. */
export const consistentDrafts: fc.Arbitrary<Draft> = fc
  .array(purse, { minLength: 1, maxLength: 25 })
  .map((purses) =>
    draftOf({
      units: UNIT_CODES.map((code) => unit(code, `单位${code}`)),
      projects: PROJECT_IDS.map((id) => project({ id, name: `项目${id}` })),
      revenues: purses.flatMap(receive).map((line, index) => ({ ...line, id: `r${String(index)}` })),
      expenditures: purses.flatMap(spend).map((line, index) => ({ ...line, id: `e${String(index)}` })),
    }),
  )

function receive({ lines, left, share, ...members }: Purse): readonly RevenueLine[] {
  const all = sumAmounts(lines.map(({ amount }) => amount)) + left
  const first = Math.floor(all * share)
  return [first, all - first]
    .filter((amount) => amount > 0)
    .map((amount) => ({ id: '', ...members, amount: amountFromFen(amount) }))
}

function spend({ lines, left: _left, share: _share, ...members }: Purse): readonly ExpenditureLine[] {
  return lines.map((line, index) => ({
    id: '',
    ...members,
    ...line,
    projectId: line.kind === 'project' ? (PROJECT_IDS[index % PROJECT_IDS.length] ?? null) : null,
  }))
}
