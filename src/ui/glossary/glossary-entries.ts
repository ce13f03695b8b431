import type { GlossaryEntry } from '../../domain/draft.ts'
import { listGlossary } from '../../narrative/blocks/glossary.ts'
import { DEFAULT_GLOSSARY } from '../../narrative/default-glossary.ts'
import { listPrintedTexts } from '../../narrative/printed-texts.ts'
import { composeStatement } from '../../narrative/statement.ts'
import type { StatementSource } from '../../narrative/statement-source.ts'
import { findUnusedTerms } from '../../narrative/unused-terms.ts'

/** The entries that are printed: the draft's own, or the default ones whose terms the paper uses. */
export function listShownEntries(source: StatementSource): readonly GlossaryEntry[] {
  return source.disclosure.draft.glossary ?? listGlossary(source, listTextsWithout(source))
}

/** Default entries whose terms the paper uses and the draft's own list does not have. */
export function listMissingDefaults(source: StatementSource): readonly GlossaryEntry[] {
  const own = new Set((source.disclosure.draft.glossary ?? []).map(({ term }) => term.trim()))
  const unused = new Set(findUnusedTerms(DEFAULT_GLOSSARY, listTextsWithout(source)))
  return DEFAULT_GLOSSARY.filter(({ term }) => !own.has(term) && !unused.has(term))
}

/** What is printed beside the glossary: a term that only explains itself is not used. */
function listTextsWithout(source: StatementSource): readonly string[] {
  const { disclosure } = source
  const draft = { ...disclosure.draft, glossary: [] }
  const { blocks } = composeStatement({ ...source, disclosure: { ...disclosure, draft } })
  return listPrintedTexts(source, blocks)
}
