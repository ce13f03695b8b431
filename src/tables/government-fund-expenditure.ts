import { createFundExpenditure } from './fund-expenditure.ts'

/** Table 7: expenditure of the government fund budget by functional subject. */
export const governmentFundExpenditure = createFundExpenditure(
  {
    id: 'governmentFundExpenditure',
    title: '部门预算政府性基金预算财政拨款支出表',
    shortTitle: '基金',
    emptyNote: '注：无政府性基金预算财政拨款预算，空表列示。',
  },
  'governmentFund',
)
