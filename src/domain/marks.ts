import type { Draft, Mark } from './draft.ts'
import { findPartOf } from './part-place.ts'

/** What a mark is about: a part of the draft, or one field of it. */
export type MarkPlace = Pick<Mark, 'at' | 'field'>

/** The same text for the same place. */
export function nameMarkPlace({ at, field }: MarkPlace): string {
  return field === undefined ? at : `${at}\u0000${field}`
}

export function findMark(draft: Draft, place: MarkPlace): Mark | undefined {
  const name = nameMarkPlace(place)
  return draft.marks?.find((mark) => nameMarkPlace(mark) === name)
}

/** Marks places as 待核; one that is marked already keeps its place in the list and takes the note. */
export function addMarks(draft: Draft, places: readonly MarkPlace[], note: string): Draft {
  const wanted = new Map(places.map((place) => [nameMarkPlace(place), place]))
  const kept = (draft.marks ?? []).map((mark) =>
    wanted.delete(nameMarkPlace(mark)) ? { ...mark, note } : mark,
  )
  const added = [...wanted.values()].map(({ at, field }) =>
    field === undefined ? { at, note } : { at, field, note },
  )
  return updateMarks(draft, [...kept, ...added])
}

/** Says that places are confirmed. */
export function removeMarks(draft: Draft, places: readonly MarkPlace[]): Draft {
  const confirmed = new Set(places.map(nameMarkPlace))
  return filterMarks(draft, (mark) => !confirmed.has(nameMarkPlace(mark)))
}

/** Removes the marks of parts that are removed, and of all within them. */
export function removeMarksOf(draft: Draft, parts: ReadonlySet<string>): Draft {
  return filterMarks(draft, ({ at }) => !parts.has(findPartOf(at)))
}

/** Keeps marks with a part that is called otherwise now. */
export function moveMarks(draft: Draft, from: string, to: string): Draft {
  const isOfPart = ({ at }: Mark): boolean => findPartOf(at) === from
  if (draft.marks === undefined || from === to || !draft.marks.some(isOfPart)) return draft
  return updateMarks(
    draft,
    draft.marks.map((mark) => (isOfPart(mark) ? { ...mark, at: to + mark.at.slice(from.length) } : mark)),
  )
}

function filterMarks(draft: Draft, isKept: (mark: Mark) => boolean): Draft {
  const { marks = [] } = draft
  return marks.every(isKept) ? draft : updateMarks(draft, marks.filter(isKept))
}

function updateMarks(draft: Draft, marks: readonly Mark[]): Draft {
  const { marks: _, ...rest } = draft
  return marks.length === 0 ? rest : { ...rest, marks }
}
