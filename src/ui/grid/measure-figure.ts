/** Of a digit in bold, in the widest of the fonts; signs between digits are narrower. */
const DIGIT_WIDTH = 8
const SIGN_WIDTH = 5
/** The padding and the line of a cell. */
const CELL_EDGES = 14

/** Pixels that a cell needs to show a number whole. */
export function measureFigure(text: string): number {
  let width = CELL_EDGES
  for (const sign of text) width += sign >= '0' && sign <= '9' ? DIGIT_WIDTH : SIGN_WIDTH
  return width
}
