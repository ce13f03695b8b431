import { assertNever } from '../../lib/assert-never.ts'
import { createId } from '../../state/new-id.ts'
import { isLineRow, NEW_ROW_ID, type RowAction, type RowActions } from '../grid/grid-model.ts'
import { requestCell, type GridStore } from '../grid/grid-store.ts'
import { commit } from '../hooks/use-draft.ts'
import type { Arranger } from './arrange-lines.ts'
import type { LineSource } from './ledger-model.ts'
import type { LineList } from './line-list.ts'
import type { LineView } from './line-view.ts'
import type { ShownRows } from './shown-rows.ts'

interface WithId {
  readonly id: string
}

export interface LineActionParts<L> {
  readonly list: LineList<L>
  readonly source: LineSource<L>
  readonly store: GridStore
  /** Where to go in a line that was added. */
  readonly firstColumnId: string
  readonly isReadOnly: boolean
  readonly readView: () => LineView
  readonly readRows: () => ShownRows
  /** A line like another one, as the next one below it would begin. */
  readonly createAfter: (id: string, above: L) => L
  readonly arranger: Arranger<L> | undefined
  /** Makes sure that a line is not hidden. */
  readonly reveal: (id: string) => void
  readonly findColumnName: (columnId: string) => string
}

/** What can be done to whole lines, each as one step. */
export function createLineActions<L extends WithId>(parts: LineActionParts<L>): RowActions {
  return {
    findObstacle: (action, rowIds) => findObstacle(parts, action, rowIds),
    run: (action, rowIds) => {
      const ids = rowIds.filter(isLineRow)
      switch (action) {
        case 'insertAbove':
        case 'insertBelow':
          insertLines(parts, ids, action === 'insertAbove' ? 'before' : 'after')
          return
        case 'duplicate':
          duplicateLines(parts, ids)
          return
        case 'moveUp':
        case 'moveDown':
          moveLines(parts, ids, action)
          return
        case 'remove':
          removeLines(parts, ids)
          return
        default:
          assertNever(action)
      }
    },
  }
}

function findObstacle<L>(
  { isReadOnly, readRows, readView, findColumnName }: LineActionParts<L>,
  action: RowAction,
  rowIds: readonly string[],
): string | undefined {
  if (isReadOnly) return '本草稿为只读，不能修改'
  const ids = rowIds.filter(isLineRow)
  const isInserting = action === 'insertAbove' || action === 'insertBelow'
  if (isInserting && rowIds.includes(NEW_ROW_ID)) return undefined
  if (ids.length === 0) return '请先选择已录入的行'
  if (action !== 'moveUp' && action !== 'moveDown') return undefined
  const { sort, conditions, grouping } = readView()
  if (sort !== null) return `已按“${findColumnName(sort.columnId)}”排序，改回“按公开顺序”后才能移动`
  if (grouping !== null) return '正在分级小计，关闭后才能移动'
  if (conditions.size > 0) return '已筛选，清除筛选后才能移动'
  const { lineIds } = readRows()
  if (action === 'moveUp' && ids[0] === lineIds[0]) return '已经是第一行'
  return action === 'moveDown' && ids.at(-1) === lineIds.at(-1) ? '已经是最后一行' : undefined
}

/** Adds an empty line at the end and goes to its first cell. */
export function addLine<L extends WithId>(parts: LineActionParts<L>): void {
  const { list, source } = parts
  const line = source.createNext(createId())
  if (commit(`新增${list.noun}`, (draft) => list.add(draft, [line]))) goTo(parts, line)
}

/** As many empty lines as are selected, that go on from their neighbour. */
function insertLines<L extends WithId>(
  parts: LineActionParts<L>,
  ids: readonly string[],
  side: 'before' | 'after',
): void {
  const beside = findLine(parts, side === 'before' ? ids[0] : ids.at(-1))
  if (beside === undefined) {
    addLine(parts)
    return
  }
  const lines = ids.map(() => parts.createAfter(createId(), beside))
  putBeside(parts, lines, beside, side, `插入 ${String(lines.length)} 行${parts.list.noun}`)
}

/** Copies lines below the last of them. */
function duplicateLines<L extends WithId>(parts: LineActionParts<L>, ids: readonly string[]): void {
  const originals = ids.flatMap((id) => findLine(parts, id) ?? [])
  const last = originals.at(-1)
  if (last === undefined) return
  const copies = originals.map((line) => ({ ...line, id: createId() }))
  putBeside(parts, copies, last, 'after', `复制 ${String(copies.length)} 行${parts.list.noun}`)
}

function putBeside<L extends WithId>(
  parts: LineActionParts<L>,
  lines: readonly L[],
  beside: L,
  side: 'before' | 'after',
  stepName: string,
): void {
  const { list, arranger } = parts
  const [first] = lines
  if (first === undefined) return
  let neighbour = beside.id
  for (const [index, { id }] of lines.entries()) {
    arranger?.expect(id, neighbour, index === 0 ? side : 'after')
    neighbour = id
  }
  const isDone = commit(stepName, (draft) => {
    const place = list.select(draft).findIndex(({ id }) => id === beside.id)
    return list.add(draft, lines, side === 'before' ? place : place + 1)
  })
  if (isDone) goTo(parts, first)
}

function moveLines<L extends WithId>(
  { list, readRows }: LineActionParts<L>,
  ids: readonly string[],
  action: 'moveUp' | 'moveDown',
): void {
  const { lineIds } = readRows()
  const stepName = `移动 ${String(ids.length)} 行${list.noun}`
  const first = lineIds.indexOf(ids[0] ?? '')
  const neighbour = lineIds[action === 'moveUp' ? first - 1 : first + ids.length]
  if (first === -1 || neighbour === undefined) return
  const order = action === 'moveUp' ? [...ids, neighbour] : [neighbour, ...ids]
  commit(stepName, (draft) => list.reorder(draft, order))
}

function removeLines<L extends WithId>(
  { list, store, readRows, firstColumnId }: LineActionParts<L>,
  ids: readonly string[],
): void {
  const { rowIds } = readRows()
  const last = ids.at(-1)
  if (last === undefined) return
  const next = rowIds[rowIds.indexOf(last) + 1]
  const stepName = `删除 ${String(ids.length)} 行${list.noun}`
  if (!commit(stepName, (draft) => list.remove(draft, new Set(ids)))) return
  if (next !== undefined) requestCell(store, next, firstColumnId)
}

function findLine<L>({ source: { find } }: LineActionParts<L>, id: string | undefined): L | undefined {
  return id === undefined ? undefined : find(id)
}

function goTo<L extends WithId>({ reveal, store, firstColumnId }: LineActionParts<L>, { id }: L): void {
  reveal(id)
  requestCell(store, id, firstColumnId)
}
