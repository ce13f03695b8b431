import { readAmount } from '../derived-figures.ts'
import type { FigureName } from '../figure-names.ts'
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

const ITEMS = [
  ['threePublic.travelAbroad', '因公出国（境）费'],
  ['threePublic.vehiclePurchase', '公务用车购置费'],
  ['threePublic.vehicleOperation', '公务用车运行维护费'],
  ['threePublic.reception', '公务接待费'],
] as const satisfies readonly (readonly [FigureName, string])[]

const TOTAL = 'threePublic.total'

/** The four items are named whether or not there is money for them, as the paper demands. */
export const threePublic: Chapter = {
  id: 'threePublic',
  title: '财政拨款“三公”经费预算情况及增减变化原因',
  reach: 'own',
  createTemplate: (source) => {
    const stated = describeItems(source)
    if (!source.isWhole && source.texts.priorYear === undefined) {
      return `${stated}${describeSharedComparison(source)}`
    }
    return `${stated}${compare(source)}`
  },
}

function describeItems(source: StatementSource): string {
  const opening = `${field('fiscalYear')} 年，${source.words.ours}财政拨款“三公”经费预算`
  if (ITEMS.every(([name]) => readAmount(source, name) === 0))
    return `${opening}为 ${money(TOTAL)}，四项费用均未安排。`
  const vehicle = `公务用车购置费 ${money('threePublic.vehiclePurchase')}、公务用车运行维护费 ${money('threePublic.vehicleOperation')}`
  return [
    `${opening}共 ${money(TOTAL)}。其中：因公出国（境）费 ${money('threePublic.travelAbroad')}`,
    `公务用车购置及运行维护费 ${money('threePublic.vehicle')}（${vehicle}）`,
    `公务接待费 ${money('threePublic.reception')}。`,
  ].join('；')
}

function compare(source: StatementSource): string {
  const prior = `${field('priorYear')} 年`
  if (readPriorFigure(source, TOTAL) === null) return `${prior}“三公”经费预算 ${money(`prior.${TOTAL}`)}。`
  const items = ITEMS.filter(([name]) => hasEither(source, name))
  const isSame = isUnchanged(source, TOTAL)
  const total = `“三公”经费总额${isSame ? '与' : '比'} ${prior}预算${describeChange(source, TOTAL)}`
  if (items.every(([name]) => isUnchanged(source, name))) return `${total}。`
  const clauses = items.map(([name, label]) => `${label}${explainChange(source, name)}`)
  return `${total}。分项比较：${clauses.join('；')}。`
}
