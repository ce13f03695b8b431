import type { GlossaryEntry } from '../domain/draft.ts'
import { TERM_WORDS } from './default-glossary.ts'

/** The terms that occur in none of the texts: an entry nobody needs, or a word the paper says otherwise. */
export function findUnusedTerms(
  entries: readonly GlossaryEntry[],
  texts: readonly string[],
): readonly string[] {
  const whole = stripMarks(texts.join('\n'))
  return entries
    .map(({ term }) => term)
    .filter((term) => term.trim() !== '' && !listWords(term).some((word) => whole.includes(stripMarks(word))))
}

/** A term and the other words under which the paper speaks of the same thing. */
function listWords(term: string): readonly string[] {
  const name = term.trim()
  return [name, ...(Object.hasOwn(TERM_WORDS, name) ? (TERM_WORDS[name] ?? []) : [])]
}

/** “三公”经费 is also written without its marks, and headers break their lines. */
function stripMarks(text: string): string {
  return text.replace(/[“”"‘’'《》\s]/g, '')
}
