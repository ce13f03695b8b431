import { openLastWords, type LastWords } from '../storage/last-words.ts'

/** What the pages of this program leave when they close: of each draft, what is not in the journal yet. */
export const lastWords: LastWords = openLastWords('department-budget:unsaved')
