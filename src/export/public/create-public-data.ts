import { formatJson } from '../../lib/format-json.ts'
import type { Block, TableBlock } from '../../narrative/blocks/block.ts'
import { listPublicText } from '../../narrative/public-text.ts'
import type { Statement } from '../../narrative/statement.ts'
import type { StatementSource } from '../../narrative/statement-source.ts'
import { isColumnGroup, type Column } from '../../tables/summary-table.ts'
import { createTargetForm, type TargetForm } from '../../targets/target-form.ts'

/** @public For whoever reads what a 公开稿 carries. */
export const PUBLIC_DATA_FORMAT = 'department-budget-public'
/** @public As above. */
export const PUBLIC_DATA_VERSION = 1

/** A target form as printed: what a merged cell says is repeated in each of its rows. */
export type PublicTarget = {
  readonly title: string
  readonly heading: string
  readonly rows: readonly (readonly string[])[]
}

/** A table of the statement as printed. Columns under a common header are named `合计/一般公共预算拨款`. */
export type PublicTable = {
  readonly title: string
  readonly columns: readonly string[]
  readonly rows: readonly (readonly string[])[]
  readonly notes: readonly string[]
}

/** What a 公开稿 carries: what stands on its pages and nothing else. Every member is a text that is printed. */
export type PublicData = {
  readonly format: typeof PUBLIC_DATA_FORMAT
  readonly version: typeof PUBLIC_DATA_VERSION
  readonly fiscalYear: number
  /** As in the running head: of the unit where it is a unit's paper. */
  readonly department: { readonly code: string; readonly name: string }
  readonly tables: readonly {
    readonly id: string
    readonly title: string
    readonly rows: readonly (readonly string[])[]
    readonly notes: readonly string[]
  }[]
  readonly targets: readonly PublicTarget[]
  /** `null` where the paper has no such table. */
  readonly procurement: PublicTable | null
  readonly assets: PublicTable | null
  readonly text: readonly string[]
}

export function createPublicData(source: StatementSource, statement: Statement): PublicData {
  const { disclosure, scope, words, tables } = source
  const { blocks } = statement
  return {
    format: PUBLIC_DATA_FORMAT,
    version: PUBLIC_DATA_VERSION,
    fiscalYear: disclosure.draft.fiscalYear,
    department: {
      code: scope.kind === 'department' ? disclosure.draft.department.code : scope.unitCode,
      name: words.name,
    },
    tables: tables.map(({ printed: { id, title, rows, notes } }) => ({ id, title, rows, notes })),
    targets: blocks.flatMap((block) => listTarget(block, source)),
    procurement: findTable(blocks, 'procurement'),
    assets: findTable(blocks, 'assets'),
    text: listPublicText(statement),
  }
}

export function serializePublicData(data: PublicData): string {
  return formatJson(data)
}

function listTarget(block: Block, { disclosure }: StatementSource): readonly PublicTarget[] {
  if (block.kind !== 'targetForm') return []
  const project = disclosure.draft.projects.find(({ id }) => id === block.projectId)
  if (project === undefined) return []
  const form = createTargetForm(project, disclosure.draft)
  return [{ title: block.caption, heading: form.heading, rows: unmergeRows(form) }]
}

/** Each row with the cells that stand in it, those from above included. */
function unmergeRows({ rows }: TargetForm): readonly (readonly string[])[] {
  let above: readonly Standing[] = []
  return rows.map((row) => {
    const standing: Standing[] = []
    let column = 0
    const takeFromAbove = (): void => {
      for (let cell = findAt(above, column); cell !== undefined; cell = findAt(above, column)) {
        standing.push({ ...cell, rowsLeft: cell.rowsLeft - 1 })
        column += cell.columnSpan
      }
    }
    takeFromAbove()
    for (const { text, columnSpan, rowSpan } of row) {
      standing.push({ text, column, columnSpan, rowsLeft: rowSpan })
      column += columnSpan
      takeFromAbove()
    }
    above = standing
    return standing.map(({ text }) => text)
  })
}

interface Standing {
  readonly text: string
  readonly column: number
  readonly columnSpan: number
  readonly rowsLeft: number
}

function findAt(cells: readonly Standing[], column: number): Standing | undefined {
  return cells.find((cell) => cell.column === column && cell.rowsLeft > 1)
}

function findTable(blocks: readonly Block[], id: TableBlock['id']): PublicTable | null {
  const block = blocks.find((candidate) => candidate.kind === 'table' && candidate.id === id)
  if (block?.kind !== 'table') return null
  const { caption, columns, rows, notes } = block
  return { title: caption, columns: columns.flatMap(nameColumns), rows, notes }
}

function nameColumns(column: Column): readonly string[] {
  return isColumnGroup(column)
    ? column.columns.map(({ header }) => `${column.header}/${header}`)
    : [column.header]
}
