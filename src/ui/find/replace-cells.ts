import type { Patch } from '../../domain/edit-draft.ts'
import { changesMembers } from '../../lib/changes-members.ts'
import { toHalfWidth } from '../../lib/to-half-width.ts'
import type { LineColumn } from '../ledger-grid/line-column.ts'
import { fitsQuery, listCellTexts, simplifyQuery, type CellMatch, type FindQuery } from './find-cells.ts'

interface WithId {
  readonly id: string
}

/** A replacement that its column does not take. */
export interface RefusedReplacement {
  readonly match: CellMatch
  readonly text: string
  readonly reason: string
}

export interface ReplacementPlan<L> {
  readonly patches: ReadonlyMap<string, Patch<L>>
  /** Cells that get another content. */
  readonly replaced: readonly CellMatch[]
  readonly refused: readonly RefusedReplacement[]
}

/** What replacing would do to each cell. Nothing is taken that the column would not take from a person. */
export function planReplacements<L extends WithId>(
  matches: readonly CellMatch[],
  findLine: (id: string) => L | undefined,
  columns: readonly LineColumn<L>[],
  query: FindQuery,
  replacement: string,
): ReplacementPlan<L> {
  const patches = new Map<string, Patch<L>>()
  const replaced: CellMatch[] = []
  const refused: RefusedReplacement[] = []
  for (const match of matches) {
    const stored = findLine(match.lineId)
    const column = columns.find(({ id }) => id === match.columnId)
    if (stored === undefined || column === undefined) continue
    const line = { ...stored, ...patches.get(match.lineId) }
    const text = replaceInCell(column, line, query, replacement)
    if (text === undefined) continue
    const parsed = column.editor(line).kind === 'none' ? undefined : column.parse(text, line)
    if (parsed?.ok !== true) {
      refused.push({ match, text, reason: parsed?.error ?? '这一格不能填' })
    } else if (changesMembers(line, parsed.value)) {
      patches.set(match.lineId, { ...patches.get(match.lineId), ...parsed.value })
      replaced.push(match)
    } else refused.push({ match, text, reason: '替换后内容不变' })
  }
  return { patches, replaced, refused }
}

/** The text of the cell with every occurrence replaced; `undefined` where it holds none. */
function replaceInCell<L>(
  column: LineColumn<L>,
  line: L,
  query: FindQuery,
  replacement: string,
): string | undefined {
  const found = listCellTexts(column, line).find((text) => fitsQuery(text, query))
  if (found === undefined) return undefined
  if (query.isWholeCell) return replacement
  const wanted = simplifyQuery(query.text)
  // In half width and small letters signs keep their places.
  const plain = toHalfWidth(found).toLowerCase()
  if (plain.length !== found.length) return plain.replaceAll(wanted, () => replacement)
  let text = ''
  let from = 0
  for (let at = plain.indexOf(wanted); at !== -1; at = plain.indexOf(wanted, from)) {
    text += found.slice(from, at) + replacement
    from = at + wanted.length
  }
  return text + found.slice(from)
}
