import { sumAmounts, type Amount } from '../domain/amount.ts'
import { PLAN_DATES, type ExpenditureLine, type Indicator, type Project } from '../domain/ledger.ts'
import { rememberByReference } from '../lib/remember-by-reference.ts'
import { TEXT_SYMBOL } from './form-values.ts'
import { findScheme, type IndicatorScheme } from './indicator-scheme.ts'

/** How far a project with its target form is. */
export interface ProjectProgress {
  readonly state: 'notStarted' | 'inProgress' | 'done'
  /** What is still to be filled in, in the words of the form. */
  readonly missing: readonly string[]
}

/** What is left to do of one project; `lines` are the expenditure lines that name it. */
export function gradeProject(project: Project, lines: readonly ExpenditureLine[]): ProjectProgress {
  const { code, name, unitCode, fundUse, spendingPlan, goals, indicators } = project
  const told = indicators.filter((indicator) => !isBlank(indicator))
  const texts = [name, code, fundUse, ...goals].map((text) => text.trim())
  const isUntouched =
    texts.every((text) => text === '') &&
    told.length === 0 &&
    lines.length === 0 &&
    PLAN_DATES.every((date) => spendingPlan[date] === null)
  const missing = [
    ...(name.trim() === '' ? ['项目名称'] : []),
    ...(code.trim() === '' ? ['项目编码'] : []),
    ...(unitCode.trim() === '' ? ['项目单位'] : []),
    ...(fundUse.trim() === '' ? ['资金用途'] : []),
    ...(PLAN_DATES.some((date) => spendingPlan[date] === null) ? ['资金支出计划'] : []),
    ...(goals.every((goal) => goal.trim() === '') ? ['年度绩效目标'] : []),
    ...listMissingIndicators(told),
    ...(sumLines(lines) === null ? ['支出明细'] : []),
  ]
  if (isUntouched) return { state: 'notStarted', missing }
  return { state: missing.length === 0 ? 'done' : 'inProgress', missing }
}

/** A row that was only opened: its levels may be chosen already. */
export function isBlank({ name, description, value, unit }: Indicator): boolean {
  return [name, description, value, unit].every((text) => text.trim() === '')
}

/** The groups of the scheme in which a form still needs an indicator, and what its indicators lack. */
function listMissingIndicators(indicators: readonly Indicator[]): readonly string[] {
  if (indicators.length === 0) return ['绩效指标']
  const groups = listMissingGroups(indicators, findScheme(indicators))
  const unfinished = indicators.filter((indicator) => !isComplete(indicator)).length
  return [...groups, ...(unfinished === 0 ? [] : [`${String(unfinished)} 个指标未填完`])]
}

/** Second levels that each need an indicator, and first levels of which any would do. */
export function listMissingGroups(
  indicators: readonly Indicator[],
  { groups }: IndicatorScheme,
): readonly string[] {
  return groups.flatMap(({ level1, level2, isRequired }) => {
    const ofGroup = indicators.filter((indicator) => indicator.level1 === level1)
    if (isRequired === 'any') return ofGroup.length === 0 ? [level1] : []
    return level2.filter((name) => ofGroup.every((indicator) => indicator.level2 !== name))
  })
}

function isComplete({ level1, level2, name, symbol, value, unit }: Indicator): boolean {
  const isTold = symbol === TEXT_SYMBOL || unit.trim() !== ''
  return isTold && [level1, level2, name, symbol, value].every((text) => text.trim() !== '')
}

/** `null` where there are no lines, or one without its amount. */
function sumLines(lines: readonly ExpenditureLine[]): Amount | null {
  const isKnown = lines.length > 0 && lines.every(({ amount }) => amount !== null)
  return isKnown ? sumAmounts(lines.map(({ amount }) => amount)) : null
}

/** Lines of kind `project` by the project they name. Computed once for each list of lines. */
export const groupProjectLines = rememberByReference(
  (expenditures: readonly ExpenditureLine[]): ReadonlyMap<string, readonly ExpenditureLine[]> => {
    const groups = new Map<string, ExpenditureLine[]>()
    for (const line of expenditures) {
      if (line.kind !== 'project' || line.projectId === null) continue
      const group = groups.get(line.projectId)
      if (group === undefined) groups.set(line.projectId, [line])
      else group.push(line)
    }
    return groups
  },
)
