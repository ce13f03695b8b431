import { readAmount } from '../derived-figures.ts'
import type { FigureName } from '../figure-names.ts'
import { comparePrinted, readPriorFigure } from '../prior-figures.ts'
import type { StatementSource } from '../statement-source.ts'
import { field, money } from './chapter.ts'

/** There is something to compare: money this year or last. What is not filled in for last year is asked for only then. */
export function hasEither(source: StatementSource, name: FigureName): boolean {
  return readAmount(source, name) !== 0 || (readPriorFigure(source, name) ?? 0) !== 0
}

export function isUnchanged(source: StatementSource, name: FigureName): boolean {
  return comparePrinted(source, name)?.direction === '持平'
}

/** `增加 2.00 万元`, or `持平`; without last year's figure a request for it. */
export function describeChange(source: StatementSource, name: FigureName): string {
  const difference = comparePrinted(source, name)
  if (difference === null) return `的上年预算为 ${money(`prior.${name}`)}`
  const direction = field(`direction.${name}`)
  return difference.direction === '持平' ? direction : `${direction} ${money(`change.${name}`)}`
}

/** As `describeChange`, of one figure among others and with the reason where it changed. */
export function explainChange(source: StatementSource, name: FigureName): string {
  const difference = comparePrinted(source, name)
  const change = describeChange(source, name)
  if (difference === null) return change
  return difference.direction === '持平'
    ? `与上年${change}`
    : `${change}，主要原因是${field(`reason.${name}`)}`
}

/** Only the department as a whole has figures of last year. */
export function describeSharedComparison({ disclosure, words }: StatementSource): string {
  const department = disclosure.draft.department.name.trim()
  return `${words.ours}与上年预算的比较情况，在${department}的预算公开中汇总说明。`
}
