import { PRIOR_TOTALS, PROCUREMENT_SOURCES, THREE_PUBLIC_ITEMS, type Draft } from '../domain/draft.ts'
import { EXPENDITURE_KIND_NAMES, isExpenditureKind } from '../domain/expenditure-kind.ts'
import { FUND_SOURCE_NAMES, isFundSource } from '../domain/fund-source.ts'
import type { Classification } from '../domain/subject.ts'
import { isJsonList, isJsonObject } from '../lib/json-guards.ts'
import type { JsonObject, JsonValue } from '../lib/json.ts'
import type { KeyedElement } from '../lib/keyed-list.ts'
import { describePlace } from './describe-place.ts'
import { formatPath } from './json-path.ts'

/** What a subject is called; blank where nobody knows. */
export type SubjectNames = (classification: Classification, code: string) => string

/** The words in which two states of a draft are compared. */
export interface Wording {
  readonly nameMember: (member: string) => string
  /** An element of a list within a record: 绩效指标“投保车辆数”. */
  readonly nameElement: (list: string, index: number, element: JsonValue) => string
  readonly describeValue: (part: string, member: string, value: JsonValue) => string
  /** A record of a part; `isWhole`: with its figure, because nothing else is said of it. */
  readonly nameRecord: (
    part: string,
    element: KeyedElement,
    state: 'before' | 'after',
    isWhole: boolean,
  ) => string
}

const EMPTY = '（空）'

const AMOUNT_MEMBERS: readonly string[] = [
  'amount',
  'unitPrice',
  'smeReserved',
  'smallMicroReserved',
  'plannedPurchase',
  ...PRIOR_TOTALS,
  ...THREE_PUBLIC_ITEMS,
  ...PROCUREMENT_SOURCES,
]

const LAYOUT_NAMES: ReadonlyMap<string, string> = new Map([
  ['current', '现行表式'],
  ['older', '旧表式（百分比）'],
])

const OPERATING_FUNDS_NAMES: ReadonlyMap<string, string> = new Map([
  ['administrativeUnits', '行政和参公单位'],
  ['allUnits', '全部单位'],
])

/** Members that say what a record is, the first ones that are filled in. */
const NAMING_MEMBERS: ReadonlyMap<string, readonly string[]> = new Map([
  ['units', ['code', 'name']],
  ['projects', ['name']],
  ['procurement', ['item']],
  ['dutyTargets', ['duty']],
  ['glossary', ['term']],
  ['waivers', ['check', 'reason']],
  ['marks', ['note']],
  ['rows', ['key']],
  ['indicators', ['name']],
  ['functional', ['code', 'name']],
  ['economic', ['code', 'name']],
])

export function createWording(before: Draft, after: Draft, subjects: SubjectNames = () => ''): Wording {
  const projectNames = {
    before: nameProjects(before),
    after: nameProjects(after),
  }
  const describeValue = (part: string, member: string, value: JsonValue): string => {
    if (member === 'projectId' && typeof value === 'string') {
      const name = projectNames.after.get(value) ?? projectNames.before.get(value)
      return name === undefined ? EMPTY : `项目“${name}”`
    }
    if (typeof value !== 'string' || value.trim() === '') return describePlain(value)
    if (member === 'source') return isFundSource(value) ? FUND_SOURCE_NAMES[value] : value
    if (member === 'kind') return isExpenditureKind(value) ? EXPENDITURE_KIND_NAMES[value] : value
    if (member === 'layout') return LAYOUT_NAMES.get(value) ?? value
    if (member === 'operatingFundsScope') return OPERATING_FUNDS_NAMES.get(value) ?? value
    if (member === 'functionCode') return `${value} ${subjects('functional', value)}`.trim()
    if (member === 'economicCode') return `${value} ${subjects('economic', value)}`.trim()
    const isAmount = AMOUNT_MEMBERS.includes(member) || (part === 'assets' && member === 'value')
    // The same name stands for a text elsewhere: only figures have a unit.
    return isAmount && /^-?[\d.]+$/.test(value) ? `${value} 万元` : value
  }
  const nameLine = (line: JsonObject, state: 'before' | 'after', isWhole: boolean): readonly string[] => {
    const shown = isWhole
      ? ['functionCode', 'economicCode', 'source', 'amount']
      : ['functionCode', 'economicCode']
    const words = shown
      .map((member) => describeValue('', member, line[member] ?? ''))
      .filter((text) => text !== EMPTY)
    const { projectId } = line
    const project = typeof projectId === 'string' ? projectNames[state].get(projectId) : undefined
    return project === undefined ? words : [...words, `项目“${project}”`]
  }
  return {
    nameMember: (member) => describePlace(formatPath([member])),
    nameElement: (list, index, element) => {
      const name = isJsonObject(element) ? nameByMembers(list, element) : ''
      const place = describePlace(formatPath([list, index]))
      return name === '' ? place : `${place}“${name}”`
    },
    describeValue,
    nameRecord: (part, { index, value }, state, isWhole) => {
      const place = describePlace(formatPath([part, index]))
      if (!isJsonObject(value)) return place
      const isLine = part === 'revenues' || part === 'expenditures'
      const words = isLine ? nameLine(value, state, isWhole) : [nameByMembers(part, value)]
      return [place.replace(/^(收入|支出)/, ''), ...words].filter((text) => text !== '').join(' · ')
    },
  }
}

function describePlain(value: JsonValue): string {
  if (value === true) return '是'
  if (value === false) return '否'
  if (typeof value === 'number') return String(value)
  return typeof value === 'string' || value === null || isJsonList(value) || isJsonObject(value) ? EMPTY : ''
}

function nameByMembers(list: string, record: JsonObject): string {
  const texts = (NAMING_MEMBERS.get(list) ?? []).map((member) => readText(record[member]))
  return texts.filter((text) => text !== '').join(' ')
}

function readText(value: JsonValue | undefined): string {
  return typeof value === 'string' ? value.trim() : ''
}

function nameProjects({ projects }: Draft): ReadonlyMap<string, string> {
  return new Map(projects.map(({ id, name }) => [id, name.trim() === '' ? '未命名项目' : name]))
}
