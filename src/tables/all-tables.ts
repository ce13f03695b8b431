import { expenditureSummary } from './expenditure-summary.ts'
import { fiscalAppropriationSummary } from './fiscal-appropriation-summary.ts'
import { generalPublicBudgetBasicExpenditure } from './general-public-budget-basic-expenditure.ts'
import { generalPublicBudgetExpenditure } from './general-public-budget-expenditure.ts'
import { governmentFundExpenditure } from './government-fund-expenditure.ts'
import { revenueExpenditureSummary } from './revenue-expenditure-summary.ts'
import { revenueSummary } from './revenue-summary.ts'
import { stateCapitalExpenditure } from './state-capital-expenditure.ts'
import type { SummaryTable } from './summary-table.ts'
import { threePublicExpenses } from './three-public-expenses.ts'

/** The nine, in printed order. */
export const ALL_TABLES: readonly SummaryTable[] = [
  revenueExpenditureSummary,
  revenueSummary,
  expenditureSummary,
  fiscalAppropriationSummary,
  generalPublicBudgetExpenditure,
  generalPublicBudgetBasicExpenditure,
  governmentFundExpenditure,
  stateCapitalExpenditure,
  threePublicExpenses,
]
