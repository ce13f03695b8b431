import type { Catalog, Subject } from './catalog.ts'
import { splitWords } from './search-words.ts'
import { isLineCode, listCodePrefixes, type Classification } from './subject.ts'

export interface SubjectMatch {
  readonly subject: Subject
  /** A ledger line can be booked on it; a class or section only says where it stands. */
  readonly canBeBooked: boolean
  /** Its class and section, from the top down, as far as they are known. */
  readonly parents: readonly Subject[]
}

/** How a word can fit a subject, best first. */
const FITS = [
  'code',
  'codePrefix',
  'name',
  'initials',
  'namePrefix',
  'initialsPrefix',
  'namePart',
  'initialsPart',
] as const
const NO_FIT: number = FITS.length

interface Ranked {
  readonly subject: Subject
  readonly canBeBooked: boolean
  readonly rank: number
}

/**
 * Finds subjects by the beginning of a code, a part of a name, or a part of its pinyin initials; what a line can be
 * booked on first. Of several words each must fit the subject or one of its parents, one the subject itself:
 * `组织 行政` finds the 行政运行 of 组织事务.
 */
export function searchSubjects(
  catalog: Catalog,
  classification: Classification,
  query: string,
  limit: number,
): readonly SubjectMatch[] {
  const subjects = catalog[classification]
  const words = splitWords(query)
  const matches: Ranked[] = []
  for (const subject of subjects.values()) {
    const rank = rankSubject(subjects, classification, subject, words)
    if (rank !== null) {
      matches.push({ subject, canBeBooked: isLineCode(classification, subject.code), rank })
    }
  }
  return matches
    .sort(compareMatches)
    .slice(0, limit)
    .map(({ subject, canBeBooked }) => ({
      subject,
      canBeBooked,
      parents: listParents(subjects, classification, subject),
    }))
}

function compareMatches(left: Ranked, right: Ranked): number {
  if (left.canBeBooked !== right.canBeBooked) return left.canBeBooked ? -1 : 1
  if (left.rank !== right.rank) return left.rank - right.rank
  return left.subject.code < right.subject.code ? -1 : 1
}

/** Lower is closer; `null` where a word fits neither the subject nor a parent, or no word fits the subject itself. */
function rankSubject(
  subjects: ReadonlyMap<string, Subject>,
  classification: Classification,
  subject: Subject,
  words: readonly string[],
): number | null {
  let rank = 0
  let ownFits = 0
  const foreign: string[] = []
  for (const word of words) {
    const fit = rankWord(subject, word)
    rank += fit
    if (fit < NO_FIT) ownFits += 1
    else foreign.push(word)
  }
  if (foreign.length === 0) return rank
  if (ownFits === 0) return null
  const parents = listParents(subjects, classification, subject)
  return foreign.every((word) => parents.some((parent) => rankWord(parent, word) < NO_FIT)) ? rank : null
}

function rankWord({ code, name, initials }: Subject, word: string): number {
  if (code.startsWith(word)) return FITS.indexOf(code === word ? 'code' : 'codePrefix')
  if (name.includes(word)) {
    if (name === word) return FITS.indexOf('name')
    return FITS.indexOf(name.startsWith(word) ? 'namePrefix' : 'namePart')
  }
  if (!initials.includes(word)) return NO_FIT
  if (initials === word) return FITS.indexOf('initials')
  return FITS.indexOf(initials.startsWith(word) ? 'initialsPrefix' : 'initialsPart')
}

function listParents(
  subjects: ReadonlyMap<string, Subject>,
  classification: Classification,
  subject: Subject,
): readonly Subject[] {
  return listCodePrefixes(classification, subject.code).flatMap((code) => {
    const parent = code === subject.code ? undefined : subjects.get(code)
    return parent === undefined ? [] : [parent]
  })
}
