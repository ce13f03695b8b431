import { assertNever } from '../../lib/assert-never.ts'
import type { Block } from '../../narrative/blocks/block.ts'
import type { Statement } from '../../narrative/statement.ts'
import type { StatementSource } from '../../narrative/statement-source.ts'
import { createTargetForm } from '../../targets/target-form.ts'
import type { PaperForm, PaperRun, PaperTextBlock } from './paper.ts'

/** The blocks of a statement by the kind of page they stand on. A wide table takes the opening of its chapter along. */
export function createRuns({ blocks }: Statement, source: StatementSource): readonly PaperRun[] {
  const runs: PaperRun[] = []
  let texts: PaperTextBlock[] = []
  let forms: PaperForm[] = []

  function endTexts(): void {
    if (texts.length > 0) runs.push({ layout: 'text', blocks: texts })
    texts = []
  }
  function endForms(): void {
    if (forms.length > 0) runs.push({ layout: 'forms', blocks: forms })
    forms = []
  }

  for (const block of blocks) {
    if (block.kind === 'targetForm') {
      const form = createForm(block.projectId, block.caption, source)
      if (form === null) continue
      endTexts()
      forms.push(form)
      continue
    }
    endForms()
    const printed = printBlock(block)
    if (printed.kind !== 'table' || printed.orientation === 'portrait') {
      texts.push(printed)
      continue
    }
    const chapter = texts.map((text) => text.kind === 'heading' && text.level === 1).lastIndexOf(true)
    const opening = texts.splice(chapter === -1 ? texts.length : chapter)
    endTexts()
    runs.push({ layout: 'landscape', blocks: [...opening, printed] })
  }
  endTexts()
  endForms()
  return runs
}

/** A project that is not there has no form: a bug elsewhere, but no reason to print nothing. */
function createForm(projectId: string, caption: string, { disclosure }: StatementSource): PaperForm | null {
  const project = disclosure.draft.projects.find(({ id }) => id === projectId)
  if (project === undefined) return null
  const { heading, columnWidths, rows, indicatorHead } = createTargetForm(project, disclosure.draft)
  return { kind: 'form', caption, heading, columnWidths, rows, indicatorHead }
}

function printBlock(block: Exclude<Block, { readonly kind: 'targetForm' }>): PaperTextBlock {
  switch (block.kind) {
    case 'heading':
      return { kind: 'heading', level: block.level, text: block.text }
    case 'table':
      return block
    case 'paragraph':
      return {
        kind: 'paragraph',
        segments: block.segments.map(({ text, isMissing }) => ({ text, isMissing: isMissing === true })),
      }
    default:
      return assertNever(block)
  }
}
