import type { Draft, NarrativeChapter, PriorYear } from '../../domain/draft.ts'
import { readAmount } from '../../tables/testing/ledger-builders.ts'
import { balancedDraft } from './balanced-draft.ts'

export const REASONS = { basic: '在职人员增加两人', project: '新增一次宣传活动' }

/** Last year's figures as texts, under the names of `priorYear` and `threePublic`. */
type Figures = Readonly<Record<string, string>>

export function priorYear(figures: Figures = {}, members: Partial<PriorYear> = {}): PriorYear {
  const { travelAbroad, vehiclePurchase, vehicleOperation, reception, ...totals } = {
    total: '110',
    basic: '95',
    project: '15',
    operatingFunds: '40',
    travelAbroad: '0',
    vehiclePurchase: '0',
    vehicleOperation: '0',
    reception: '0',
    ...figures,
  }
  const items = { travelAbroad, vehiclePurchase, vehicleOperation, reception }
  return {
    fiscalYear: 2024,
    ...readAmounts(totals),
    threePublic: readAmounts(items),
    reasons: REASONS,
    ...members,
  }
}

function readAmounts(texts: Figures): Readonly<Record<string, ReturnType<typeof readAmount>>> {
  return Object.fromEntries(Object.entries(texts).map(([name, text]) => [name, readAmount(text)]))
}

/** 120 this year, of which 100 basic and 20 for the project; 110, 95 and 15 last year. */
export function compared(figures: Figures = {}, members: Partial<PriorYear> = {}): Draft {
  return balancedDraft({ priorYear: priorYear(figures, members) })
}

export function written(text: string, figures: Figures = {}, chapter: NarrativeChapter = 'change'): Draft {
  return { ...compared(figures), narrative: { [chapter]: text } }
}
