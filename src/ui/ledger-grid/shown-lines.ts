interface WithId {
  readonly id: string
}

/** Which lines a grid shows; all of them where it is absent. */
export type LineFilter<L> = ((line: L) => boolean) | undefined

/**
 * The ids of the lines that fit, in stored order, as the same array for as long as they are the same. A line that was
 * shown stays when an edit makes it unfit: nothing vanishes under the hand of who edits it.
 */
export function createShownLines<L extends WithId>(
  filter: LineFilter<L>,
): (lines: readonly L[]) => readonly string[] {
  let known: readonly L[] = []
  let shown: readonly string[] = []
  const select = (lines: readonly L[]): readonly string[] => {
    if (filter === undefined) return hasIds(lines, shown) ? shown : lines.map(({ id }) => id)
    const before = new Set(shown)
    const next = lines.filter((line) => filter(line) || before.has(line.id))
    return hasIds(next, shown) ? shown : next.map(({ id }) => id)
  }
  return (lines) => {
    if (lines !== known) shown = select(lines)
    known = lines
    return shown
  }
}

function hasIds(lines: readonly WithId[], ids: readonly string[]): boolean {
  return lines.length === ids.length && lines.every(({ id }, index) => id === ids[index])
}
