import type { Patch } from '../../domain/edit-draft.ts'
import type { RevenueLine } from '../../domain/ledger.ts'
import type { LineColumn } from '../ledger-grid/line-column.ts'
import type { PasteMode, PasteSettings, PasteSource } from './paste-settings.ts'
import { nameCell } from './pasted-table.ts'
import type { CellReader } from './read-pasted-cell.ts'
import { listMappedCells, readPastedRow, type CellRemark } from './read-pasted-row.ts'
import { createRoleJudge, type RowRole } from './row-role.ts'

/** What becomes of a row of the block. */
export interface PlannedRow<L> {
  /** In the block, from zero. */
  readonly row: number
  readonly role: RowRole
  /** Whether it is asked for; a row with faults may still be left out. */
  readonly isChosen: boolean
  /** Whether it comes in. */
  readonly isTaken: boolean
  /** The line it changes; absent where it becomes a new one. */
  readonly before: L | undefined
  /** The line as it will be; a new one has an id of no meaning. */
  readonly after: L
  readonly patch: Patch<L>
  readonly remarks: readonly CellRemark[]
}

/** The lines a block meets. */
export interface PasteGround<L> {
  readonly columns: readonly LineColumn<L>[]
  readonly readCell: CellReader
  /** Lines as shown, from the first of the selection on. */
  readonly linesFromPlace: readonly L[]
  /** What a line added at the end would begin as. */
  readonly template: L
}

/** Reads every row below the header. Judges nothing by itself: columns read their texts as if they were typed. */
export function planPaste<L extends RevenueLine>(
  { table, header }: PasteSource,
  settings: PasteSettings,
  { columns, readCell, linesFromPlace, template }: PasteGround<L>,
): readonly PlannedRow<L>[] {
  const start = header?.end ?? 0
  const judge = createRoleJudge(table.rows.slice(start), settings.mapping)
  const cells = listMappedCells(settings.mapping, columns)
  const reading = { columns, cells, readCell, blanksFaults: settings.faults === 'blank' }
  const isOverlay = header === undefined && settings.mode === 'overwrite'
  const planned: PlannedRow<L>[] = []
  let place = 0
  let above = template
  for (let row = start; row < table.rows.length; row += 1) {
    const texts = table.rows[row] ?? []
    const judged = judge(texts)
    // Over lines, a blank row empties what it lies on; in a list it only sets parts apart.
    const role = judged === 'blank' && isOverlay ? 'line' : judged
    const isChosen = (role === 'line') !== settings.toggled.has(row)
    const before = isChosen ? findLine(settings.mode, linesFromPlace, place) : undefined
    if (isChosen) place += 1
    const base = before ?? above
    const read = readPastedRow(
      {
        texts,
        base,
        isNew: before === undefined,
        isRepeated: (column) => table.repeated.has(nameCell(row, column)),
      },
      reading,
    )
    const isTaken = isChosen && !read.isUnusable
    const after = { ...base, ...read.patch }
    if (isTaken && before === undefined)
      above = { ...after, amount: template.amount, carryOver: template.carryOver }
    planned.push({ row, role, isChosen, isTaken, before, after, patch: read.patch, remarks: read.remarks })
  }
  return planned
}

function findLine<L>(mode: PasteMode, lines: readonly L[], place: number): L | undefined {
  return mode === 'overwrite' ? lines[place] : undefined
}
