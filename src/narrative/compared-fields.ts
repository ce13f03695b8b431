import { formatRounded } from '../domain/amount.ts'
import { readFigure, type DerivedFigure } from './derived-figures.ts'
import { known, missing, type FieldOrigin, type FieldValue } from './field-value.ts'
import { FIGURE_DEFINITIONS } from './figure-definitions.ts'
import type { FigureName } from './figure-names.ts'
import { comparePrinted, readPriorFigure, readReason } from './prior-figures.ts'
import type { StatementSource } from './statement-source.ts'

const PRIOR_PLACE: FieldOrigin = { kind: 'typed', part: 'priorYear' }
const REASON_PLACE: FieldOrigin = { kind: 'typed', part: 'reasons' }

export function readFigureField(source: StatementSource, name: FigureName): FieldValue {
  const figure = readFigure(source, name)
  return known(formatRounded(figure.amount), { kind: 'lines', ...pickLines(figure) })
}

export function readPriorField(source: StatementSource, name: FigureName): FieldValue {
  const prior = readPriorFigure(source, name)
  return prior === null ? missingPrior(name) : known(formatRounded(prior), PRIOR_PLACE)
}

export function readChangeField(source: StatementSource, name: FigureName): FieldValue {
  const difference = comparePrinted(source, name)
  if (difference === null) return missingPrior(name)
  return known(formatRounded(difference.amount), describeDifference(source, name))
}

export function readDirectionField(source: StatementSource, name: FigureName): FieldValue {
  const difference = comparePrinted(source, name)
  if (difference === null) return missingPrior(name)
  return known(difference.direction, describeDifference(source, name))
}

/** Asked for only where something changed: of what stayed the same nobody wants to know why. */
export function readReasonField(source: StatementSource, name: FigureName): FieldValue {
  const reason = readReason(source, name)
  if (reason !== '') return known(reason, REASON_PLACE)
  if (comparePrinted(source, name)?.direction === '持平') return known('', REASON_PLACE)
  return missing(`请填写${FIGURE_DEFINITIONS[name].label}增减原因`, REASON_PLACE)
}

/** 本年支出合计 of last year is 上年支出合计. */
export function namePrior(name: FigureName): string {
  return `上年${FIGURE_DEFINITIONS[name].label.replace(/^本年/, '')}`
}

function missingPrior(name: FigureName): FieldValue {
  return missing(`请填写${namePrior(name)}`, PRIOR_PLACE)
}

function describeDifference(source: StatementSource, name: FigureName): FieldOrigin {
  const figure = readFigure(source, name)
  const prior = readPriorFigure(source, name)
  return {
    kind: 'difference',
    current: formatRounded(figure.amount),
    prior: prior === null ? '' : formatRounded(prior),
    ...pickLines(figure),
  }
}

function pickLines({ filters, cell }: DerivedFigure): Pick<DerivedFigure, 'filters' | 'cell'> {
  return cell === undefined ? { filters } : { filters, cell }
}
