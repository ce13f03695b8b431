import type { Subject, SubjectOrigin } from '../domain/catalog.ts'

const ORIGINS: readonly SubjectOrigin[] = ['source', 'sourceOld', 'memory']

/** Reads a subject file of this folder: a header, then code, name, origin and pinyin initials between tabs. */
export function parseSubjects(text: string): ReadonlyMap<string, Subject> {
  const subjects = new Map<string, Subject>()
  for (const line of text.split('\n').slice(1)) {
    const [code = '', name = '', originText, initials = ''] = line.split('\t')
    // An origin nobody knows is trusted least.
    const origin = ORIGINS.find((known) => known === originText) ?? 'memory'
    if (code !== '') subjects.set(code, { code, name, origin, initials })
  }
  return subjects
}
