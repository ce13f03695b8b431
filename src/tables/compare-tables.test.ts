import fc from 'fast-check'
import { expect, test } from 'vitest'
import { EMPTY_CATALOG } from '../domain/catalog.ts'
import { compareTables, type StoredTable, type TableDifference } from './compare-tables.ts'
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

function placeOf({ tableId, row, column, stored, computed: expected }: TableDifference): readonly unknown[] {
  return [tableId, row, column, stored, expected]
}

test('equal tables have no differences, and tables not stored or not ours are not compared', () => {
  expect(compareTables(computed, computed)).toEqual([])
  expect(compareTables([], computed)).toEqual([])
  expect(compareTables([{ id: 'other', title: '', rows: [['1']], notes: [] }], computed)).toEqual([])
})

test('a title is no cell: other programs may name their tables otherwise', () => {
  const renamed = store('revenueSummary', (table) => ({ ...table, title: '收入总表' }))
  expect(compareTables(renamed, computed)).toEqual([])
})

test('a changed cell is found with both texts', () => {
  const changed = store('expenditureSummary', (table) => ({
    ...table,
    rows: table.rows.map((row, index) => (index === 1 ? [...row.slice(0, 3), '100', ...row.slice(4)] : row)),
  }))
  expect(compareTables(changed, computed)).toEqual([
    {
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

test('a note is compared as a whole, after the last row', () => {
  const noted = store('governmentFundExpenditure', (table) => ({ ...table, notes: [] }))
  expect(compareTables(noted, computed).map(placeOf)).toEqual([
    ['governmentFundExpenditure', 0, 0, '', '注：无政府性基金预算财政拨款预算，空表列示。'],
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
      const found = compareTables(stored, computed)
      expect(found.map(({ tableId, row, column }) => ({ id: tableId, row, column }))).toEqual(changed)
      expect(found.every((difference) => difference.stored === `${difference.computed}*`)).toBe(true)
    }),
  )
})
