import type { Finding } from '../checks/check.ts'
import { parseLocation } from '../checks/location.ts'
import type { Ledger } from '../domain/ledger.ts'
import type { Disclosure } from '../tables/disclosure.ts'
import { listCountedLines, type CountedLine, type LineFilter } from '../tables/line-filter.ts'
import { findFigure } from '../tables/printed-sum.ts'
import { listFigureFilters } from '../tables/summary-table.ts'

/** The lines of the ledger behind one side of a finding. */
export interface FindingSide {
  readonly side: LineFilter['side']
  readonly lines: readonly CountedLine[]
}

const SIDES = ['revenue', 'expenditure'] as const

/** What a finding about a total is made of, revenue beside expenditure; nothing where it is about one part only. */
export function listFindingSides(
  disclosure: Disclosure,
  { at, lines: filters }: Finding,
): readonly FindingSide[] {
  const { draft } = disclosure
  const lines = listCountedLines(draft satisfies Ledger, filters ?? listFilters(disclosure, at))
  return SIDES.map((side) => ({ side, lines: lines.filter((line) => line.side === side) })).filter(
    (each) => each.lines.length > 0,
  )
}

function listFilters(disclosure: Disclosure, at: string): readonly LineFilter[] {
  const location = parseLocation(at)
  switch (location?.kind) {
    case 'source':
    case 'group': {
      const filter = {
        sources: [location.source],
        ...(location.unitCode === undefined ? {} : { unitCodes: [location.unitCode] }),
        ...(location.kind === 'group' ? { functionPrefix: location.functionCode } : {}),
      }
      return SIDES.map((side) => ({ ...filter, side, sign: 1 }))
    }
    case 'cell': {
      const computed = disclosure.tables.find(({ table }) => table.id === location.tableId)
      // 序号 is the first printed column.
      const place = { row: location.row, column: location.column - 1 }
      const figure = computed === undefined ? undefined : findFigure(computed.rows, place)
      return figure === undefined ? [] : listFigureFilters(figure)
    }
    default:
      return []
  }
}
