import { addAmounts, ZERO, type Amount, type EnteredAmount } from '../../domain/amount.ts'
import { createGroupRowId, type RowGroup } from '../grid/grid-model.ts'

/** A subtotal of the lines shown below it. */
export interface LineGroup extends RowGroup {
  readonly rowId: string
  readonly code: string
  readonly name: string
  readonly sum: Amount
  readonly count: number
}

interface GroupableLine {
  readonly id: string
  readonly amount: EnteredAmount
}

export interface GroupedRows {
  /** Subtotals and the lines that are not folded away. */
  readonly rowIds: readonly string[]
  readonly groups: ReadonlyMap<string, LineGroup>
}

export interface GroupingRules<L> {
  /** The codes of the groups that a line counts in, from the outermost; none where its code says none. */
  readonly listCodes: (line: L) => readonly string[]
  readonly findName: (code: string) => string
  readonly isFolded: (rowId: string) => boolean
}

interface GroupNode<L> {
  readonly code: string
  readonly rowId: string
  readonly level: number
  readonly children: Map<string, GroupNode<L>>
  readonly lines: L[]
  sum: Amount
  count: number
}

/** Lines under their subtotals: groups by code, lines within them in the order given, lines without a code last. */
export function groupLines<L extends GroupableLine>(
  lines: readonly L[],
  { listCodes, findName, isFolded }: GroupingRules<L>,
): GroupedRows {
  const root = createNode<L>('', 0)
  for (const line of lines) {
    let node = root
    for (const code of withBlank(listCodes(line))) {
      node = findChild(node, code)
      node.sum = addAmounts(node.sum, line.amount ?? ZERO)
      node.count += 1
    }
    node.lines.push(line)
  }
  const rowIds: string[] = []
  const groups = new Map<string, LineGroup>()
  const visit = (node: GroupNode<L>, isHidden: boolean) => {
    for (const child of sortByCode(node.children)) {
      const { rowId, code, level, sum, count } = child
      const folded = isFolded(rowId)
      const name = code === '' ? '科目未填或不完整' : findName(code)
      groups.set(rowId, { rowId, code, name, level, sum, count, isFolded: folded })
      if (!isHidden) rowIds.push(rowId)
      visit(child, isHidden || folded)
    }
    if (!isHidden) for (const { id } of node.lines) rowIds.push(id)
  }
  visit(root, false)
  return { rowIds, groups }
}

function withBlank(codes: readonly string[]): readonly string[] {
  return codes.length === 0 ? [''] : codes
}

function createNode<L>(code: string, level: number): GroupNode<L> {
  return { code, rowId: createGroupRowId(code), level, children: new Map(), lines: [], sum: ZERO, count: 0 }
}

function findChild<L>(node: GroupNode<L>, code: string): GroupNode<L> {
  const known = node.children.get(code)
  if (known !== undefined) return known
  const child = createNode<L>(code, node.level + 1)
  node.children.set(code, child)
  return child
}

function sortByCode<L>(children: ReadonlyMap<string, GroupNode<L>>): readonly GroupNode<L>[] {
  return [...children.values()].sort((left, right) => {
    if (left.code === '' || right.code === '') return Number(left.code === '') - Number(right.code === '')
    return left.code < right.code ? -1 : 1
  })
}

/** Without the subtotals whose lines another one of the rows has in its sum already. */
export function listOutermost(
  findGroup: ((rowId: string) => LineGroup | undefined) | undefined,
  rowIds: readonly string[],
): readonly string[] {
  const groups = rowIds.flatMap((rowId) => findGroup?.(rowId) ?? [])
  const isWithin = (outer: LineGroup, inner: LineGroup) =>
    outer.level < inner.level && outer.code !== '' && inner.code.startsWith(outer.code)
  return rowIds.filter((rowId) => {
    const group = findGroup?.(rowId)
    return group === undefined || !groups.some((outer) => isWithin(outer, group))
  })
}
