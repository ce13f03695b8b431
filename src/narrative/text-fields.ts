import { formatRounded } from '../domain/amount.ts'
import { readAnnexFigure } from './annex-figures.ts'
import { createComparedFields } from './compared-text-fields.ts'
import { readFigureField } from './compared-fields.ts'
import { comparePrinted } from './prior-figures.ts'
import { known, missing, type FieldOrigin, type FieldValue } from './field-value.ts'
import { FIGURE_DEFINITIONS } from './figure-definitions.ts'
import { FIGURE_NAMES, type AnnexFigureName } from './figure-names.ts'
import { listProjectsBySize } from './list-projects.ts'
import type { StatementSource } from './statement-source.ts'
import type { TextField } from './text-field.ts'

const BASICS: readonly TextField[] = [
  {
    name: 'department',
    label: '部门（单位）名称',
    group: '基本信息',
    kind: 'words',
    unit: '',
    read: readName,
  },
  {
    name: 'fiscalYear',
    label: '预算年度',
    group: '基本信息',
    kind: 'year',
    unit: '年',
    read: ({ disclosure }) => known(String(disclosure.draft.fiscalYear), typedIn('fiscalYear')),
  },
  {
    name: 'priorYear',
    label: '上年度',
    group: '基本信息',
    kind: 'year',
    unit: '年',
    read: (source) => known(String(readPriorYear(source)), typedIn('priorYear')),
  },
  {
    name: 'unitCount',
    label: '预算单位个数',
    group: '基本信息',
    kind: 'count',
    unit: '个',
    read: ({ units }) => known(String(units.length), typedIn('units')),
  },
]

const PROJECTS: readonly TextField[] = [
  {
    name: 'projectCount',
    label: '项目个数',
    group: '项目',
    kind: 'count',
    unit: '个',
    read: ({ ledger }) => known(String(ledger.projects.length), typedIn('projects')),
  },
  {
    name: 'projectList',
    label: '项目名称（按金额从大到小）',
    group: '项目',
    kind: 'words',
    unit: '',
    read: readProjectList,
  },
]

const FIGURES = FIGURE_NAMES.map((name): TextField => ({
  name,
  label: FIGURE_DEFINITIONS[name].label,
  group: FIGURE_DEFINITIONS[name].group,
  kind: 'amount',
  unit: '万元',
  read: (source) => readFigureField(source, name),
}))

const ANNEXES: readonly TextField[] = [
  createAnnexField('assets.total', '固定资产总额', '资产与采购', '请填写国有资产'),
  createAnnexField('assets.plannedPurchase', '拟购置固定资产金额', '资产与采购', '请填写拟购置固定资产金额'),
  createAnnexField('procurement.total', '政府采购预算总额', '资产与采购', '请核对政府采购金额'),
]

/** Every field of the contract, in the order of the 引用数据 list. */
export const TEXT_FIELDS: readonly TextField[] = [
  ...BASICS,
  ...FIGURES,
  ...PROJECTS,
  ...ANNEXES,
  ...FIGURE_NAMES.flatMap(createComparedFields),
]

const FIELD_BY_NAME: ReadonlyMap<string, TextField> = new Map(TEXT_FIELDS.map((field) => [field.name, field]))

export function findField(name: string): TextField | undefined {
  return FIELD_BY_NAME.get(name)
}

export function readField(source: StatementSource, name: string): FieldValue {
  return findField(name)?.read(source) ?? { kind: 'unknown', name }
}

export interface ListedField {
  readonly field: TextField
  readonly value: FieldValue
}

/** What 引用数据 offers: the fields that can be read, and the reasons that are asked for. */
export function listFields(source: StatementSource): readonly ListedField[] {
  return TEXT_FIELDS.map((field) => ({ field, value: field.read(source) })).filter(({ field, value }) =>
    field.kind === 'reason' ? asksForReason(source, field.name) : value.kind === 'known' && value.text !== '',
  )
}

function asksForReason(source: StatementSource, fieldName: string): boolean {
  const name = FIGURE_NAMES.find((figure) => fieldName === `reason.${figure}`)
  const difference = name === undefined ? null : comparePrinted(source, name)
  return difference !== null && difference.direction !== '持平'
}

/** As typed beside last year's figures, or else the year before the budget's. */
function readPriorYear({ disclosure, texts }: StatementSource): number {
  return texts.priorYear?.fiscalYear ?? disclosure.draft.fiscalYear - 1
}

function createAnnexField(
  name: AnnexFigureName,
  label: string,
  group: string,
  placeholder: string,
): TextField {
  const origin = typedIn(name === 'procurement.total' ? 'procurement' : 'assets')
  return {
    name,
    label,
    group,
    kind: 'amount',
    unit: '万元',
    read: (source) => {
      const amount = readAnnexFigure(source, name)
      return amount === null ? missing(placeholder, origin) : known(formatRounded(amount), origin)
    },
  }
}

function readName({ words }: StatementSource): FieldValue {
  const origin = typedIn(words.body === '部门' ? 'department' : 'units')
  return words.name === '' ? missing(`请填写${words.body}名称`, origin) : known(words.name, origin)
}

function readProjectList(source: StatementSource): FieldValue {
  const names = listProjectsBySize(source).map(({ name }) => name.trim())
  return names.length === 0
    ? missing('请填写项目', typedIn('projects'))
    : known(names.join('、'), typedIn('projects'))
}

function typedIn(part: Extract<FieldOrigin, { readonly kind: 'typed' }>['part']): FieldOrigin {
  return { kind: 'typed', part }
}
