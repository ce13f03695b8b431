import type { LineColumn } from './line-column.ts'
import { fitsCondition, type LineCondition } from './line-conditions.ts'

interface WithId {
  readonly id: string
}

export interface LineSort {
  readonly columnId: string
  readonly direction: 'ascending' | 'descending'
}

export interface Arrangement<L> {
  readonly lines: readonly L[]
  /** Whether applying sort and conditions again would show other lines or another order. */
  readonly isStale: boolean
}

export interface Arranger<L> {
  /** The lines that fit, in the order chosen; given in stored order. The same object for as long as it is the same. */
  readonly arrange: (lines: readonly L[], columns: readonly LineColumn<L>[]) => Arrangement<L>
  /** Says where a line that is about to come shall be shown in a sorted list. */
  readonly expect: (id: string, besideId: string, side: 'before' | 'after') => void
}

const collator = new Intl.Collator('zh-CN', { numeric: true })

/**
 * Sorts and filters once: afterwards lines keep their place whatever becomes of them, and new ones are shown, so that
 * nothing jumps or vanishes under the hand of who edits. Applying again takes a new arranger.
 */
export function createArranger<L extends WithId>(
  sort: LineSort | null,
  conditions: ReadonlyMap<string, LineCondition>,
): Arranger<L> {
  let known: readonly L[] | null = null
  let current: Arrangement<L> = { lines: [], isStale: false }
  let order: readonly string[] = []
  /** Every line ever given, as it was when it came. */
  const first = new Map<string, L>()
  /** Every line ever shown, among them those that came later: one that is taken away may be brought back. */
  const shown = new Set<string>()
  const late = new Set<string>()
  const expected: ExpectedPlaces = new Map()

  const isMisplaced = ({ fits, compare }: Rules<L>, line: L): boolean => {
    if (late.has(line.id)) return compare !== undefined || !fits(line)
    const before = first.get(line.id)
    if (before === line || before === undefined) return false
    return fits(line) !== shown.has(line.id) || (compare !== undefined && compare(before, line) !== 0)
  }

  const arrange = (lines: readonly L[], columns: readonly LineColumn<L>[]): Arrangement<L> => {
    if (lines === known) return current
    const rules = createRules(sort, conditions, columns)
    const isFirst = known === null
    for (const line of lines) {
      if (first.has(line.id)) continue
      first.set(line.id, line)
      if (!isFirst) late.add(line.id)
      if (!isFirst || rules.fits(line)) shown.add(line.id)
    }
    const fitting = lines.filter(({ id }) => shown.has(id))
    const { compare } = rules
    if (compare !== undefined) {
      order = isFirst ? [...fitting].sort(compare).map(({ id }) => id) : insertNew(order, fitting, expected)
    }
    known = lines
    current = {
      lines: compare === undefined ? fitting : putInOrder(fitting, order),
      isStale: !isFirst && lines.some((line) => isMisplaced(rules, line)),
    }
    return current
  }
  return { arrange, expect: (id, besideId, side) => expected.set(id, { besideId, side }) }
}

type ExpectedPlaces = Map<string, { readonly besideId: string; readonly side: 'before' | 'after' }>

interface Rules<L> {
  readonly fits: (line: L) => boolean
  /** Absent where lines stay in stored order. */
  readonly compare: ((left: L, right: L) => number) | undefined
}

/** A rule about a column that is not there says nothing. */
function createRules<L>(
  sort: LineSort | null,
  conditions: ReadonlyMap<string, LineCondition>,
  columns: readonly LineColumn<L>[],
): Rules<L> {
  const tests = columns.flatMap((column) => {
    const condition = conditions.get(column.id)
    return condition === undefined ? [] : [(line: L) => fitsCondition(column, condition, line)]
  })
  const column = columns.find(({ id }) => id === sort?.columnId)
  const factor = sort?.direction === 'descending' ? -1 : 1
  return {
    fits: (line) => tests.every((test) => test(line)),
    compare:
      column === undefined
        ? undefined
        : (left, right) => compareRanks(findRank(column, left), findRank(column, right), factor),
  }
}

function findRank<L>({ rank, read }: LineColumn<L>, line: L): string | number | null {
  return rank === undefined ? read(line).text : rank(line)
}

/** Blank comes last, whichever way the rest goes. */
function compareRanks(left: string | number | null, right: string | number | null, factor: 1 | -1): number {
  const isLeftBlank = left === null || left === ''
  const isRightBlank = right === null || right === ''
  if (isLeftBlank || isRightBlank) return Number(isLeftBlank) - Number(isRightBlank)
  if (typeof left === 'number' && typeof right === 'number') return factor * (left - right)
  return factor * collator.compare(String(left), String(right))
}

/** New lines stand where they were expected, or else at the end. */
function insertNew(
  order: readonly string[],
  lines: readonly WithId[],
  expected: ExpectedPlaces,
): readonly string[] {
  const placed = new Set(order)
  const added = lines.filter(({ id }) => !placed.has(id))
  if (added.length === 0) return order
  const grown = [...order]
  for (const { id } of added) {
    const place = expected.get(id)
    const index = place === undefined ? -1 : grown.indexOf(place.besideId)
    if (index === -1) grown.push(id)
    else grown.splice(place?.side === 'after' ? index + 1 : index, 0, id)
  }
  return grown
}

function putInOrder<L extends WithId>(lines: readonly L[], order: readonly string[]): readonly L[] {
  const byId = new Map(lines.map((line) => [line.id, line]))
  return order.flatMap((id) => byId.get(id) ?? [])
}
