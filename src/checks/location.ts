import { NARRATIVE_CHAPTERS, type NarrativeChapter } from '../domain/draft.ts'
import { isFundSource, type FundSource } from '../domain/fund-source.ts'
import { DEPARTMENT_PLACE, escapeId, locateUnit, SUBJECT_LISTS, unescapeId } from '../domain/part-place.ts'
import type { PaperScope } from '../domain/paper-texts.ts'
import type { Classification } from '../domain/subject.ts'
import { SUMMARY_TABLE_IDS, type SummaryTableId } from '../tables/summary-table.ts'

/**
 * What a finding is about. Its text form names it by ids, in a slash-separated path:
 *
 * - `revenues/<id>`, `expenditures/<id>`, `projects/<id>`, `projects/<id>/indicators/<id>`, `units/<code>`
 * - `procurement/<id>`, `dutyTargets/<id>`, `glossary/<term>`, `narrative/<chapter>`
 * - `priorYear/<figure>`: a figure of last year, such as `threePublic.reception`, or its reason; `assets/<key>`: a row of the assets
 * - `units/<code>/narrative/<chapter>`, `units/<code>/priorYear/<figure>`: the same in the paper of one unit
 * - `department`: the department and the year; `functionalSubjects/<code>`, `economicSubjects/<code>`: subjects of the draft's own
 * - `sources/<source>`: all lines of a source; `units/<code>/sources/<source>`: those of one unit
 * - `units/<code>/sources/<source>/functions/<code>`: the lines of one unit, source and function
 * - `tables/<id>`: a printed table as a whole, its title or its notes
 * - `tables/<id>/rows/<n>/columns/<n>`: a printed cell, both counted from zero, 序号 being column 0
 */
export type Location =
  | { readonly kind: 'revenue'; readonly id: string }
  | { readonly kind: 'expenditure'; readonly id: string }
  | { readonly kind: 'project'; readonly id: string }
  | { readonly kind: 'indicator'; readonly projectId: string; readonly id: string }
  | { readonly kind: 'procurement'; readonly id: string }
  | { readonly kind: 'dutyTarget'; readonly id: string }
  | { readonly kind: 'glossary'; readonly term: string }
  | { readonly kind: 'chapter'; readonly chapter: NarrativeChapter; readonly scope: PaperScope }
  | { readonly kind: 'priorFigure'; readonly figure: string; readonly scope: PaperScope }
  | { readonly kind: 'asset'; readonly key: string }
  | { readonly kind: 'unit'; readonly code: string }
  | { readonly kind: 'department' }
  | { readonly kind: 'customSubject'; readonly classification: Classification; readonly code: string }
  | { readonly kind: 'source'; readonly source: FundSource; readonly unitCode?: string }
  | {
      readonly kind: 'group'
      readonly unitCode: string
      readonly source: FundSource
      readonly functionCode: string
    }
  | { readonly kind: 'table'; readonly tableId: SummaryTableId }
  | {
      readonly kind: 'cell'
      readonly tableId: SummaryTableId
      readonly row: number
      readonly column: number
    }

export function locateSource(source: FundSource): string {
  return `sources/${source}`
}

export function locateUnitSource(unitCode: string, source: FundSource): string {
  return `${locateUnit(unitCode)}/${locateSource(source)}`
}

export function locateGroup(unitCode: string, source: FundSource, functionCode: string): string {
  return `${locateUnit(unitCode)}/${locateSource(source)}/functions/${escapeId(functionCode)}`
}

export function locateTable(tableId: SummaryTableId): string {
  return `tables/${tableId}`
}

/** `row` and `column` as printed: from zero, 序号 being column 0. */
export function locateCell(tableId: SummaryTableId, row: number, column: number): string {
  return `${locateTable(tableId)}/rows/${String(row)}/columns/${String(column)}`
}

/** Reads a finding's or a waiver's `at`; `undefined` where this version knows no such place. */
export function parseLocation(at: string): Location | undefined {
  if (at === DEPARTMENT_PLACE) return { kind: 'department' }
  const parts = at.split('/').map(unescapeId)
  const [, first = '', , second = '', , third = ''] = parts
  // The even parts say what the odd parts are ids of.
  const shape = parts.filter((_, index) => index % 2 === 0).join('/')
  if (parts.length % 2 === 1) return undefined
  switch (shape) {
    case 'revenues':
      return { kind: 'revenue', id: first }
    case 'expenditures':
      return { kind: 'expenditure', id: first }
    case 'projects':
      return { kind: 'project', id: first }
    case 'projects/indicators':
      return { kind: 'indicator', projectId: first, id: second }
    case 'procurement':
      return { kind: 'procurement', id: first }
    case 'dutyTargets':
      return { kind: 'dutyTarget', id: first }
    case 'glossary':
      return { kind: 'glossary', term: first }
    case 'narrative':
      return parseChapter(first, null)
    case 'units/narrative':
      return parseChapter(second, first)
    case 'priorYear':
      return { kind: 'priorFigure', figure: first, scope: null }
    case 'units/priorYear':
      return { kind: 'priorFigure', figure: second, scope: first }
    case 'assets':
      return { kind: 'asset', key: first }
    case 'units':
      return { kind: 'unit', code: first }
    case SUBJECT_LISTS.functional:
      return { kind: 'customSubject', classification: 'functional', code: first }
    case SUBJECT_LISTS.economic:
      return { kind: 'customSubject', classification: 'economic', code: first }
    case 'sources':
      return isFundSource(first) ? { kind: 'source', source: first } : undefined
    case 'units/sources':
      return isFundSource(second) ? { kind: 'source', source: second, unitCode: first } : undefined
    case 'units/sources/functions':
      return isFundSource(second)
        ? { kind: 'group', unitCode: first, source: second, functionCode: third }
        : undefined
    case 'tables': {
      const tableId = findTableId(first)
      return tableId === undefined ? undefined : { kind: 'table', tableId }
    }
    case 'tables/rows/columns':
      return parseCell(first, second, third)
    default:
      return undefined
  }
}

function parseChapter(text: string, scope: PaperScope): Location | undefined {
  const chapter = NARRATIVE_CHAPTERS.find((id) => id === text)
  return chapter === undefined ? undefined : { kind: 'chapter', chapter, scope }
}

function findTableId(text: string): SummaryTableId | undefined {
  return SUMMARY_TABLE_IDS.find((id) => id === text)
}

function parseCell(table: string, row: string, column: string): Location | undefined {
  const tableId = findTableId(table)
  if (tableId === undefined || !/^\d+$/.test(row) || !/^\d+$/.test(column)) return undefined
  return { kind: 'cell', tableId, row: Number(row), column: Number(column) }
}
