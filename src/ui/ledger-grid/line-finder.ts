interface WithId {
  readonly id: string
}

/** Finds the place of a line by its id. A changed line makes no new index: only lines that come, go or move do. */
export function createLineFinder(): (lines: readonly WithId[], id: string) => number | undefined {
  let known: readonly WithId[] = []
  let places: ReadonlyMap<string, number> = new Map()
  return (lines, id) => {
    if (lines !== known) {
      if (!hasSameIds(lines, known)) places = new Map(lines.map((line, index) => [line.id, index]))
      known = lines
    }
    return places.get(id)
  }
}

function hasSameIds(left: readonly WithId[], right: readonly WithId[]): boolean {
  return left.length === right.length && left.every((line, index) => line.id === right[index]?.id)
}
