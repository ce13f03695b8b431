import { serializeAmount, type EnteredAmount } from '../../domain/amount.ts'
import {
  NARRATIVE_CHAPTERS,
  PRIOR_TOTALS,
  PROCUREMENT_SOURCES,
  THREE_PUBLIC_ITEMS,
  type Assets,
  type CustomSubjects,
  type Draft,
  type PaperTexts,
  type PriorYear,
  type ProcurementRow,
} from '../../domain/draft.ts'
import {
  PLAN_DATES,
  type ExpenditureLine,
  type Project,
  type RevenueLine,
  type WithExtra,
} from '../../domain/ledger.ts'
import type { JsonObject, JsonValue } from '../../lib/json.ts'
import {
  APPROVAL_TEXTS,
  ASSETS_AMOUNTS,
  ASSETS_OPTIONAL_TEXTS,
  DEPARTMENT_OPTIONAL_TEXTS,
  DRAFT_CHOICES,
  DRAFT_OPTIONAL_TEXTS,
  DUTY_TEXTS,
  GLOSSARY_TEXTS,
  INDICATOR_TEXTS,
  MARK_OPTIONAL_TEXTS,
  PROCUREMENT_SHARES,
  PROCUREMENT_TEXTS,
  PROJECT_OPTIONAL_TEXTS,
  PROJECT_TEXTS,
  SUBJECT_TEXTS,
  UNIT_TEXTS,
  WAIVER_OPTIONAL_TEXTS,
  WAIVER_TEXTS,
} from './v1-members.ts'

/** The draft as plain JSON of version 1: members in the order of the format, what is absent stays absent. */
export function serializeDraftV1(draft: Draft): JsonObject {
  return {
    id: draft.id,
    ...pickPresent(draft, DRAFT_OPTIONAL_TEXTS),
    fiscalYear: draft.fiscalYear,
    department: serializeTexts(draft.department, ['code', 'name', ...DEPARTMENT_OPTIONAL_TEXTS]),
    units: draft.units.map((unit) => ({
      ...pickPresent(unit, UNIT_TEXTS),
      ...serializePriorFigures(unit),
      ...serializeOwnTexts(unit),
      ...unit.extra,
    })),
    ...mapPresent('customSubjects', draft.customSubjects, serializeCustomSubjects),
    revenues: draft.revenues.map(serializeRevenueLine),
    expenditures: draft.expenditures.map(serializeExpenditureLine),
    projects: draft.projects.map(serializeProject),
    ...pickPresent(draft, DRAFT_CHOICES),
    ...serializePriorFigures(draft),
    ...mapPresent('assets', draft.assets, serializeAssets),
    ...mapPresent('procurement', draft.procurement, (rows) => rows.map(serializeProcurementRow)),
    ...serializeOwnTexts(draft),
    ...mapPresent('glossary', draft.glossary, (entries) =>
      entries.map((entry) => serializeTexts(entry, GLOSSARY_TEXTS)),
    ),
    ...mapPresent('approval', draft.approval, (approval) => serializeTexts(approval, APPROVAL_TEXTS)),
    ...mapPresent('waivers', draft.waivers, (waivers) =>
      waivers.map((waiver) => serializeTexts(waiver, [...WAIVER_TEXTS, ...WAIVER_OPTIONAL_TEXTS])),
    ),
    ...mapPresent('marks', draft.marks, (marks) =>
      marks.map((mark) => serializeTexts(mark, ['at', ...MARK_OPTIONAL_TEXTS, 'note'])),
    ),
    ...draft.extra,
  }
}

function serializePriorFigures({ priorYear }: PaperTexts): JsonObject {
  return mapPresent('priorYear', priorYear, serializePriorYear)
}

function serializeOwnTexts({ narrative, dutyTargets }: PaperTexts): JsonObject {
  return {
    ...mapPresent('narrative', narrative, (chapters) => serializeTexts(chapters, NARRATIVE_CHAPTERS)),
    ...mapPresent('dutyTargets', dutyTargets, (targets) =>
      targets.map((target) => serializeTexts(target, ['id', ...DUTY_TEXTS])),
    ),
  }
}

function serializeRevenueLine(line: RevenueLine): JsonObject {
  return {
    id: line.id,
    unitCode: line.unitCode,
    functionCode: line.functionCode,
    source: line.source,
    carryOver: line.carryOver,
    amount: serializeEntered(line.amount),
    ...line.extra,
  }
}

function serializeExpenditureLine(line: ExpenditureLine): JsonObject {
  return {
    id: line.id,
    unitCode: line.unitCode,
    kind: line.kind,
    functionCode: line.functionCode,
    economicCode: line.economicCode,
    source: line.source,
    carryOver: line.carryOver,
    projectId: line.projectId,
    amount: serializeEntered(line.amount),
    ...pickPresent(line, ['academicAbroad']),
    ...line.extra,
  }
}

function serializeProject(project: Project): JsonObject {
  return {
    ...pickPresent(project, ['id', ...PROJECT_TEXTS, ...PROJECT_OPTIONAL_TEXTS]),
    spendingPlan: {
      ...Object.fromEntries(PLAN_DATES.map((date) => [date, serializeNullable(project.spendingPlan[date])])),
      ...project.spendingPlan.extra,
    },
    goals: project.goals,
    indicators: project.indicators.map((indicator) => serializeTexts(indicator, ['id', ...INDICATOR_TEXTS])),
    ...project.extra,
  }
}

function serializeCustomSubjects(subjects: CustomSubjects): JsonObject {
  return {
    functional: subjects.functional.map((subject) => serializeTexts(subject, SUBJECT_TEXTS)),
    economic: subjects.economic.map((subject) => serializeTexts(subject, SUBJECT_TEXTS)),
    ...subjects.extra,
  }
}

function serializePriorYear(prior: PriorYear): JsonObject {
  return {
    ...pickPresent(prior, ['fiscalYear']),
    ...serializeAmounts(prior, PRIOR_TOTALS),
    ...pickPresent(prior, ['reasons', 'formerReasons']),
    ...mapPresent('threePublic', prior.threePublic, (items) => ({
      ...serializeAmounts(items, THREE_PUBLIC_ITEMS),
      ...items.extra,
    })),
    ...prior.extra,
  }
}

function serializeAssets(assets: Assets): JsonObject {
  return {
    ...pickPresent(assets, ASSETS_OPTIONAL_TEXTS),
    rows: assets.rows.map((row) => ({
      key: row.key,
      quantity: row.quantity,
      value: serializeNullable(row.value),
      ...row.extra,
    })),
    ...serializeAmounts(assets, ASSETS_AMOUNTS),
    ...assets.extra,
  }
}

function serializeProcurementRow(row: ProcurementRow): JsonObject {
  return {
    ...pickPresent(row, ['id', 'projectId', ...PROCUREMENT_TEXTS]),
    unitPrice: serializeEntered(row.unitPrice),
    amounts: { ...serializeAmounts(row.amounts, PROCUREMENT_SOURCES), ...row.amounts.extra },
    ...serializeAmounts(row, PROCUREMENT_SHARES),
    ...row.extra,
  }
}

/** `''` is "not filled in" wherever the format has an amount. */
function serializeEntered(amount: EnteredAmount): string {
  return amount === null ? '' : serializeAmount(amount)
}

/** In spending plans and asset rows the format says "left empty" with `null`. */
function serializeNullable(amount: EnteredAmount): string | null {
  return amount === null ? null : serializeAmount(amount)
}

function serializeAmounts<Name extends string>(
  owner: { readonly [name in Name]?: EnteredAmount },
  names: readonly Name[],
): JsonObject {
  const texts: Record<string, JsonValue> = {}
  for (const name of names) {
    const amount = owner[name]
    if (amount !== undefined) texts[name] = serializeEntered(amount)
  }
  return texts
}

function pickPresent<Name extends string>(
  owner: { readonly [name in Name]?: JsonValue },
  names: readonly Name[],
): JsonObject {
  const members: Record<string, JsonValue> = {}
  for (const name of names) {
    const value = owner[name]
    if (value !== undefined) members[name] = value
  }
  return members
}

function mapPresent<T>(name: string, value: T | undefined, serialize: (value: T) => JsonValue): JsonObject {
  return value === undefined ? {} : { [name]: serialize(value) }
}

/** A part of nothing but texts: in the order of the names, unknown members last. */
function serializeTexts<Name extends string>(
  owner: WithExtra & { readonly [name in Name]?: JsonValue },
  names: readonly Name[],
): JsonObject {
  return { ...pickPresent(owner, names), ...owner.extra }
}
