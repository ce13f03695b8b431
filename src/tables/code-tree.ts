import { listCodePrefixes, type Classification } from '../domain/subject.ts'
import { rememberByReference } from '../lib/remember-by-reference.ts'

/** The classes, sections and items that some codes count in. */
export interface CodeTree {
  /** In code order: each class before its sections, each section before its items. */
  readonly prefixes: readonly string[]
  /** For each code, where its prefixes stand in `prefixes`. */
  readonly prefixesOfCode: readonly (readonly number[])[]
}

const TREES: Record<Classification, (codes: readonly string[]) => CodeTree> = {
  functional: rememberByReference((codes: readonly string[]) => createTree('functional', codes)),
  economic: rememberByReference((codes: readonly string[]) => createTree('economic', codes)),
}

/** Remembered: the tables of one ledger share it. */
export function findCodeTree(classification: Classification, codes: readonly string[]): CodeTree {
  return TREES[classification](codes)
}

function createTree(classification: Classification, codes: readonly string[]): CodeTree {
  const prefixes = new Set<string>()
  const lists = codes.map((code) => {
    const list = listCodePrefixes(classification, code)
    for (const prefix of list) prefixes.add(prefix)
    return list
  })
  const sorted = [...prefixes].sort()
  const positions = new Map<string, number>()
  sorted.forEach((prefix, position) => positions.set(prefix, position))
  return {
    prefixes: sorted,
    prefixesOfCode: lists.map((list) => list.map((prefix) => positions.get(prefix) ?? 0)),
  }
}
