import type { Mark } from '../../domain/draft.ts'
import { nameMarkPlace, type MarkPlace } from '../../domain/marks.ts'
import { useOpenPart } from '../hooks/use-draft.ts'
import { indexMarks } from './mark-index.ts'

/** The mark of one place; only a change of that mark draws its user again. */
export function useMark(place: MarkPlace): Mark | undefined {
  const name = nameMarkPlace(place)
  return useOpenPart(({ draft }) => indexMarks(draft.marks).get(name))
}
