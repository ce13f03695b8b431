import { formatExactAmount } from '../../domain/amount.ts'
import { locateExpenditure, locatePriorFigure, locateRevenue } from '../../domain/part-place.ts'
import { assertNever } from '../../lib/assert-never.ts'
import { readFigure, type FigureCell } from '../../narrative/derived-figures.ts'
import type { FieldOrigin, FieldValue } from '../../narrative/field-value.ts'
import { FIGURE_NAMES } from '../../narrative/figure-names.ts'
import type { StatementSource } from '../../narrative/statement-source.ts'
import { findField, readField } from '../../narrative/text-fields.ts'
import { showLines, showPart, showStep, STEP_NAMES, type StepId } from '../../state/view-store.ts'
import { listCountedLines } from '../../tables/line-filter.ts'
import type { Chip } from './editor/chip.ts'
import { selectPaperScope } from './paper-scope.ts'

/** What a chip shows. */
export function readChipOf(source: StatementSource, name: string): Chip {
  const value = readField(source, name)
  return { text: printValue(value), label: findField(name)?.label ?? name, state: value.kind }
}

function printValue(value: FieldValue): string {
  switch (value.kind) {
    case 'known':
      return value.text
    case 'missing':
      return value.placeholder
    case 'unknown':
      return `{{${value.name}}}`
    default:
      return assertNever(value)
  }
}

/** Where a figure comes from, in words, with the ways there. */
export interface FieldExplanation {
  readonly label: string
  readonly state: FieldValue['kind']
  /** As printed. */
  readonly words: string
  /** With its unit. */
  readonly text: string
  readonly detail: string
  /** The cell whose 数据来源 tells more. */
  readonly cell?: FigureCell
  readonly actions: readonly { readonly name: string; readonly go: () => void }[]
}

export function explainField(source: StatementSource, name: string): FieldExplanation {
  const value = readField(source, name)
  const field = findField(name)
  const label = field?.label ?? name
  const origin = value.kind === 'unknown' ? undefined : value.origin
  const unit = value.kind === 'known' && field !== undefined && field.unit !== '' ? ` ${field.unit}` : ''
  return {
    label,
    state: value.kind,
    words: printValue(value),
    text: `${printValue(value)}${unit}`,
    detail:
      value.kind === 'unknown'
        ? '没有这个可引用数据，印出来仍是括号中的名称。请删除，或从“引用数据”中另选。'
        : describeOrigin(source, name, origin),
    ...(origin !== undefined && 'cell' in origin && origin.cell !== undefined ? { cell: origin.cell } : {}),
    actions: origin === undefined ? [] : listActions(source, name, value.kind, origin, label),
  }
}

function describeOrigin(source: StatementSource, name: string, origin: FieldOrigin | undefined): string {
  switch (origin?.kind) {
    case undefined:
      return ''
    case 'lines': {
      const figure = FIGURE_NAMES.find((known) => known === name)
      const count = listCountedLines(source.ledger, origin.filters).length
      const exact =
        figure === undefined ? '' : formatExactAmount(readFigure(source, figure).amount, 'wanYuan')
      const parts = count === 0 ? '没有明细' : `由 ${String(count)} 条明细汇总`
      return exact === '' ? parts : `原始数 ${exact}，${parts}`
    }
    case 'difference':
      return `本年 ${origin.current}，上年 ${origin.prior}`
    case 'typed':
      return `填写在“${STEP_NAMES[PARTS[origin.part]]}”`
    default:
      return assertNever(origin)
  }
}

const PARTS: Record<Extract<FieldOrigin, { kind: 'typed' }>['part'], StepId> = {
  fiscalYear: 'basics',
  department: 'basics',
  units: 'basics',
  projects: 'projects',
  priorYear: 'priorYear',
  reasons: 'priorYear',
  assets: 'assets',
  procurement: 'procurement',
}

function listActions(
  source: StatementSource,
  name: string,
  state: FieldValue['kind'],
  origin: FieldOrigin,
  label: string,
): FieldExplanation['actions'] {
  if (origin.kind === 'typed') {
    const word = state === 'missing' ? '立即填写' : `转到${STEP_NAMES[PARTS[origin.part]]}`
    return [{ name: word, go: () => showTyped(source, name, origin.part) }]
  }
  const ofLines = (['revenue', 'expenditure'] as const).flatMap((side) => {
    const lines = listCountedLines(source.ledger, origin.filters).filter((line) => line.side === side)
    const [first] = lines
    if (first === undefined) return []
    const at = side === 'revenue' ? locateRevenue(first.line.id) : locateExpenditure(first.line.id)
    const ids = new Set(lines.map(({ line }) => line.id))
    return [{ side, go: () => showLines({ side, ids, words: `情况说明 · ${label}` }, at) }]
  })
  const names = ofLines.map(({ side, go }) => ({
    name: ofLines.length === 1 ? '查看明细' : `查看${STEP_NAMES[side]}明细`,
    go,
  }))
  if (origin.kind === 'lines') return names
  return [...names, { name: '转到上年预算数', go: () => showTyped(source, name, 'priorYear') }]
}

function showTyped(source: StatementSource, name: string, part: keyof typeof PARTS): void {
  const step = PARTS[part]
  if (part === 'priorYear' || part === 'reasons') {
    const at = locatePriorFigure(findPriorName(name), selectPaperScope(source))
    showPart(step, at, part === 'reasons' ? 'reason' : undefined)
  } else showStep(step)
}

/** The member of 上年预算数 that a field asks for. */
function findPriorName(name: string): string {
  const figure = name.replace(/^(?:change|direction|prior|reason)\./, '')
  switch (figure) {
    case 'totalRevenue':
    case 'totalExpenditure':
      return 'total'
    case 'threePublic.total':
      return 'threePublic.travelAbroad'
    case 'threePublic.vehicle':
      return 'threePublic.vehiclePurchase'
    default:
      return figure
  }
}
