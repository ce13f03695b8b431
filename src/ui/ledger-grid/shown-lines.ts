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
  return (lines) => {
    if (lines === known) return shown
    const before = new Set(filter === undefined ? [] : shown)
    const next = lines
      .filter((line) => filter === undefined || filter(line) || before.has(line.id))
      .map(({ id }) => id)
    known = lines
    if (next.length !== shown.length || next.some((id, index) => id !== shown[index])) shown = next
    return shown
  }
}
