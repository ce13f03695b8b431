import { readAmount } from '../derived-figures.ts'
import { listProjectsBySize } from '../list-projects.ts'
import { field, money, type Chapter } from './chapter.ts'

export const overallGoal: Chapter = {
  id: 'overallGoal',
  title: '总体绩效目标',
  reach: 'own',
  createTemplate: (source) => {
    const { body, ours } = source.words
    const year = `${field('fiscalYear')} 年，${ours}`
    const goal = `紧扣${body}职责和年度重点任务，把有限的资金用在履职必需之处，做到事项有依据、支出有标准、结果可考核。`
    if (readAmount(source, 'totalExpenditure') === 0) return `${year}${goal}`
    const projects =
      listProjectsBySize(source).length === 0
        ? ''
        : `，其中项目支出 ${money('project')}，每个项目均设定绩效目标`
    return `${year}安排支出预算 ${money('totalExpenditure')}${projects}。年度内${goal}`
  },
}
