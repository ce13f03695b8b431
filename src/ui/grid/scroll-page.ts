/** Kept free around a cell: the header of its grid above, the bar that explains it below. */
const MARGIN = 36

/** Where a grid is as high as its rows, the page around it scrolls: the shortest way that shows the cell. */
export function scrollPageTo(cell: HTMLElement, grid: HTMLElement): void {
  const page = findScroller(grid.parentElement)
  if (page === null) return
  const { top, bottom } = cell.getBoundingClientRect()
  const sight = page.getBoundingClientRect()
  const least = Math.max(sight.top, 0) + MARGIN
  const most = Math.min(sight.bottom, window.innerHeight) - MARGIN
  if (top < least) page.scrollTop -= least - top
  else if (bottom > most) page.scrollTop += Math.min(bottom - most, top - least)
}

function findScroller(element: HTMLElement | null): HTMLElement | null {
  for (let each = element; each !== null; each = each.parentElement) {
    const isScrolling = /auto|scroll/.test(getComputedStyle(each).overflowY)
    if (isScrolling && each.scrollHeight > each.clientHeight) return each
  }
  return null
}
