import { isExpenditureKind, type ExpenditureKind } from '../../domain/expenditure-kind.ts'
import { isFundSource, type FundSource } from '../../domain/fund-source.ts'
import {
  PLAN_DATES,
  type ExpenditureLine,
  type Indicator,
  type Ledger,
  type Project,
  type RevenueLine,
  type SpendingPlan,
} from '../../domain/ledger.ts'
import type { JsonObject } from '../../lib/json.ts'
import type { JsonCursor } from '../json-cursor.ts'
import { readAmounts, readExtra, readPresentTexts, readTexts, valueOr } from '../read-members.ts'
import { INDICATOR_TEXTS, PROJECT_OPTIONAL_TEXTS, PROJECT_TEXTS } from './v1-members.ts'

const REVENUE_MEMBERS = ['id', 'unitCode', 'functionCode', 'source', 'carryOver', 'amount'] as const
const EXPENDITURE_MEMBERS = [
  ...REVENUE_MEMBERS,
  'kind',
  'economicCode',
  'projectId',
  'academicAbroad',
] as const

const KNOWN_IN_REVENUE: ReadonlySet<string> = new Set(REVENUE_MEMBERS)
const KNOWN_IN_EXPENDITURE: ReadonlySet<string> = new Set(EXPENDITURE_MEMBERS)
const KNOWN_IN_INDICATOR: ReadonlySet<string> = new Set(['id', ...INDICATOR_TEXTS])
const KNOWN_IN_PLAN: ReadonlySet<string> = new Set(PLAN_DATES)
const KNOWN_IN_PROJECT: ReadonlySet<string> = new Set([
  'id',
  ...PROJECT_TEXTS,
  ...PROJECT_OPTIONAL_TEXTS,
  'spendingPlan',
  'goals',
  'indicators',
])

export function readLedger(cursor: JsonCursor, draft: JsonObject): Ledger {
  const revenues = cursor.readObjects(draft['revenues'], 'revenues', (line) => readRevenueLine(cursor, line))
  cursor.refuseRepeatedIds(revenues, 'revenues')
  const expenditures = cursor.readObjects(draft['expenditures'], 'expenditures', (line) =>
    readExpenditureLine(cursor, line),
  )
  cursor.refuseRepeatedIds(expenditures, 'expenditures')
  const projects = cursor.readObjects(draft['projects'], 'projects', (project) =>
    readProject(cursor, project),
  )
  cursor.refuseRepeatedIds(projects, 'projects')
  return { revenues, expenditures, projects }
}

function readRevenueLine(cursor: JsonCursor, line: JsonObject): RevenueLine {
  return {
    id: cursor.requiredText(line, 'id'),
    unitCode: cursor.text(line, 'unitCode'),
    functionCode: cursor.text(line, 'functionCode'),
    source: readSource(cursor, line),
    carryOver: cursor.flag(line, 'carryOver'),
    amount: cursor.lineAmount(line, 'amount'),
    ...readExtra(line, KNOWN_IN_REVENUE),
  }
}

function readExpenditureLine(cursor: JsonCursor, line: JsonObject): ExpenditureLine {
  return {
    id: cursor.requiredText(line, 'id'),
    unitCode: cursor.text(line, 'unitCode'),
    kind: readKind(cursor, line),
    functionCode: cursor.text(line, 'functionCode'),
    economicCode: cursor.text(line, 'economicCode'),
    source: readSource(cursor, line),
    carryOver: cursor.flag(line, 'carryOver'),
    projectId: cursor.nullableText(line, 'projectId'),
    amount: cursor.lineAmount(line, 'amount'),
    ...(line['academicAbroad'] === undefined ? {} : { academicAbroad: cursor.flag(line, 'academicAbroad') }),
    ...readExtra(line, KNOWN_IN_EXPENDITURE),
  }
}

function readSource(cursor: JsonCursor, line: JsonObject): FundSource {
  const found = cursor.requiredText(line, 'source')
  if (isFundSource(found)) return found
  return cursor.refuse({ kind: 'unknownSource', path: cursor.formatPath('source'), found })
}

function readKind(cursor: JsonCursor, line: JsonObject): ExpenditureKind {
  const found = cursor.requiredText(line, 'kind')
  if (isExpenditureKind(found)) return found
  return cursor.refuse({ kind: 'unknownKind', path: cursor.formatPath('kind'), found })
}

function readProject(cursor: JsonCursor, project: JsonObject): Project {
  const indicators = cursor.readObjects(valueOr(project, 'indicators', []), 'indicators', (indicator) =>
    readIndicator(cursor, indicator),
  )
  cursor.refuseRepeatedIds(indicators, 'indicators')
  return {
    id: cursor.requiredText(project, 'id'),
    ...readTexts(cursor, project, PROJECT_TEXTS),
    ...readPresentTexts(cursor, project, PROJECT_OPTIONAL_TEXTS),
    spendingPlan: readSpendingPlan(cursor, project),
    goals: cursor.texts(project, 'goals'),
    indicators,
    ...readExtra(project, KNOWN_IN_PROJECT),
  }
}

function readSpendingPlan(cursor: JsonCursor, project: JsonObject): SpendingPlan {
  const plan = cursor.object(valueOr(project, 'spendingPlan', {}), 'spendingPlan')
  cursor.enter('spendingPlan')
  const amounts = readAmounts(cursor, plan, PLAN_DATES)
  cursor.leave()
  return { ...amounts, ...readExtra(plan, KNOWN_IN_PLAN) }
}

function readIndicator(cursor: JsonCursor, indicator: JsonObject): Indicator {
  return {
    id: cursor.requiredText(indicator, 'id'),
    ...readTexts(cursor, indicator, INDICATOR_TEXTS),
    ...readExtra(indicator, KNOWN_IN_INDICATOR),
  }
}
