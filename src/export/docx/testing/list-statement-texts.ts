import { composeStatement } from '../../../narrative/statement.ts'
import type { StatementSource } from '../../../narrative/statement-source.ts'
import { isColumnGroup } from '../../../tables/summary-table.ts'
import { createTargetForm } from '../../../targets/target-form.ts'

/** Every string of a statement in printed order; blank ones are left out. */
export function listStatementTexts(source: StatementSource): readonly string[] {
  const { title, blocks } = composeStatement(source)
  const texts = blocks.flatMap((block): readonly string[] => {
    switch (block.kind) {
      case 'heading':
        return [block.text]
      case 'paragraph':
        return [block.segments.map(({ text }) => text).join('')]
      case 'table':
        return [
          block.caption,
          // Lying sheets say this at the head of each page.
          ...(block.orientation === 'portrait' && block.headLeft + block.headRight !== ''
            ? [`${block.headLeft}\t${block.headRight}`]
            : []),
          ...block.columns.map(({ header }) => header),
          ...block.columns
            .filter(isColumnGroup)
            .flatMap(({ columns }) => columns.map(({ header }) => header)),
          ...block.rows.flat(),
          ...block.notes,
        ]
      case 'targetForm': {
        const { draft } = source.disclosure
        const project = draft.projects.find(({ id }) => id === block.projectId)
        if (project === undefined) return []
        const { heading, rows } = createTargetForm(project, draft)
        return [block.caption, heading, ...rows.flat().map(({ text }) => text)]
      }
    }
  })
  return [title, ...texts].filter((text) => text !== '')
}
