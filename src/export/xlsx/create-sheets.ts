import { composeStatement } from '../../narrative/statement.ts'
import type { StatementSource } from '../../narrative/statement-source.ts'
import { createTargetForm } from '../../targets/target-form.ts'
import type { BookSheet } from './book-sheet.ts'
import { createFormSheet } from './form-sheet.ts'
import { createProcurementSheet } from './procurement-sheet.ts'
import { createTableSheet } from './table-sheet.ts'

/** The nine tables, the target forms and 政府采购 of a scope, in the order of the paper. */
export function createSheets(source: StatementSource): readonly BookSheet[] {
  const { draft } = source.disclosure
  const { blocks } = composeStatement(source)
  const tables = source.tables.map((computed, index) =>
    createTableSheet(computed, createName(`表${String(index + 1)} ${computed.table.shortTitle}`), source),
  )
  let formCount = 0
  const annexes = blocks.flatMap((block): readonly BookSheet[] => {
    if (block.kind === 'table' && block.id === 'procurement')
      return [createProcurementSheet(block, '政府采购', source)]
    const project =
      block.kind === 'targetForm' ? draft.projects.find(({ id }) => id === block.projectId) : undefined
    if (project === undefined || block.kind !== 'targetForm') return []
    formCount += 1
    const name = createName(`目标${String(formCount)} ${project.name}`)
    return [createFormSheet(createTargetForm(project, draft), block.caption, name, source)]
  })
  return [...tables, ...annexes]
}

const LONGEST_NAME = 31

/** Without what a spreadsheet refuses in the name of a sheet; its number makes it the only one of that name. */
function createName(text: string): string {
  const cleaned = text.replace(/[[\]:*?/\\'\p{Cc}\p{Cs}\uFFFE\uFFFF]/gu, '').trim()
  let name = ''
  for (const letter of cleaned) {
    if (name.length + letter.length > LONGEST_NAME) break
    name += letter
  }
  return name
}
