/** The part of a node that is marked. */
export interface MarkedRange {
  readonly element: Node | null
  readonly start: number
  readonly end: number
}

/**
 * Marks ranges without touching the text: `::highlight(name)` says how. Each owner replaces its own; browsers without
 * highlights mark nothing.
 */
export function createMarker(name: string): (ranges: readonly MarkedRange[]) => void {
  let own: readonly Range[] = []
  return (marked) => {
    if (typeof Highlight === 'undefined') return
    const highlight = CSS.highlights.get(name) ?? new Highlight()
    for (const range of own) highlight.delete(range)
    own = marked.flatMap(({ element, start, end }) => {
      if (element === null || (element.textContent ?? '').length < end) return []
      const range = document.createRange()
      range.setStart(element, start)
      range.setEnd(element, end)
      return [range]
    })
    for (const range of own) highlight.add(range)
    CSS.highlights.set(name, highlight)
  }
}
