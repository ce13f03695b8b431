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
