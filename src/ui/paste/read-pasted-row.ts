import type { Patch } from '../../domain/edit-draft.ts'
import type { RevenueLine } from '../../domain/ledger.ts'
import type { LineColumn } from '../ledger-grid/line-column.ts'
import type { ColumnMapping } from './map-columns.ts'
import type { CellReader } from './read-pasted-cell.ts'

/** What must be known of a cell: why it cannot be read, or how it was understood. */
export interface CellRemark {
  /** Of the block, from zero. */
  readonly column: number
  readonly kind: 'fault' | 'note'
  readonly message: string
}

interface MappedCell<L> {
  /** In the block. */
  readonly at: number
  readonly column: LineColumn<L>
}

/** What is the same for every row of a block. */
export interface RowReading<L> {
  /** Of the grid. */
  readonly columns: readonly LineColumn<L>[]
  readonly cells: readonly MappedCell<L>[]
  readonly readCell: CellReader
  readonly blanksFaults: boolean
}

export interface RowToRead<L> {
  readonly texts: readonly string[]
  /** The line it changes, or what a new one begins as. */
  readonly base: L
  readonly isNew: boolean
  readonly isRepeated: (column: number) => boolean
}

export interface ReadRow<L> {
  readonly patch: Patch<L>
  readonly remarks: readonly CellRemark[]
  /** Something in it cannot be read and cannot be left blank either. */
  readonly isUnusable: boolean
}

/** Economic subjects before kinds, kinds before projects: each is needed to read the next. */
const READING_ORDER = ['economicCode', 'kind', 'projectId']

export function listMappedCells<L>(
  mapping: ColumnMapping,
  columns: readonly LineColumn<L>[],
): readonly MappedCell<L>[] {
  const cells = mapping.flatMap((columnId, at) => {
    const column = columns.find(({ id }) => id === columnId)
    return column === undefined ? [] : [{ at, column }]
  })
  return cells.sort(
    (left, right) => READING_ORDER.indexOf(left.column.id) - READING_ORDER.indexOf(right.column.id),
  )
}

export function readPastedRow<L extends RevenueLine>(row: RowToRead<L>, reading: RowReading<L>): ReadRow<L> {
  const { base, isNew } = row
  const remarks: CellRemark[] = []
  // Ten thousand rows are read at once: what is gathered is written over, not made anew for each cell.
  const line: L = { ...base }
  const patch: Patch<L> = {}
  let isUnusable = false
  let economicCode: string | undefined
  const findEconomicCode = () =>
    economicCode ?? reading.columns.find(({ id }) => id === 'economicCode')?.read(base).text ?? ''
  const take = (value: Patch<L>) => {
    Object.assign(patch, value)
    Object.assign(line, value)
  }
  const refuse = ({ at, column }: MappedCell<L>, message: string) => {
    remarks.push({ column: at, kind: 'fault', message })
    const blank = reading.blanksFaults ? column.parse('', line) : undefined
    if (blank?.ok === true) take(blank.value)
    else isUnusable ||= !reading.blanksFaults || isNew
  }
  for (const cell of reading.cells) {
    const { at, column } = cell
    const written = row.texts[at] ?? ''
    const isExtraAmount = column.id === 'amount' && row.isRepeated(at) && written.trim() !== ''
    if (isExtraAmount) remarks.push({ column: at, kind: 'note', message: '合并单元格的金额只计入第一行' })
    const understood = reading.readCell(column.id, isExtraAmount ? '' : written, findEconomicCode)
    if (!understood.ok) {
      refuse(cell, understood.error)
      continue
    }
    const { text, note, also } = understood.value
    if (column.id === 'economicCode') economicCode = text
    const named = column.id === 'projectId' && text !== '' ? readImpliedKind(reading, line) : undefined
    const parsed = column.parse(text, named === undefined ? line : { ...line, ...named })
    if (parsed.ok) {
      if (named !== undefined) take(named)
      take(parsed.value)
      for (const more of also ?? []) take(readUnmapped(reading, more.columnId, more.text, line))
      if (note !== undefined) remarks.push({ column: at, kind: 'note', message: note })
    } else if (text === '') {
      // A choice that must be made stays as it is, and in a new line as in the one above.
      const { spoken, text: kept } = column.read(line)
      const message = `空白：${isNew ? '沿用上一行的' : '保持原来的'}“${spoken ?? kept}”`
      remarks.push({ column: at, kind: 'note', message })
    } else {
      refuse(cell, parsed.error)
    }
  }
  return { patch, remarks, isUnusable }
}

/** What a cell says of a column that the block does not have. */
function readUnmapped<L>(
  { columns, cells }: RowReading<L>,
  columnId: string,
  text: string,
  line: L,
): Patch<L> {
  if (cells.some(({ column }) => column.id === columnId)) return {}
  const parsed = columns.find(({ id }) => id === columnId)?.parse(text, line)
  return parsed?.ok === true ? parsed.value : {}
}

/** A row that names a project is a project's, where nothing else says what kind it is. */
function readImpliedKind<L>(reading: RowReading<L>, line: L): Patch<L> {
  return readUnmapped(reading, 'kind', 'project', line)
}
