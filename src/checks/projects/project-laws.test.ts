import fc from 'fast-check'
import { expect, test } from 'vitest'
import { amountFromFen, ZERO } from '../../domain/amount.ts'
import { EMPTY_CATALOG } from '../../domain/catalog.ts'
import type { Draft } from '../../domain/draft.ts'
import { PLAN_DATES, type Indicator } from '../../domain/ledger.ts'
import { reviewDraft } from '../../review/testing/review-draft.ts'
import { balancedDraft } from '../testing/balanced-draft.ts'
import { draftWith, draftWithIndicators, filledProject } from '../testing/filled-project.ts'
import type { Check, CheckFinding } from '../check.ts'
import { indicatorsAreComplete } from './indicator-completeness.ts'
import { planPercentagesAddUp } from './plan-percentages.ts'
import { computeCheckCharacter, projectCodesAreWellFormed } from './project-codes.ts'
import { spendingPlansAreComplete } from './spending-plan.ts'

function find(check: Check, draft: Draft): readonly CheckFinding[] {
  return check.run(reviewDraft(draft, EMPTY_CATALOG))
}

function findOfCode(code: string): readonly CheckFinding[] {
  return find(projectCodesAreWellFormed, draftWith(filledProject({ code })))
}

const ALPHABET = [...'0123456789ABCDEFGHJKLMNPQRTUWXY']
const digits = (count: number) =>
  fc.string({ unit: fc.constantFrom(...'0123456789'), minLength: count, maxLength: count })
const serial = fc.string({ unit: fc.constantFrom(...ALPHABET), minLength: 11, maxLength: 11 })
const codes = fc
  .tuple(digits(8), serial)
  .map(([regionAndYear, number]) => `${regionAndYear}P${number}`)
  .map((characters) => `${characters}${computeCheckCharacter(characters) ?? ''}`)

test('every code with its check character is well-formed, and none with a single character changed', () => {
  fc.assert(
    fc.property(codes, fc.nat(20), fc.constantFrom(...ALPHABET), (code, at, other) => {
      expect(findOfCode(code)).toEqual([])
      fc.pre(code[at] !== other)
      expect(findOfCode(code.slice(0, at) + other + code.slice(at + 1))).toHaveLength(1)
    }),
    { numRuns: 300 },
  )
})

test('a plan that rises to the annual amount is in order, in either layout', () => {
  const annual = 20_000_000
  fc.assert(
    fc.property(
      fc.array(fc.nat(annual), { minLength: 3, maxLength: 3 }),
      fc.boolean(),
      (amounts, isOlder) => {
        const sorted = [...amounts].sort((left, right) => left - right)
        const draft = planOf([...sorted, annual], isOlder)
        expect(find(spendingPlansAreComplete, draft)).toEqual([])
        expect(find(planPercentagesAddUp, draft)).toEqual([])
      },
    ),
  )
})

test('any other plan is found', () => {
  const annual = 20_000_000
  const amount = fc.integer({ min: -annual, max: 2 * annual })
  fc.assert(
    fc.property(fc.array(amount, { minLength: 4, maxLength: 4 }), (amounts) => {
      const isRising = amounts.every((each, index) => each >= (amounts[index - 1] ?? 0))
      fc.pre(!isRising || amounts[3] !== annual)
      expect(find(spendingPlansAreComplete, planOf(amounts, false))).not.toEqual([])
    }),
  )
})

function planOf(fen: readonly number[], isOlder: boolean): Draft {
  const [march = ZERO, june = ZERO, october = ZERO, december = ZERO] = fen.map(amountFromFen)
  const project = filledProject({ layout: isOlder ? 'older' : 'current' })
  return draftWith({
    ...project,
    spendingPlan: { march, june, october, december },
  })
}

test('the December of a plan is mended to the annual amount, where that is known', () => {
  const draft = planOf([0, 0, 5_000_000, 19_000_000], false)
  const [finding] = find(spendingPlansAreComplete, draft)
  expect(finding?.repair?.label).toBe('12 月底填 20 万元')
  expect(find(spendingPlansAreComplete, finding?.repair?.apply(draft) ?? draft)).toEqual([])
  const lines = balancedDraft().expenditures.map((line) =>
    line.kind === 'project' ? { ...line, amount: null } : line,
  )
  for (const each of find(spendingPlansAreComplete, { ...draft, expenditures: lines })) {
    expect(each.repair).toBeUndefined()
  }
})

test('percentages put for amounts are converted, where they surely are some', () => {
  const draft = planOf([12_500_000, 40_000_000, 75_000_000, 100_000_000], true)
  const [finding] = find(planPercentagesAddUp, draft)
  const mended = finding?.repair?.apply(draft)
  const plan = mended?.projects[0]?.spendingPlan
  expect(PLAN_DATES.map((date) => plan?.[date])).toEqual([2_500_000, 8_000_000, 15_000_000, 20_000_000])
  const [other] = find(planPercentagesAddUp, planOf([0, 0, 0, 99_000_000], true))
  expect(other?.repair).toBeUndefined()
})

test('a code in small or full-width letters is mended, a wrong one is not', () => {
  const draft = draftWith(filledProject({ code: '１3030325p00495010004g' }))
  const [finding] = find(projectCodesAreWellFormed, draft)
  expect(finding?.repair?.apply(draft).projects[0]?.code).toBe('13030325P00495010004G')
  expect(findOfCode('13030325p00495010004h')[0]?.repair).toBeUndefined()
})

test('a unit is offered only where it is certain', () => {
  const offered = (given: Partial<Indicator>, ...others: readonly Partial<Indicator>[]) =>
    find(indicatorsAreComplete, draftWithIndicators({ ...given, unit: '' }, ...others))[0]?.repair?.label
  const name = '本单位自定的事项'
  expect(offered({ level2: '服务对象满意度指标', name: '群众评价', value: '95' })).toBe('单位填“%”')
  expect(offered({ level2: '服务对象满意度指标', name: '群众评价', value: '100.5' })).toBeUndefined()
  expect(offered({ name })).toBeUndefined()
  expect(offered({ name }, { id: 'i2', name, unit: '件' })).toBe('单位填“件”')
  expect(offered({ name }, { id: 'i2', name, unit: '件' }, { id: 'i3', name, unit: '次' })).toBeUndefined()
})
