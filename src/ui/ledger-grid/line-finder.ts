interface WithId {
  readonly id: string
}

/** Finds lines by id. A changed line does not make a new index: only lines that come, go or move do. */
export function createLineFinder<L extends WithId>(): (lines: readonly L[], id: string) => L | undefined {
  let known: readonly L[] = []
  let places: ReadonlyMap<string, number> = new Map()
  return (lines, id) => {
    if (lines !== known) {
      if (!hasSameIds(lines, known)) places = new Map(lines.map((line, index) => [line.id, index]))
      known = lines
    }
    const place = places.get(id)
    return place === undefined ? undefined : lines[place]
  }
}

function hasSameIds(left: readonly WithId[], right: readonly WithId[]): boolean {
  return left.length === right.length && left.every((line, index) => line.id === right[index]?.id)
}
