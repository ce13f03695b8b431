import { field, type Chapter } from './chapter.ts'

/** The draft knows no earmarked funds but by this text: until it is written there are none. */
export const earmarkedFunds: Chapter = {
  id: 'earmarkedFunds',
  title: '部门主管专项资金预算安排情况及绩效目标',
  reach: 'own',
  createTemplate: ({ words }) => `${field('fiscalYear')} 年，${words.ours}无主管的专项资金。`,
}
