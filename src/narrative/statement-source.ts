import type {
  Draft,
  DutyTarget,
  Narrative,
  OperatingFundsScope,
  PaperTexts,
  PriorYear,
  Unit,
} from '../domain/draft.ts'
import { selectOperatingFundsScope, selectPaperTexts } from '../domain/paper-texts.ts'
import { computeTables, selectUnitLedger, type ComputedTable, type Disclosure } from '../tables/disclosure.ts'
import { createScope, listScopeWords, type Scope, type ScopeWords } from './scope.ts'

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
  /** Instead of what the draft says. */
  readonly operatingFundsScope?: OperatingFundsScope
  /** Instead of the unit's own in the draft. Without any its paper has templates and what is common to all units. */
  readonly unitTexts?: Partial<StatementTexts>
}

export function createStatementSource(
  disclosure: Disclosure,
  { unitCode, operatingFundsScope, unitTexts = {} }: StatementOptions = {},
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
    texts: { ...completeTexts(selectPaperTexts(draft, unitCode ?? null)), ...(isWhole ? {} : unitTexts) },
    operatingFundsScope: operatingFundsScope ?? selectOperatingFundsScope(draft),
  }
}

function completeTexts({ narrative = {}, dutyTargets = [], priorYear }: PaperTexts): StatementTexts {
  return { narrative, dutyTargets, ...(priorYear === undefined ? {} : { priorYear }) }
}
