import { parseLocation, type Location } from '../checks/location.ts'
import type { Draft } from '../domain/draft.ts'
import { FUND_SOURCE_NAMES } from '../domain/fund-source.ts'
import type { PaperScope } from '../domain/paper-texts.ts'
import { assertNever } from '../lib/assert-never.ts'
import { rememberByReference } from '../lib/remember-by-reference.ts'
import { nameAssetPlace, namePriorPlace } from '../narrative/annex-words.ts'
import { ALL_CHAPTERS } from '../narrative/chapters/all-chapters.ts'
import { ALL_TABLES } from '../tables/all-tables.ts'
import { findRowLabel, listColumnNames } from '../tables/cell-names.ts'
import type { Disclosure } from '../tables/disclosure.ts'
import type { SummaryTableId } from '../tables/summary-table.ts'

/** Where the link of a finding leads, in words; `undefined` where it leads nowhere. */
export function describeTarget(draft: Draft, at: string): string | undefined {
  const location = parseLocation(at)
  return location === undefined ? undefined : describeLocation(draft, location)
}

/** As `describeTarget`, but a cell by the names of its row and column: 表 3 “组织事务”的合计. */
export function describeTargetCell(disclosure: Disclosure, at: string): string | undefined {
  const location = parseLocation(at)
  if (location?.kind !== 'cell' || location.column === 0) return describeTarget(disclosure.draft, at)
  const { tableId, row } = location
  // 序号 is the first printed column.
  const column = location.column - 1
  const computed = disclosure.tables.find(({ table }) => table.id === tableId)
  if (computed === undefined) return describeTarget(disclosure.draft, at)
  const { code, name } = findRowLabel(computed, { row, column })
  const columnName = listColumnNames(computed.table)[column] ?? ''
  return `${describeTable(tableId)} “${name === '' ? code : name}”的${columnName}`
}

function describeLocation(draft: Draft, location: Location): string {
  switch (location.kind) {
    case 'revenue':
      return `收入${describeRow(indexById(draft.revenues).get(location.id))}`
    case 'expenditure':
      return `支出${describeRow(indexById(draft.expenditures).get(location.id))}`
    case 'project':
      return describeProject(draft, location.id)
    case 'indicator':
      return `${describeProject(draft, location.projectId)}的${describeIndicator(draft, location)}`
    case 'procurement':
      return `政府采购${describeRow(indexById(draft.procurement ?? []).get(location.id))}`
    case 'dutyTarget':
      return `分项绩效目标${describeRow(findDutyTarget(draft, location.id))}`
    case 'glossary':
      return `名词解释“${location.term}”`
    case 'chapter':
      return `${nameOwner(draft, location.scope)}情况说明“${ALL_CHAPTERS[location.chapter].title}”`
    case 'priorFigure':
      return `${nameOwner(draft, location.scope)}${addName('上年预算数', namePriorPlace(location.figure))}`
    case 'asset':
      return addName('国有资产', nameAssetPlace(location.key))
    case 'unit':
    case 'department':
    case 'customSubject':
      return '基本信息'
    case 'source':
      return `收入（${FUND_SOURCE_NAMES[location.source]}）`
    case 'group':
      return `收入（${location.functionCode}）`
    case 'table':
      return describeTable(location.tableId)
    case 'cell':
      return `${describeTable(location.tableId)} 第 ${String(location.row + 1)} 行`
    default:
      return assertNever(location)
  }
}

/** Whose paper it is, where it is a unit's own. */
function nameOwner({ units }: Draft, scope: PaperScope): string {
  const unit = scope === null ? undefined : units.find(({ code }) => code === scope)
  return unit === undefined ? '' : `“${unit.name === '' ? unit.code : unit.name}”的`
}

function addName(step: string, name: string | undefined): string {
  return name === undefined ? step : `${step}“${name}”`
}

/** The duties of a unit are counted within its own paper. */
function findDutyTarget({ dutyTargets = [], units }: Draft, id: string): number | undefined {
  const lists = [dutyTargets, ...units.map((unit) => unit.dutyTargets ?? [])]
  return lists.map((list) => indexById(list).get(id)).find((index) => index !== undefined)
}

function describeTable(tableId: SummaryTableId): string {
  return `表 ${String(ALL_TABLES.findIndex(({ id }) => id === tableId) + 1)}`
}

function describeProject({ projects }: Draft, id: string): string {
  const name = projects.find((project) => project.id === id)?.name ?? ''
  return name === '' ? '项目与绩效' : `“${name}”`
}

function describeIndicator(
  { projects }: Draft,
  { projectId, id }: { readonly projectId: string; readonly id: string },
): string {
  const { indicators = [] } = projects.find((project) => project.id === projectId) ?? {}
  const index = indicators.findIndex((indicator) => indicator.id === id)
  const name = indicators[index]?.name.trim() ?? ''
  return name === '' ? `指标${describeRow(index === -1 ? undefined : index)}` : `指标“${name}”`
}

function describeRow(index: number | undefined): string {
  return index === undefined ? '' : `第 ${String(index + 1)} 行`
}

const indexById = rememberByReference(
  (parts: readonly { readonly id: string }[]): ReadonlyMap<string, number> =>
    new Map(parts.map(({ id }, index) => [id, index])),
)
