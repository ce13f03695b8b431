import type { GlossaryEntry } from '../../domain/draft.ts'
import { DEFAULT_GLOSSARY } from '../default-glossary.ts'
import type { StatementSource } from '../statement-source.ts'
import { findUnusedTerms } from '../unused-terms.ts'
import type { Block } from './block.ts'
import { askFor, composeText } from './compose-text.ts'

/** The draft's own entries, or else those of the default ones whose terms the paper uses. */
export function listGlossary(source: StatementSource, texts: readonly string[]): readonly GlossaryEntry[] {
  const { glossary } = source.disclosure.draft
  if (glossary !== undefined) return glossary
  const unused = new Set(findUnusedTerms(DEFAULT_GLOSSARY, texts))
  return DEFAULT_GLOSSARY.filter(({ term }) => !unused.has(term))
}

export function composeGlossary(
  source: StatementSource,
  entries: readonly GlossaryEntry[],
): readonly Block[] {
  const told = entries.filter(({ term, definition }) => term.trim() !== '' || definition.trim() !== '')
  if (told.length === 0) return [askFor('名词解释')]
  return told.flatMap(({ term, definition }, index) =>
    composeText(source, `${String(index + 1)}、${term.trim()}：${definition.trim()}`),
  )
}
