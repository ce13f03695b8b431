import { NEW_ROW_ID } from '../grid/grid-model.ts'
import type { Arranger } from './arrange-lines.ts'
import { groupLines, type GroupingRules, type LineGroup } from './line-groups.ts'
import type { LineColumn } from './line-column.ts'
import type { EnteredAmount } from '../../domain/amount.ts'

interface GroupableLine {
  readonly id: string
  readonly amount: EnteredAmount
}

/** What a grid of lines shows of them. */
export interface ShownRows {
  /** With subtotals, and the row for new lines where there is one. */
  readonly rowIds: readonly string[]
  /** The lines among them, in the order shown. */
  readonly lineIds: readonly string[]
  readonly groups: ReadonlyMap<string, LineGroup>
  /** The lines that pass the filters, those folded away included. */
  readonly passing: readonly string[]
  /** All lines that the grid is about, in stored order. */
  readonly all: readonly string[]
  readonly isStale: boolean
}

export interface ShownRowsOptions<L> {
  /** Which lines the grid is about. */
  readonly selectIds: (lines: readonly L[]) => readonly string[]
  /** Absent where lines are neither sorted nor filtered. */
  readonly arranger: Arranger<L> | undefined
  readonly grouping: GroupingRules<L> | undefined
  readonly columns: readonly LineColumn<L>[]
  readonly hasNewRow: boolean
}

const NO_GROUPS: ReadonlyMap<string, LineGroup> = new Map()

/** Rows from lines; keeps every object that would only be made again the same. */
export function createRowSelector<L extends GroupableLine>({
  selectIds,
  arranger,
  grouping,
  columns,
  hasNewRow,
}: ShownRowsOptions<L>): (lines: readonly L[]) => ShownRows {
  let known: readonly L[] | null = null
  let rows: ShownRows = {
    rowIds: [],
    lineIds: [],
    groups: NO_GROUPS,
    passing: [],
    all: [],
    isStale: false,
  }

  const select = (lines: readonly L[]): ShownRows => {
    const all = selectIds(lines)
    const isPlain = arranger === undefined && grouping === undefined
    const about = isPlain || all.length === lines.length ? lines : pickLines(lines, all)
    const { lines: arranged, isStale } = arranger?.arrange(about, columns) ?? { lines: about, isStale: false }
    const passing = isPlain
      ? all
      : reuse(
          rows.passing,
          arranged.map(({ id }) => id),
        )
    const grouped = grouping === undefined ? undefined : groupLines(arranged, grouping)
    const groups = grouped === undefined ? NO_GROUPS : reuseGroups(rows.groups, grouped.groups)
    const shown = grouped?.rowIds ?? passing
    const lineIds =
      grouped === undefined
        ? passing
        : reuse(
            rows.lineIds,
            shown.filter((id) => !groups.has(id)),
          )
    const rowIds = hasNewRow
      ? rows.rowIds.length === shown.length + 1 && shown.every((id, index) => id === rows.rowIds[index])
        ? rows.rowIds
        : [...shown, NEW_ROW_ID]
      : reuse(rows.rowIds, shown)
    return { rowIds, lineIds, groups, passing, all, isStale }
  }

  return (lines) => {
    if (lines === known) return rows
    known = lines
    const next = select(lines)
    if (!isSameView(rows, next)) rows = next
    return rows
  }
}

function pickLines<L extends GroupableLine>(lines: readonly L[], ids: readonly string[]): readonly L[] {
  const wanted = new Set(ids)
  return lines.filter(({ id }) => wanted.has(id))
}

function reuse(known: readonly string[], next: readonly string[]): readonly string[] {
  return known.length === next.length && next.every((id, index) => id === known[index]) ? known : next
}

function reuseGroups(
  known: ReadonlyMap<string, LineGroup>,
  next: ReadonlyMap<string, LineGroup>,
): ReadonlyMap<string, LineGroup> {
  const merged = new Map([...next].map(([rowId, group]) => [rowId, reuseGroup(known.get(rowId), group)]))
  const isSame =
    merged.size === known.size && [...merged].every(([rowId, group]) => known.get(rowId) === group)
  return isSame ? known : merged
}

function reuseGroup(known: LineGroup | undefined, next: LineGroup): LineGroup {
  const isSame =
    known !== undefined &&
    known.sum === next.sum &&
    known.count === next.count &&
    known.name === next.name &&
    known.isFolded === next.isFolded
  return isSame ? known : next
}

function isSameView(known: ShownRows, next: ShownRows): boolean {
  return (
    known.rowIds === next.rowIds &&
    known.lineIds === next.lineIds &&
    known.groups === next.groups &&
    known.passing === next.passing &&
    known.all === next.all &&
    known.isStale === next.isStale
  )
}
