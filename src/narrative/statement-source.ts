import type { Draft, DutyTarget, Narrative, PriorYear, Unit } from '../domain/draft.ts'
import { computeTables, selectUnitLedger, type ComputedTable, type Disclosure } from '../tables/disclosure.ts'
import { createScope, listScopeWords, type Scope, type ScopeWords } from './scope.ts'

/** 机关运行经费 counts 公用经费 of 行政 and 参公 units, or, where a place counts so, of all units. */
export type OperatingFundsScope = 'administrativeUnits' | 'allUnits'

/** What was typed for the paper of one scope; a member that is absent was not. */
export interface StatementTexts {
  readonly narrative: Narrative
  readonly dutyTargets: readonly DutyTarget[]
  readonly priorYear?: PriorYear
}

/** What every text, figure and block of a statement is computed from. */
export interface StatementSource {
  readonly disclosure: Disclosure
  readonly scope: Scope
  readonly words: ScopeWords
  /** The nine of the scope, under its titles. */
  readonly tables: readonly ComputedTable[]
  /** The draft with the lines and projects of the scope. */
  readonly ledger: Draft
  readonly units: readonly Unit[]
  /** A department with one unit speaks for the whole in either scope. */
  readonly isWhole: boolean
  readonly texts: StatementTexts
  readonly operatingFundsScope: OperatingFundsScope
}

export interface StatementOptions {
  /** Absent for 部门汇总. */
  readonly unitCode?: string
  readonly operatingFundsScope?: OperatingFundsScope
  /** Texts of the unit's own; without them a unit's paper falls back on templates and on what is common to all units. */
  readonly unitTexts?: Partial<StatementTexts>
}

export function createStatementSource(
  disclosure: Disclosure,
  { unitCode, operatingFundsScope = 'administrativeUnits', unitTexts = {} }: StatementOptions = {},
): StatementSource {
  const { draft, catalog } = disclosure
  const scope = createScope(unitCode)
  const units = draft.units.filter(({ code }) => unitCode === undefined || code === unitCode)
  const isWhole = unitCode === undefined || draft.units.length === 1
  return {
    disclosure,
    scope,
    words: listScopeWords(draft, scope),
    tables: unitCode === undefined ? disclosure.tables : computeTables(draft, catalog, unitCode),
    ledger: unitCode === undefined ? draft : selectUnitLedger(draft, unitCode),
    units,
    isWhole,
    texts: isWhole ? listDepartmentTexts(draft) : { narrative: {}, dutyTargets: [], ...unitTexts },
    operatingFundsScope,
  }
}

function listDepartmentTexts({ narrative = {}, dutyTargets = [], priorYear }: Draft): StatementTexts {
  return { narrative, dutyTargets, ...(priorYear === undefined ? {} : { priorYear }) }
}
