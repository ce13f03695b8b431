import { formatExactAmount, type Amount } from '../domain/amount.ts'
import { findSubjectName } from '../domain/catalog.ts'
import type { Disclosure } from '../tables/disclosure.ts'

/** An exact figure in a sentence. */
export function describeAmount(amount: Amount): string {
  return `${formatExactAmount(amount, 'wanYuan')} 万元`
}

/** How far apart two figures are, without a sign. */
export function describeGap(difference: Amount): string {
  return describeAmount(difference).replace(/^-/, '')
}

/** A line by the number it has in its list on the screen. */
export function describeRevenueLine(index: number): string {
  return `收入第 ${String(index + 1)} 行`
}

export function describeExpenditureLine(index: number): string {
  return `支出第 ${String(index + 1)} 行`
}

export function describeUnit({ draft }: Disclosure, code: string): string {
  if (code === '') return '未填单位'
  const name = draft.units.find((unit) => unit.code === code)?.name ?? ''
  return name === '' ? `单位 ${code}` : `${name}（${code}）`
}

export function describeFunction({ catalog }: Disclosure, code: string): string {
  if (code === '') return '未填功能科目'
  return `${code} ${findSubjectName(catalog, 'functional', code)}`.trimEnd()
}

/** A project by its place in the list and its name. */
export function describeProject({ draft }: Disclosure, index: number): string {
  const name = draft.projects[index]?.name ?? ''
  return name === '' ? `第 ${String(index + 1)} 个项目` : `第 ${String(index + 1)} 个项目“${name}”`
}
