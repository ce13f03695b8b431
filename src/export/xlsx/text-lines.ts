/** Between the text of a cell and its rules, both sides together, in points. */
const PADDING = 6
/** Shares of the size: letters are taken to be wide, so that rows are rather too high than too low. */
const LATIN = 0.6
const LINE = 1.3

/** How many lines a text takes in a cell so wide, about. */
export function countLines(text: string, width: number, size: number): number {
  const room = Math.max(size, width - PADDING)
  return text.split('\n').reduce((count, line) => {
    const length = Array.from(line).reduce((sum, letter) => sum + (letter <= '\u2e7f' ? LATIN : 1), 0)
    // A line ends where the next letter has no room, so part of its width is lost.
    return count + Math.max(1, length * size <= room ? 1 : Math.ceil((length * size) / (room - size * 0.5)))
  }, 0)
}

/** The height that so many lines need, in points. */
export function measureLines(count: number, size: number): number {
  return Math.ceil(count * size * LINE + PADDING)
}
