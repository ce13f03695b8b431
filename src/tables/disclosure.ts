import { overlayCustomSubjects, type Catalog } from '../domain/catalog.ts'
import type { Draft } from '../domain/draft.ts'
import type { Ledger } from '../domain/ledger.ts'
import type { StoredTable } from '../domain/stored-table.ts'
import { groupBy } from '../lib/group-by.ts'
import { rememberByReference } from '../lib/remember-by-reference.ts'
import { ALL_TABLES } from './all-tables.ts'
import type { TableDifference } from './compare-tables.ts'
import { printTable, type PrintedTable } from './printed-table.ts'
import type { Row, SummaryTable } from './summary-table.ts'

/** One of the nine with the rows that a ledger gives it. */
export interface ComputedTable {
  readonly table: SummaryTable
  readonly title: string
  readonly rows: readonly Row[]
  readonly printed: PrintedTable
}

/** A draft with its nine tables: what checks judge, texts describe and exports print. */
export interface Disclosure {
  readonly draft: Draft
  /** The year's catalogue as published, without the draft's own subjects. */
  readonly yearCatalog: Catalog
  /** The year's catalogue with the draft's own subjects over it. */
  readonly catalog: Catalog
  readonly tables: readonly ComputedTable[]
  /** What the tables of the opened file had otherwise, until the user dismisses it. */
  readonly storedDifferences: readonly TableDifference[]
  /** The tables of the opened file themselves, where they are not the computed ones; dismissed together with the above. */
  readonly storedTables: readonly StoredTable[]
}

export function createDisclosure(
  draft: Draft,
  yearCatalog: Catalog,
  storedDifferences: readonly TableDifference[] = [],
  storedTables: readonly StoredTable[] = [],
): Disclosure {
  const catalog = overlayCustomSubjects(yearCatalog, draft.customSubjects)
  const tables = computeTables(draft, catalog)
  return { draft, yearCatalog, catalog, tables, storedDifferences, storedTables }
}

/** The nine tables of the whole department, or of one of its units under the titles of 单位预算. */
export function computeTables(draft: Draft, catalog: Catalog, unitCode?: string): readonly ComputedTable[] {
  if (unitCode === undefined) return computeRows(draft, catalog, (title) => title)
  const { revenues, expenditures, projects } = selectUnitLedger(draft, unitCode)
  return unitTablesOf(revenues)(expenditures)(projects)(catalog)
}

/** An edit changes the tables of one unit; those of the others are remembered by their lists. */
const unitTablesOf = rememberByReference((revenues: Ledger['revenues']) =>
  rememberByReference((expenditures: Ledger['expenditures']) =>
    rememberByReference((projects: Ledger['projects']) =>
      rememberByReference((catalog: Catalog) =>
        computeRows({ revenues, expenditures, projects }, catalog, (title) => title.replace(/^部门/, '单位')),
      ),
    ),
  ),
)

function computeRows(
  ledger: Ledger,
  catalog: Catalog,
  name: (title: string) => string,
): readonly ComputedTable[] {
  return ALL_TABLES.map((table) => {
    const rows = table.rows(ledger, catalog)
    const title = name(table.title)
    return { table, title, rows, printed: printTable(table, rows, title) }
  })
}

/** The lines and projects of one unit. */
export function selectUnitLedger(draft: Draft, unitCode: string): Draft {
  return {
    ...draft,
    revenues: groupRevenues(draft.revenues).get(unitCode) ?? NONE,
    expenditures: groupExpenditures(draft.expenditures).get(unitCode) ?? NONE,
    projects: groupProjects(draft.projects).get(unitCode) ?? NONE,
  }
}

const NONE: readonly never[] = []

/** Parted once for all units: what is added up from a unit's lines is remembered by the list that they are in. */
const groupRevenues = createGrouping<Draft['revenues'][number]>()
const groupExpenditures = createGrouping<Draft['expenditures'][number]>()
const groupProjects = createGrouping<Draft['projects'][number]>()

/** By units. A unit whose parts are the same as before keeps its list, and with it what is remembered of it. */
function createGrouping<T extends { readonly unitCode: string }>(): (
  parts: readonly T[],
) => ReadonlyMap<string, readonly T[]> {
  const lastLists = new WeakMap<T, readonly T[]>()
  const keepIfSame = (list: readonly T[]): readonly T[] => {
    const [first] = list
    const last = first === undefined ? undefined : lastLists.get(first)
    if (last?.length === list.length && list.every((part, index) => part === last[index])) return last
    if (first !== undefined) lastLists.set(first, list)
    return list
  }
  return rememberByReference((parts: readonly T[]) => {
    const groups = groupBy(parts, ({ unitCode }) => unitCode)
    return new Map([...groups].map(([code, list]) => [code, keepIfSame(list)]))
  })
}
