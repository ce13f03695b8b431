/** Any of the words, the longest first; nothing where there are none. */
export function createWordPattern(words: readonly string[]): RegExp {
  const sorted = words
    .filter((word) => word.trim() !== '')
    .sort((left, right) => right.length - left.length)
    .map((word) => word.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`))
  return new RegExp(sorted.length === 0 ? '(?!)' : sorted.join('|'), 'g')
}
