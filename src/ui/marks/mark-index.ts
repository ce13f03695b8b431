import type { Mark } from '../../domain/draft.ts'
import { nameMarkPlace } from '../../domain/marks.ts'
import { rememberByReference } from '../../lib/remember-by-reference.ts'

const NO_MARKS: readonly Mark[] = []

const index = rememberByReference(
  (marks: readonly Mark[]): ReadonlyMap<string, Mark> =>
    new Map(marks.map((mark) => [nameMarkPlace(mark), mark])),
)

/** The marks of a draft by `nameMarkPlace`: looked through once for each list. */
export function indexMarks(marks: readonly Mark[] | undefined): ReadonlyMap<string, Mark> {
  return index(marks ?? NO_MARKS)
}

const indexByPart = rememberByReference((marks: readonly Mark[]): ReadonlyMap<string, readonly Mark[]> => {
  const parts = new Map<string, readonly Mark[]>()
  for (const mark of marks) parts.set(mark.at, [...(parts.get(mark.at) ?? []), mark])
  return parts
})

/** What a part and its fields are marked with, in words; `undefined` where nothing of it is marked. */
export function describeMarks(marks: readonly Mark[], at: string): string | undefined {
  const ofPart = indexByPart(marks).get(at)
  if (ofPart === undefined) return undefined
  const notes = ofPart.map(({ note }) => note).filter((note) => note !== '')
  return notes.length === 0 ? '待核' : `待核：${notes.join('；')}`
}
