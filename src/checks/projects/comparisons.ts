/** The symbols that compare a value. */
export const COMPARISONS: readonly string[] = ['≥', '≤', '>', '<', '=']
