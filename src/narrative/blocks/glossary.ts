import type { GlossaryEntry } from '../../domain/draft.ts'
import { DEFAULT_GLOSSARY } from '../default-glossary.ts'
import { adaptToUnit } from '../scope.ts'
import type { StatementSource } from '../statement-source.ts'
import { findUnusedTerms } from '../unused-terms.ts'
import type { Block } from './block.ts'
import { askFor, composeText } from './compose-text.ts'

/** The draft's own entries, or else the default ones, of which only those whose terms the paper uses; in its own words. */
export function listGlossary(source: StatementSource, texts: readonly string[]): readonly GlossaryEntry[] {
  const entries = chooseEntries(source, texts)
  if (source.scope.kind === 'department') return entries
  return entries.map((entry) => ({ ...entry, definition: adaptToUnit(entry.definition) }))
}

function chooseEntries(
  { disclosure, isWhole }: StatementSource,
  texts: readonly string[],
): readonly GlossaryEntry[] {
  const { glossary } = disclosure.draft
  // A department's own list is printed as written; in the paper of one of its units it is as given as the default one.
  if (glossary !== undefined && isWhole) return glossary
  const given = glossary ?? DEFAULT_GLOSSARY
  const unused = new Set(findUnusedTerms(given, texts))
  return given.filter(({ term }) => !unused.has(term))
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
