import { parseAmount, type EnteredAmount } from '../../domain/amount.ts'
import { createDraft, type Draft, type Unit } from '../../domain/draft.ts'
import type { ExpenditureLine, Project, RevenueLine, SpendingPlan } from '../../domain/ledger.ts'

/** An amount as files write it; `''` is not filled in. @throws when the text is no amount: a mistake of the test */
export function readAmount(text: string): EnteredAmount {
  if (text === '') return null
  const amount = parseAmount(text)
  if (!amount.ok) throw new Error(`No amount: ${text}`)
  return amount.value
}

type Worded<L extends RevenueLine> = Partial<Omit<L, 'amount'>> & { readonly amount?: string }

/** A revenue line of unit 203001 for 行政运行 out of the general public budget, but for what is given. */
export function revenueLine(given: Worded<RevenueLine> = {}): RevenueLine {
  return {
    id: 'r1',
    unitCode: '203001',
    functionCode: '2013201',
    source: 'generalPublicBudget',
    carryOver: false,
    ...given,
    amount: readAmount(given.amount ?? '100'),
  }
}

/** An expenditure line of the same unit, subject and source for 基本工资, but for what is given. */
export function expenditureLine(given: Worded<ExpenditureLine> = {}): ExpenditureLine {
  return {
    id: 'e1',
    unitCode: '203001',
    kind: 'personnel',
    functionCode: '2013201',
    economicCode: '30101',
    source: 'generalPublicBudget',
    carryOver: false,
    projectId: null,
    ...given,
    amount: readAmount(given.amount ?? '100'),
  }
}

type PlanText = { readonly [date in keyof Omit<SpendingPlan, 'extra'>]?: string }

/** A project with a plan of nothing; the dates not given are blank. */
export function project(
  given: Partial<Omit<Project, 'spendingPlan'>> & { readonly plan?: PlanText } = {},
): Project {
  const { plan = {}, ...members } = given
  return {
    id: 'p1',
    code: '',
    name: '宣传经费',
    unitCode: '203001',
    fundUse: '',
    spendingPlan: {
      march: readAmount(plan.march ?? ''),
      june: readAmount(plan.june ?? ''),
      october: readAmount(plan.october ?? ''),
      december: readAmount(plan.december ?? ''),
    },
    goals: [],
    indicators: [],
    ...members,
  }
}

export function unit(code: string, name = ''): Unit {
  return { code, name, nature: '行政', rank: '', funding: '' }
}

/** A draft of the unit 203001 with the given parts. */
export function draftOf(parts: Partial<Draft> = {}): Draft {
  return { ...createDraft('d1', 2025, '2025-01-01T00:00:00Z'), units: [unit('203001', '本级')], ...parts }
}
