/** A4 between the margins of the printed sheets, in points. */
export const SHEET_SIZE = {
  portrait: { width: 482, height: 718 },
  landscape: { width: 729, height: 471 },
} as const

/** In inches, as a spreadsheet has it: 2 cm at the sides, 1.9 above, 1.8 below. */
export const MARGINS = { left: 0.79, right: 0.79, top: 0.75, bottom: 0.7, header: 0.3, footer: 0.35 } as const

export const TITLE_SIZE = 18
export const TEXT_SIZE = 9

/** Shares to points. */
export function shareWidth(shares: readonly number[], width: number): readonly number[] {
  const sum = shares.reduce((total, share) => total + share, 0)
  return shares.map((share) => (share / sum) * width)
}

export function sumWidths(widths: readonly number[], from: number, count: number): number {
  return widths.slice(from, from + count).reduce((sum, width) => sum + width, 0)
}
