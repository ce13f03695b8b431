import { listCodePrefixes, type Classification } from '../domain/subject.ts'

/** The classes, sections and items that some codes count in. */
export interface CodeTree {
  readonly codes: readonly string[]
  /** In code order: each class before its sections, each section before its items. */
  readonly prefixes: readonly string[]
  /** For each code, where its prefixes stand in `prefixes`. */
  readonly prefixesOfCode: readonly (readonly number[])[]
}

/** Between two states of a ledger its codes rarely change, and revenue and expenditure have each their own. */
const KEPT_TREES = 4
const keptTrees: Record<Classification, CodeTree[]> = { functional: [], economic: [] }

/** Remembered for the last lists of codes that were asked for. */
export function findCodeTree(classification: Classification, codes: readonly string[]): CodeTree {
  const kept = keptTrees[classification]
  const known = kept.find((tree) => hasSameItems(tree.codes, codes))
  if (known !== undefined) return known
  const tree = createTree(classification, codes)
  kept.unshift(tree)
  kept.length = Math.min(kept.length, KEPT_TREES)
  return tree
}

function hasSameItems(left: readonly string[], right: readonly string[]): boolean {
  return left.length === right.length && left.every((item, index) => item === right[index])
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
    codes: codes.slice(),
    prefixes: sorted,
    prefixesOfCode: lists.map((list) => list.map((prefix) => positions.get(prefix) ?? 0)),
  }
}
