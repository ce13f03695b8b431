import { findSubjectName } from '../../domain/catalog.ts'
import { listCountedLines } from '../../tables/line-filter.ts'
import { readAmount, readFigure } from '../derived-figures.ts'
import { listOperatingFundsUnits } from '../figure-definitions.ts'
import { readPriorFigure } from '../prior-figures.ts'
import type { StatementSource } from '../statement-source.ts'
import { field, money, type Chapter } from './chapter.ts'
import { describeChange, explainChange, isUnchanged } from './compared.ts'

export const operatingFunds: Chapter = {
  id: 'operatingFunds',
  title: '机关运行经费安排情况',
  reach: 'own',
  createTemplate: (source) => {
    const { operatingFundsScope, words } = source
    if (listOperatingFundsUnits(source, operatingFundsScope).length === 0) return describeNoSuchUnit(source)
    const sentences =
      readAmount(source, 'operatingFunds') === 0
        ? [`${field('fiscalYear')} 年，${words.ours}未安排机关运行经费。`]
        : [
            `${field('fiscalYear')} 年，${words.ours}安排机关运行经费 ${money('operatingFunds')}${describeUses(source)}。`,
          ]
    if (readPriorFigure(source, 'operatingFunds') !== null) sentences.push(compare(source))
    return sentences.join('')
  },
}

function describeNoSuchUnit({ words }: StatementSource): string {
  return words.body === '部门'
    ? `${words.ours}没有行政单位和参照公务员法管理的事业单位，不涉及机关运行经费。`
    : `${words.ours}不是行政单位，也不是参照公务员法管理的事业单位，不涉及机关运行经费。`
}

function compare(source: StatementSource): string {
  const word = isUnchanged(source, 'operatingFunds') ? '与' : '比'
  const explained = isUnchanged(source, 'operatingFunds')
    ? describeChange(source, 'operatingFunds')
    : explainChange(source, 'operatingFunds')
  return `该项经费${word} ${field('priorYear')} 年预算${explained}。`
}

/** What names no use: 其他商品和服务支出, 其他资本性支出. */
const REST_SECTION = /99$/

/** The economic subjects that really have lines, by their codes. */
function describeUses(source: StatementSource): string {
  const counted = listCountedLines(source.ledger, readFigure(source, 'operatingFunds').filters)
  const codes = [
    ...new Set(counted.filter(({ line }) => line.amount !== 0 && line.amount !== null).map(readCode)),
  ]
  const names = codes
    .filter((code) => !REST_SECTION.test(code))
    .sort()
    .map((code) => findSubjectName(source.disclosure.catalog, 'economic', code))
    .filter((name) => name !== '')
  const uses = [...new Set(names)]
  if (uses.length === 0) return ''
  return `，用于${uses.join('、')}${names.length < codes.length ? '等日常运行支出' : ''}`
}

function readCode({ line }: ReturnType<typeof listCountedLines>[number]): string {
  return 'economicCode' in line ? line.economicCode : ''
}
