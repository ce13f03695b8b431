import { parseLocation, type Location } from '../../checks/location.ts'
import type { Draft } from '../../domain/draft.ts'
import { PLAN_DATE_NAMES } from '../../domain/ledger.ts'
import type { MarkPlace } from '../../domain/marks.ts'
import type { PaperScope } from '../../domain/paper-texts.ts'
import { nameAssetPlace, namePriorPlace } from '../../narrative/annex-words.ts'
import { ALL_CHAPTERS } from '../../narrative/chapters/all-chapters.ts'
import { rememberByReference } from '../../lib/remember-by-reference.ts'

type FieldNames = Readonly<Record<string, string>>

const LINE_FIELDS: FieldNames = {
  unitCode: '单位',
  kind: '支出类别',
  functionCode: '功能科目',
  economicCode: '经济科目',
  source: '资金来源',
  carryOver: '上年结转',
  projectId: '项目',
  academicAbroad: '教学科研出国',
  amount: '金额',
}
const PROJECT_FIELDS: FieldNames = {
  name: '项目名称',
  code: '项目编码',
  unitCode: '项目单位',
  layout: '表式',
  fundUse: '资金用途',
  ...Object.fromEntries(
    Object.entries(PLAN_DATE_NAMES).map(([date, name]) => [`spendingPlan.${date}`, name]),
  ),
}
const INDICATOR_FIELDS: FieldNames = {
  level1: '一级指标',
  level2: '二级指标',
  name: '三级指标',
  description: '指标说明',
  symbol: '符号',
  value: '值',
  unit: '单位',
  basis: '指标确定依据',
}
const UNIT_FIELDS: FieldNames = {
  code: '单位编码',
  name: '单位名称',
  nature: '单位性质',
  rank: '单位规格',
  funding: '经费保障形式',
}
const DEPARTMENT_FIELDS: FieldNames = {
  fiscalYear: '预算年度',
  code: '部门代码',
  name: '部门名称',
  fullName: '全称',
  region: '地区',
}
const DUTY_FIELDS: FieldNames = {
  duty: '职责名称',
  main: '主要职责',
  objective: '职责目标',
  performance: '绩效目标',
  indicators: '绩效指标',
  standards: '绩效标准',
}
const GLOSSARY_FIELDS: FieldNames = { term: '名词', definition: '解释' }
const PRIOR_FIELDS: FieldNames = { amount: '上年数', reason: '增减原因', fiscalYear: '' }
const ASSET_FIELDS: FieldNames = { quantity: '数量', value: '价值', asOf: '', plannedPurchase: '' }
const SUBJECT_FIELDS: FieldNames = { code: '科目编码', name: '科目名称' }

/** What a mark is about, in the words of the forms: “车辆保险费” · 3 月底. Says so where it is there no more. */
export function describeMarkPlace(draft: Draft, { at, field }: MarkPlace): string {
  const location = parseLocation(at)
  const part = location === undefined ? undefined : describePart(draft, location)
  if (part === undefined) return '已不存在的内容'
  const name = field === undefined ? undefined : (part.fields[field] ?? nameGoal(field) ?? field)
  return [part.name, name].filter((words) => words !== undefined && words !== '').join(' · ')
}

/** 目标 1, of the field `goals.0` of a project. */
function nameGoal(field: string): string | undefined {
  const [, index] = /^goals\.(\d+)$/.exec(field) ?? []
  return index === undefined ? undefined : `目标 ${String(Number(index) + 1)}`
}

/** Whether there is something to go to. */
export function isMarkPlaceThere(draft: Draft, { at }: MarkPlace): boolean {
  const location = parseLocation(at)
  return location !== undefined && describePart(draft, location) !== undefined
}

interface PartWords {
  readonly name: string
  readonly fields: FieldNames
}

function describePart(draft: Draft, location: Location): PartWords | undefined {
  switch (location.kind) {
    case 'revenue':
      return describeLine('收入', draft.revenues, location.id)
    case 'expenditure':
      return describeLine('支出', draft.expenditures, location.id)
    case 'project':
      return describeProject(draft, location.id)
    case 'indicator':
      return describeIndicator(draft, location.projectId, location.id)
    case 'procurement':
      return describeLine('政府采购', draft.procurement ?? [], location.id, {})
    case 'dutyTarget':
      return describeDutyTarget(draft, location.id)
    case 'glossary': {
      const isThere = draft.glossary?.some(({ term }) => term === location.term) ?? true
      return isThere ? { name: `名词解释“${location.term}”`, fields: GLOSSARY_FIELDS } : undefined
    }
    case 'chapter':
      return describeOfPaper(draft, location.scope, '情况说明', ALL_CHAPTERS[location.chapter].title, {})
    case 'priorFigure':
      return describeOfPaper(
        draft,
        location.scope,
        '上年预算数',
        namePriorPlace(location.figure),
        PRIOR_FIELDS,
      )
    case 'asset':
      return describeNamed('国有资产', nameAssetPlace(location.key), ASSET_FIELDS)
    case 'unit':
      return describeUnit(draft, location.code)
    case 'department':
      return { name: '部门与年度', fields: DEPARTMENT_FIELDS }
    case 'customSubject': {
      const subjects = draft.customSubjects?.[location.classification] ?? []
      const isThere = subjects.some(({ code }) => code === location.code)
      return isThere ? { name: `自设科目 ${location.code}`, fields: SUBJECT_FIELDS } : undefined
    }
    // Figures and tables follow from the lines: there is nothing of their own to confirm.
    case 'source':
    case 'group':
    case 'table':
    case 'cell':
      return undefined
  }
}

function describeIndicator(draft: Draft, projectId: string, id: string): PartWords | undefined {
  const project = describeProject(draft, projectId)
  const indicators = draft.projects.find((candidate) => candidate.id === projectId)?.indicators ?? []
  const name = indicators.find((indicator) => indicator.id === id)?.name ?? ''
  if (project === undefined || name === '') return project
  return { name: `${project.name} · 指标“${name}”`, fields: INDICATOR_FIELDS }
}

function describeProject({ projects }: Draft, id: string): PartWords | undefined {
  const project = projects.find((candidate) => candidate.id === id)
  if (project === undefined) return undefined
  return { name: project.name === '' ? '未命名项目' : `“${project.name}”`, fields: PROJECT_FIELDS }
}

function describeUnit({ units }: Draft, code: string): PartWords | undefined {
  const unit = units.find((candidate) => candidate.code === code)
  if (unit === undefined) return undefined
  const name = unit.name === '' ? unit.code : unit.name
  return { name: name === '' ? '未命名单位' : `“${name}”`, fields: UNIT_FIELDS }
}

function describeNamed(step: string, name: string | undefined, fields: FieldNames): PartWords | undefined {
  return name === undefined ? undefined : { name: `${step}“${name}”`, fields }
}

/** What a paper has of its own; of a unit's paper the unit comes first. */
function describeOfPaper(
  draft: Draft,
  scope: PaperScope,
  step: string,
  name: string | undefined,
  fields: FieldNames,
): PartWords | undefined {
  const part = describeNamed(step, name, fields)
  if (scope === null || part === undefined) return part
  const unit = describeUnit(draft, scope)
  return unit === undefined ? undefined : { ...part, name: `${unit.name} · ${part.name}` }
}

/** Of the department or of a unit. */
function describeDutyTarget({ dutyTargets = [], units }: Draft, id: string): PartWords | undefined {
  const lists = [dutyTargets, ...units.map((unit) => unit.dutyTargets ?? [])]
  const list = lists.find((targets) => targets.some((target) => target.id === id)) ?? []
  return describeLine('分项绩效目标', list, id, DUTY_FIELDS)
}

function describeLine(
  list: string,
  lines: readonly { readonly id: string }[],
  id: string,
  fields = LINE_FIELDS,
): PartWords | undefined {
  const index = indexById(lines).get(id)
  return index === undefined ? undefined : { name: `${list}第 ${String(index + 1)} 行`, fields }
}

const indexById = rememberByReference(
  (parts: readonly { readonly id: string }[]): ReadonlyMap<string, number> =>
    new Map(parts.map(({ id }, index) => [id, index])),
)
