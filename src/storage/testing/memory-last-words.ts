import type { LastWords } from '../last-words.ts'

/** Last words in memory. */
export function createLastWords(): LastWords & { readonly texts: Map<string, string> } {
  const texts = new Map<string, string>()
  return {
    texts,
    keep: (key, text) => texts.set(key, text).has(key),
    list: () => [...texts].map(([key, text]) => ({ key, text })),
    remove: (key) => void texts.delete(key),
  }
}
