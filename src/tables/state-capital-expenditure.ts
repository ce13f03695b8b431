import { createFundExpenditure } from './fund-expenditure.ts'

/** Table 8: expenditure of the state capital operations budget by functional subject. */
export const stateCapitalExpenditure = createFundExpenditure(
  {
    id: 'stateCapitalExpenditure',
    title: '部门预算国有资本经营预算财政拨款支出表',
    shortTitle: '国资',
    emptyNote: '注：无国有资本经营预算财政拨款预算，空表列示。',
  },
  'stateCapital',
)
