import { EXPENDITURE_KIND_NAMES } from '../../domain/expenditure-kind.ts'
import { readPriorFigure } from '../prior-figures.ts'
import type { StatementSource } from '../statement-source.ts'
import { field, money, type Chapter } from './chapter.ts'
import {
  describeChange,
  describeSharedComparison,
  explainChange,
  hasEither,
  isUnchanged,
} from './compared.ts'

const KINDS = ['basic', 'project', 'operating', 'remittance', 'subsidy'] as const
const NAMES = { ...EXPENDITURE_KIND_NAMES, basic: '基本支出' }

export const change: Chapter = {
  id: 'change',
  title: '比上年增减情况',
  reach: 'own',
  createTemplate: (source) => {
    if (!source.isWhole && source.texts.priorYear === undefined) return describeSharedComparison(source)
    const total = `${field('fiscalYear')} 年支出预算 ${money('totalExpenditure')}`
    if (readPriorFigure(source, 'totalExpenditure') === null) {
      return `${total}，${field('priorYear')} 年支出预算 ${money('prior.totalExpenditure')}。`
    }
    const compared = `${total}，${describeTotal(source)}`
    const kinds = KINDS.filter((kind) => hasEither(source, kind))
    if (kinds.every((kind) => isUnchanged(source, kind))) return `${compared}。`
    const clauses = kinds.map((kind) => `${NAMES[kind]}${explainChange(source, kind)}`)
    return `${compared}。其中：${clauses.join('；')}。`
  },
}

function describeTotal(source: StatementSource): string {
  const prior = `${field('priorYear')} 年预算`
  const change = describeChange(source, 'totalExpenditure')
  return isUnchanged(source, 'totalExpenditure') ? `与 ${prior}${change}` : `比 ${prior}${change}`
}
