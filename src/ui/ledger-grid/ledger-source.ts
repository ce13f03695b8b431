import { draftStore } from '../../state/draft-store.ts'
import type { LineSource } from './ledger-model.ts'
import { createLineFinder } from './line-finder.ts'
import type { LineList } from './line-list.ts'
import type { ShownRows } from './shown-rows.ts'

interface WithId {
  readonly id: string
}

/** The lines of the open draft now. */
export function readLines<L>(list: LineList<L>): readonly L[] {
  const { open } = draftStore.getState()
  return open === null ? [] : list.select(open.draft)
}

/** Lines of the open draft by their ids, as a grid shows them. */
export function createSource<L extends WithId>(
  list: LineList<L>,
  selectRows: (lines: readonly L[]) => ShownRows,
  newLine: Partial<L> | undefined,
  keepsNumbers: boolean,
): LineSource<L> {
  const findPlace = createLineFinder()
  const findOwnPlace = createIdFinder()
  const find = (id: string) => {
    const lines = readLines(list)
    return lines[findPlace(lines, id) ?? -1]
  }
  return {
    find,
    findNumber: (id) => {
      const place = keepsNumbers
        ? findPlace(readLines(list), id)
        : findOwnPlace(selectRows(readLines(list)).all, id)
      return (place ?? -1) + 1
    },
    findGroup: (rowId) => selectRows(readLines(list)).groups.get(rowId),
    createNext: (id) => {
      const lastId = selectRows(readLines(list)).lineIds.at(-1)
      const above = lastId === undefined ? undefined : find(lastId)
      const { open } = draftStore.getState()
      return { ...list.create(id, above, open?.draft.units[0]?.code ?? ''), ...newLine }
    },
  }
}

function createIdFinder(): (ids: readonly string[], id: string) => number | undefined {
  let known: readonly string[] = []
  let places: ReadonlyMap<string, number> = new Map()
  return (ids, id) => {
    if (ids !== known) places = new Map(ids.map((each, index) => [each, index]))
    known = ids
    return places.get(id)
  }
}
