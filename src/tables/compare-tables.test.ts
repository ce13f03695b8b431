import fc from 'fast-check'
import { expect, test } from 'vitest'
import { EMPTY_CATALOG } from '../domain/catalog.ts'
import type { StoredTable } from '../domain/stored-table.ts'
import { compareTables, type TableDifference } from './compare-tables.ts'
import { computeTables } from './disclosure.ts'
import type { PrintedTable } from './printed-table.ts'
import { draftOf, expenditureLine, revenueLine } from './testing/ledger-builders.ts'

const computed: readonly PrintedTable[] = computeTables(
  draftOf({ revenues: [revenueLine()], expenditures: [expenditureLine()] }),
  EMPTY_CATALOG,
).map(({ printed }) => printed)

/** The computed tables as a file could hold them, one of them changed. */
function store(id: string, change: (table: StoredTable) => StoredTable): readonly StoredTable[] {
  return computed.map((table) => (table.id === id ? change(table) : table))
}

function placeOf(difference: TableDifference): readonly unknown[] {
  if (difference.kind !== 'cell') return [difference.tableId, difference.kind]
  return [difference.tableId, difference.row, difference.column, difference.stored, difference.computed]
}

test('equal tables have no differences, and tables of other ids are not compared', () => {
  expect(compareTables(computed, computed)).toEqual([])
  const other = { id: 'other', title: '', rows: [['1']], notes: [] }
  expect(compareTables([other, ...computed], computed)).toEqual([])
})

test('a table that the file lacks is missing', () => {
  const others = computed.filter(({ id }) => id !== 'revenueSummary')
  expect(compareTables(others, computed)).toEqual([
    { kind: 'missing', tableId: 'revenueSummary', tableTitle: '部门预算收入总表' },
  ])
})

test('another title is a difference, none is not', () => {
  const rename = (title: string) => store('revenueSummary', (table) => ({ ...table, title }))
  expect(compareTables(rename(''), computed)).toEqual([])
  expect(compareTables(rename('收入总表'), computed)).toEqual([
    {
      kind: 'title',
      tableId: 'revenueSummary',
      tableTitle: '部门预算收入总表',
      stored: '收入总表',
      computed: '部门预算收入总表',
    },
  ])
})

test('a changed cell is found with both texts', () => {
  const changed = store('expenditureSummary', (table) => ({
    ...table,
    rows: table.rows.map((row, index) => (index === 1 ? [...row.slice(0, 3), '100', ...row.slice(4)] : row)),
  }))
  expect(compareTables(changed, computed)).toEqual([
    {
      kind: 'cell',
      tableId: 'expenditureSummary',
      tableTitle: '部门预算支出总表',
      row: 1,
      column: 3,
      stored: '100',
      computed: '100.00',
    },
  ])
})

test('rows and cells that one side lacks differ where the other has something', () => {
  const longer = store('expenditureSummary', (table) => ({
    ...table,
    rows: [...table.rows, ['5', '', '合计']],
  }))
  expect(compareTables(longer, computed).map(placeOf)).toEqual([
    ['expenditureSummary', 4, 0, '5', ''],
    ['expenditureSummary', 4, 2, '合计', ''],
  ])
  const shorter = store('expenditureSummary', (table) => ({
    ...table,
    rows: table.rows.map((row) => row.slice(0, 4)),
  }))
  expect(compareTables(shorter, computed).map(placeOf)).toEqual(
    [0, 1, 2, 3].map((row) => ['expenditureSummary', row, 4, '', '100.00']),
  )
})

test('the notes of a table are compared as a whole', () => {
  const noted = store('governmentFundExpenditure', (table) => ({ ...table, notes: [] }))
  expect(compareTables(noted, computed)).toEqual([
    {
      kind: 'notes',
      tableId: 'governmentFundExpenditure',
      tableTitle: '部门预算政府性基金预算财政拨款支出表',
      stored: '',
      computed: '注：无政府性基金预算财政拨款预算，空表列示。',
    },
  ])
})

test('exactly the cells that were changed are found', () => {
  const cells = computed.flatMap(({ id, rows }) =>
    rows.flatMap((cellsOfRow, row) => cellsOfRow.map((_, column) => ({ id, row, column }))),
  )
  fc.assert(
    fc.property(fc.subarray(cells), (changed) => {
      const isChanged = new Set(
        changed.map(({ id, row, column }) => `${id}/${String(row)}/${String(column)}`),
      )
      const stored = computed.map((table) => ({
        ...table,
        rows: table.rows.map((row, index) =>
          row.map((cell, column) =>
            isChanged.has(`${table.id}/${String(index)}/${String(column)}`) ? `${cell}*` : cell,
          ),
        ),
      }))
      const expected = changed.map(({ id, row, column }) => {
        const cell = computed.find((table) => table.id === id)?.rows[row]?.[column] ?? ''
        return [id, row, column, `${cell}*`, cell]
      })
      expect(compareTables(stored, computed).map(placeOf)).toEqual(expected)
    }),
  )
})
