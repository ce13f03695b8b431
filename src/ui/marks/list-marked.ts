import type { Draft, Mark } from '../../domain/draft.ts'
import { nameMarkPlace, type MarkPlace } from '../../domain/marks.ts'
import { indexMarks } from './mark-index.ts'

/** The marks that some of the places have. */
export function listMarked(draft: Draft, places: readonly MarkPlace[]): readonly Mark[] {
  const marks = indexMarks(draft.marks)
  return places.flatMap((place) => marks.get(nameMarkPlace(place)) ?? [])
}
