import type { ExpenditureLine } from '../../domain/ledger.ts'
import {
  createAmountColumn,
  createCarryOverColumn,
  createEconomicColumn,
  createFunctionColumn,
  createSourceColumn,
  createUnitColumn,
} from './common-columns.ts'
import { createAcademicColumn, createKindColumn, createProjectColumn } from './expenditure-columns.ts'
import type { LedgerContext, LineColumn } from './line-column.ts'

export type ExpenditureColumnId = Exclude<keyof ExpenditureLine, 'id' | 'extra'>

const CREATE: Record<ExpenditureColumnId, (context: LedgerContext) => LineColumn<ExpenditureLine>> = {
  unitCode: createUnitColumn,
  kind: createKindColumn,
  functionCode: createFunctionColumn,
  economicCode: createEconomicColumn,
  source: createSourceColumn,
  carryOver: createCarryOverColumn,
  projectId: createProjectColumn,
  academicAbroad: createAcademicColumn,
  amount: createAmountColumn,
}

export function createExpenditureColumns(
  context: LedgerContext,
  ids: readonly ExpenditureColumnId[],
): readonly LineColumn<ExpenditureLine>[] {
  return ids.map((id) => CREATE[id](context))
}
