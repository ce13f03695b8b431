import { insertAt, moveAt, replaceAt, withoutIndex } from '../lib/edit-list.ts'
import type { Draft, GlossaryEntry } from './draft.ts'
import { moveMarks, removeMarksOf } from './marks.ts'
import { locateGlossaryEntry } from './part-place.ts'

/** The first change makes the printed default entries the draft's own; entries of its own stay as they are. */
export function startGlossary(draft: Draft, defaults: readonly GlossaryEntry[]): Draft {
  return draft.glossary === undefined ? { ...draft, glossary: defaults } : draft
}

/** Puts entries before the one at `index`; at the end without it. */
export function addGlossaryEntries(draft: Draft, entries: readonly GlossaryEntry[], index?: number): Draft {
  return { ...draft, glossary: insertAt(listEntries(draft), entries, index) }
}

/** Entries go by their place: a term may stand twice while it is being typed. */
export function updateGlossaryEntry(draft: Draft, index: number, patch: Partial<GlossaryEntry>): Draft {
  const entries = listEntries(draft)
  const before = entries[index]
  if (before === undefined) return draft
  const changed = { ...draft, glossary: replaceAt(entries, index, { ...before, ...patch }) }
  if (patch.term === undefined || isTermShared(entries, index)) return changed
  return moveMarks(changed, locateGlossaryEntry(before.term), locateGlossaryEntry(patch.term))
}

export function removeGlossaryEntry(draft: Draft, index: number): Draft {
  const entries = listEntries(draft)
  const before = entries[index]
  if (before === undefined) return draft
  const removed = { ...draft, glossary: withoutIndex(entries, index) }
  if (isTermShared(entries, index)) return removed
  return removeMarksOf(removed, new Set([locateGlossaryEntry(before.term)]))
}

/** Moves an entry so that it stands at `to` of the list without it. */
export function moveGlossaryEntry(draft: Draft, index: number, to: number): Draft {
  return { ...draft, glossary: moveAt(listEntries(draft), index, to) }
}

/** 恢复默认: the default entries that the text uses are printed again. */
export function resetGlossary(draft: Draft): Draft {
  const { glossary = [], ...rest } = draft
  return removeMarksOf(rest, new Set(glossary.map(({ term }) => locateGlossaryEntry(term))))
}

function listEntries({ glossary = [] }: Draft): readonly GlossaryEntry[] {
  return glossary
}

function isTermShared(entries: readonly GlossaryEntry[], index: number): boolean {
  return entries.some(({ term }, at) => at !== index && term === entries[index]?.term)
}
