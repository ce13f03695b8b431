import type { Chapter } from './chapter.ts'

/** What every department can promise; its own measures are for it to add. */
export const safeguards: Chapter = {
  id: 'safeguards',
  title: '工作保障措施',
  reach: 'shared',
  createTemplate: ({ words }) =>
    [
      `1．落实责任`,
      `${words.ours}将年度目标逐项分解到承办科室和具体人员，由主要负责人总体把关，分管负责人定期听取进展，做到任务、时限、责任三明确。`,
      `2．严格预算执行`,
      `坚持先有预算、后有支出，按照批复的用途和进度使用资金，不挤占、不挪用；执行中确需调整的，按规定程序报批。`,
      `3．加强绩效监控`,
      `对照绩效目标跟踪项目进展，发现偏离及时纠正；年度终了开展自评，评价结果作为改进管理和安排下年预算的参考。`,
      `4．完善内部监督`,
      `健全财务、资产和采购管理制度，重要支出集体研究决定，自觉接受人大、审计、财政和社会公众的监督。`,
    ].join('\n\n'),
}
