import type { Catalog } from '../src/domain/catalog.ts'
import type { Ledger } from '../src/domain/ledger.ts'
import { ALL_TABLES } from '../src/tables/all-tables.ts'
import { printTable } from '../src/tables/printed-table.ts'
import {
  createDecimalLedger,
  listDecimalTables,
  rollUpLeafFirst,
  rollUpLineByLine,
} from './decimal-roll-up.ts'
import { createBenchLedger, type LedgerCodes } from './ledger.ts'
import { formatMilliseconds, formatRatio, measureMedian } from './measure.ts'

const LINE_COUNTS = [1_000, 10_000, 100_000] as const
const LEAST_DECIMAL_RATIO = 50
const MOST_GROWTH = 13

/** Times the nine tables and prints them beside decimal.js and beside one pass that only adds integers. */
export function benchTables(codes: LedgerCodes, catalog: Catalog): readonly string[] {
  const measured = LINE_COUNTS.map((lineCount) => measureTables(lineCount, codes, catalog))
  const [, middle, large] = measured
  const growth = (large?.tables ?? Number.NaN) / (middle?.tables ?? Number.NaN)
  const leastRatio = (peer: 'leafFirst' | 'lineByLine'): string =>
    formatRatio(Math.min(...measured.map((times) => times[peer] / times.tables)))
  return [
    '| lines | nine tables, median | and printed | decimal.js, line by line | ÷ ours | decimal.js, leaf first | ÷ ours | one pass over an array | ours ÷ one pass |',
    '| ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |',
    ...measured.map(
      ({ lineCount, tables, printed, lineByLine, leafFirst, onePass }) =>
        `| ${lineCount.toLocaleString('en')} | ${formatMilliseconds(tables)} | ${formatMilliseconds(printed)} | ` +
        `${formatMilliseconds(lineByLine)} | ${formatRatio(lineByLine / tables)} | ` +
        `${formatMilliseconds(leafFirst)} | ${formatRatio(leafFirst / tables)} | ` +
        `${formatMilliseconds(onePass)} | ${formatRatio(tables / onePass)} |`,
    ),
    '',
    `Growth from 10 000 to 100 000 lines: ${formatRatio(growth)} (limit ${String(MOST_GROWTH)}×: ${growth <= MOST_GROWTH ? 'kept' : 'BROKEN'}). ` +
      `Aim: at least ${String(LEAST_DECIMAL_RATIO)}× faster than decimal.js; least ratio measured: ${leastRatio('lineByLine')} line by line, ` +
      `${leastRatio('leafFirst')} leaf first.`,
  ]
}

interface TableTimes {
  readonly lineCount: number
  readonly tables: number
  readonly printed: number
  readonly lineByLine: number
  readonly leafFirst: number
  readonly onePass: number
}

function measureTables(lineCount: number, codes: LedgerCodes, catalog: Catalog): TableTimes {
  const ledger = createBenchLedger(lineCount, codes)
  const runs = lineCount > 50_000 ? 31 : 201
  const fen = [...ledger.revenues, ...ledger.expenditures].map((line) => line.amount ?? 0)
  const sums = new Float64Array(1024)
  // Ours first: a heap full of Decimals would burden the garbage collector during its runs.
  const ours = {
    tables: measureMedian(runs, () => computeRows(ledger, catalog)),
    printed: measureMedian(runs, () => printAll(ledger, catalog)),
    onePass: measureMedian(runs, () => addIntoArray(fen, sums)),
  }
  const decimalTables = listDecimalTables(ledger)
  const decimalLedger = createDecimalLedger(ledger)
  return {
    lineCount,
    ...ours,
    lineByLine: measureMedian(5, () => rollUpLineByLine(decimalTables, decimalLedger)),
    leafFirst: measureMedian(5, () => rollUpLeafFirst(decimalTables, decimalLedger)),
  }
}

/** New arrays each time: what is remembered by reference must not make the second run free. */
function computeRows(ledger: Ledger, catalog: Catalog): unknown {
  const fresh = { ...ledger, revenues: ledger.revenues.slice(), expenditures: ledger.expenditures.slice() }
  return ALL_TABLES.map((table) => table.rows(fresh, catalog))
}

function printAll(ledger: Ledger, catalog: Catalog): unknown {
  const fresh = { ...ledger, revenues: ledger.revenues.slice(), expenditures: ledger.expenditures.slice() }
  return ALL_TABLES.map((table) => printTable(table, table.rows(fresh, catalog)))
}

function addIntoArray(fen: readonly number[], sums: Float64Array): Float64Array {
  for (let index = 0; index < fen.length; index += 1) {
    const slot = index & 1023
    sums[slot] = (sums[slot] ?? 0) + (fen[index] ?? 0)
  }
  return sums
}
