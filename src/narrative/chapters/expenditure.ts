import { EXPENDITURE_KIND_NAMES } from '../../domain/expenditure-kind.ts'
import { readAmount } from '../derived-figures.ts'
import { listProjectsBySize } from '../list-projects.ts'
import type { StatementSource } from '../statement-source.ts'
import { field, money, type Chapter } from './chapter.ts'

const OTHER_KINDS = ['project', 'operating', 'remittance', 'subsidy'] as const

export const expenditure: Chapter = {
  id: 'expenditure',
  title: '支出说明',
  reach: 'own',
  createTemplate: (source) => {
    const total = `${field('fiscalYear')} 年，${source.words.ours}支出预算合计 ${money('totalExpenditure')}`
    const kinds = describeKinds(source)
    const sentences = [kinds === '' ? `${total}。` : `${total}，${kinds}。`]
    if (listProjectsBySize(source).length > 0) {
      sentences.push(`项目支出按金额从大到小排列，包括：${field('projectList')}。`)
    }
    return sentences.join('')
  },
}

/** Only the kinds there are; of a single one its figure is the total already given. */
function describeKinds(source: StatementSource): string {
  const others = OTHER_KINDS.filter((kind) => readAmount(source, kind) !== 0)
  const hasBasic = readAmount(source, 'basic') !== 0
  const [only] = others
  if (!hasBasic && only === undefined) return ''
  if (!hasBasic && only !== undefined && others.length === 1) return `全部为${EXPENDITURE_KIND_NAMES[only]}`
  if (hasBasic && only === undefined) return `全部为基本支出${describeBasic(source)}`
  const clauses = others.map((kind) => `${EXPENDITURE_KIND_NAMES[kind]} ${money(kind)}`)
  if (hasBasic) clauses.unshift(`基本支出 ${money('basic')}${describeBasic(source)}`)
  return `其中：${clauses.join('，')}`
}

function describeBasic(source: StatementSource): string {
  const hasPersonnel = readAmount(source, 'personnel') !== 0
  const hasPublicFunds = readAmount(source, 'publicFunds') !== 0
  if (hasPersonnel && hasPublicFunds) {
    return `（人员经费 ${money('personnel')}、公用经费 ${money('publicFunds')}）`
  }
  return hasPersonnel ? '（均为人员经费）' : '（均为公用经费）'
}
