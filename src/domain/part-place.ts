import type { NarrativeChapter } from './draft.ts'
import type { PaperScope } from './paper-texts.ts'
import type { Classification } from './subject.ts'

/**
 * Where a part of the draft is, as text: a slash-separated path of lists and ids, as findings, waivers and marks name it.
 * An id from a file may itself contain a slash.
 */
export function escapeId(id: string): string {
  return id.replace(/[%/]/g, encodeURIComponent)
}

export function unescapeId(text: string): string {
  return text.replace(/%2F/gi, '/').replaceAll('%25', '%')
}

/** The department and the year: what there is once in a draft. */
export const DEPARTMENT_PLACE = 'department'

export const SUBJECT_LISTS = {
  functional: 'functionalSubjects',
  economic: 'economicSubjects',
} as const satisfies Record<Classification, string>

export function locateRevenue(id: string): string {
  return `revenues/${escapeId(id)}`
}

export function locateExpenditure(id: string): string {
  return `expenditures/${escapeId(id)}`
}

export function locateProject(id: string): string {
  return `projects/${escapeId(id)}`
}

export function locateUnit(code: string): string {
  return `units/${escapeId(code)}`
}

export function locateIndicator(projectId: string, id: string): string {
  return `${locateProject(projectId)}/indicators/${escapeId(id)}`
}

/** A row of 政府采购. */
export function locateProcurement(id: string): string {
  return `procurement/${escapeId(id)}`
}

export function locateDutyTarget(id: string): string {
  return `dutyTargets/${escapeId(id)}`
}

/** An entry of 名词解释, by its term. */
export function locateGlossaryEntry(term: string): string {
  return `glossary/${escapeId(term)}`
}

/** A chapter of 情况说明, in the paper of the department or of a unit. */
export function locateChapter(chapter: NarrativeChapter, scope: PaperScope = null): string {
  return `${locatePaper(scope)}narrative/${chapter}`
}

/** A figure of last year or its reason, by the figure's name. */
export function locatePriorFigure(figure: string, scope: PaperScope = null): string {
  return `${locatePaper(scope)}priorYear/${escapeId(figure)}`
}

/** What a unit's own paper has goes with the unit, whatever its code becomes. */
function locatePaper(scope: PaperScope): string {
  return scope === null ? '' : `${locateUnit(scope)}/`
}

/** A row of 国有资产, by its key; the planned purchases as `plannedPurchase`. */
export function locateAsset(key: string): string {
  return `assets/${escapeId(key)}`
}

/** A subject of the draft's own. */
export function locateCustomSubject(classification: Classification, code: string): string {
  return `${SUBJECT_LISTS[classification]}/${escapeId(code)}`
}

/** The part that a place is or lies within: `projects/p1` of `projects/p1/indicators/i1`. */
export function findPartOf(place: string): string {
  return place.split('/', 2).join('/')
}
