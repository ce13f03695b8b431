import type { Catalog, Subject, SubjectOrigin } from '../../domain/catalog.ts'
import { searchSubjects, type SubjectMatch } from '../../domain/search-subjects.ts'
import { isLineCode, listCodePrefixes, type Classification } from '../../domain/subject.ts'
import type { CellOption, CellOptions } from '../grid/grid-model.ts'

const MOST_OPTIONS = 60

/** What stands beside a subject that was not read in recent documents. */
const ORIGIN_NOTES: Record<SubjectOrigin, string> = {
  source: '',
  sourceOld: '旧版目录，请核对',
  memory: '未经核对',
  draft: '本草稿自设',
}

/**
 * Subjects that fit what is typed. The first is highlighted, unless a code is being typed that could become several: what
 * counts then is the code as typed.
 */
export function searchSubjectOptions(
  catalog: Catalog,
  classification: Classification,
  query: string,
): CellOptions {
  const matches = searchSubjects(catalog, classification, query, MOST_OPTIONS)
  const options = matches.map(describeMatch)
  const code = query.trim()
  if (!/^\d*$/.test(code)) return { options, highlighted: options.length === 0 ? -1 : 0 }
  const [first] = matches
  const isDecided = first?.subject.code === code || (matches.length === 1 && first?.canBeBooked === true)
  return { options, highlighted: isDecided ? 0 : -1 }
}

/** What a cell offers before anything is typed: the subjects beside the present one, or all from the first. */
export function listNeighbourOptions(
  catalog: Catalog,
  classification: Classification,
  code: string,
): CellOptions {
  const section = isLineCode(classification, code)
    ? (listCodePrefixes(classification, code).at(-2) ?? '')
    : ''
  const options = searchSubjects(catalog, classification, section, MOST_OPTIONS).map(describeMatch)
  return { options, highlighted: options.findIndex(({ key }) => key === code) }
}

/** The subject in full: code, name, and where it belongs. */
export function describeSubject(catalog: Catalog, classification: Classification, code: string): string {
  const subject = catalog[classification].get(code)
  if (subject === undefined) return code === '' ? '' : `${code}（科目目录中没有，请核对编码）`
  const path = listCodePrefixes(classification, code)
    .filter((prefix) => prefix !== code)
    .flatMap((prefix) => catalog[classification].get(prefix)?.name ?? [])
  const note = ORIGIN_NOTES[subject.origin]
  const notes = [path.join(' › '), note].filter((text) => text !== '')
  return `${code} ${subject.name}${notes.length === 0 ? '' : `（${notes.join('；')}）`}`
}

function describeMatch({ subject, canBeBooked, parents }: SubjectMatch): CellOption {
  return {
    key: subject.code,
    code: subject.code,
    name: subject.name,
    detail: describePlace(subject, parents, canBeBooked),
    isSecondary: !canBeBooked,
  }
}

function describePlace(subject: Subject, parents: readonly Subject[], canBeBooked: boolean): string {
  const place = parents.map(({ name }) => name).join(' › ')
  const level = canBeBooked ? '' : '上级科目，不能直接填列'
  return [place, level, ORIGIN_NOTES[subject.origin]].filter((text) => text !== '').join(' · ')
}
