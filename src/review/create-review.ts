import type { Comparison, Review, ReviewedChapter, ReviewedPaper, TextRun } from '../checks/review.ts'
import type { Standards } from '../checks/standards/standards.ts'
import { formatRounded, roundToPrinted, subtractAmounts, ZERO, type EnteredAmount } from '../domain/amount.ts'
import { NARRATIVE_CHAPTERS, type NarrativeChapter } from '../domain/draft.ts'
import { sumProcurementRow } from '../domain/procurement-amounts.ts'
import { sumProjects } from '../domain/project-amounts.ts'
import { rememberByReference } from '../lib/remember-by-reference.ts'
import { groupFieldsByText } from '../narrative/bindable-amounts.ts'
import { readChapterText } from '../narrative/chapter-text.ts'
import { ALL_CHAPTERS } from '../narrative/chapters/all-chapters.ts'
import { readAmount } from '../narrative/derived-figures.ts'
import { parseFieldText, type TextPart } from '../domain/field-text.ts'
import { FIGURE_DEFINITIONS } from '../narrative/figure-definitions.ts'
import { FIGURE_NAMES } from '../narrative/figure-names.ts'
import { readPriorFigure, readReason } from '../narrative/prior-figures.ts'
import { createStatementSource, type StatementSource } from '../narrative/statement-source.ts'
import { readField } from '../narrative/text-fields.ts'
import type { Disclosure } from '../tables/disclosure.ts'

/** A disclosure as the checks read it: with the papers that it will be printed as. */
export function createReview(disclosure: Disclosure, standards: Standards): Review {
  const { units } = disclosure.draft
  const unitCodes = units.length > 1 ? units.map(({ code }) => code) : []
  return {
    disclosure,
    papers: [
      createPaper(createStatementSource(disclosure), null),
      ...unitCodes.map((unitCode) => createPaper(createStatementSource(disclosure, { unitCode }), unitCode)),
    ],
    standards,
  }
}

function createPaper(source: StatementSource, scope: string | null): ReviewedPaper {
  const { words, tables } = source
  const chapters = NARRATIVE_CHAPTERS.filter((id) => scope === null || isOwn(source, id))
  return {
    scope,
    name: words.name,
    body: words.body,
    tables,
    chapters: chapters.map((id) => createChapter(source, id)),
    listFieldsPrinting: (printed) =>
      (groupFieldsByText(source).get(printed) ?? []).map(({ name, label }) => ({ name, label })),
    isPrinted: (printed) => listPrintedAmounts(source).has(printed),
    comparisons: FIGURE_NAMES.map((figure): Comparison => ({
      figure,
      label: FIGURE_DEFINITIONS[figure].label,
      current: readAmount(source, figure),
      prior: readPriorFigure(source, figure),
      reason: readReason(source, figure),
    })),
  }
}

/** Of tables, projects, purchases and assets, of last year and the changes since. */
const listPrintedAmounts = rememberByReference((source: StatementSource): ReadonlySet<string> => {
  const { tables, ledger } = source
  const amounts: readonly EnteredAmount[] = [
    ...[...sumProjects(ledger.expenditures).values()].map(({ amount }) => amount),
    ...(ledger.procurement ?? []).map(sumProcurementRow),
    ...(ledger.assets?.rows ?? []).map(({ value }) => value),
    ...FIGURE_NAMES.flatMap((figure): readonly EnteredAmount[] => {
      const prior = readPriorFigure(source, figure)
      if (prior === null) return []
      const change = subtractAmounts(roundToPrinted(readAmount(source, figure)), roundToPrinted(prior))
      return [prior, change < 0 ? subtractAmounts(ZERO, change) : change]
    }),
  ]
  return new Set([
    ...tables.flatMap(({ printed }) => printed.rows.flat()),
    ...amounts.flatMap((amount) => (amount === null ? [] : [formatRounded(amount)])),
  ])
})

/** What a unit's paper shares with the department's is judged there. */
function isOwn({ texts }: StatementSource, id: NarrativeChapter): boolean {
  return ALL_CHAPTERS[id].reach === 'own' || typeof texts.narrative[id] === 'string'
}

function createChapter(source: StatementSource, id: NarrativeChapter): ReviewedChapter {
  const { text, isTemplate } = readChapterText(source, id)
  return {
    id,
    title: ALL_CHAPTERS[id].title,
    isTemplate,
    paragraphs: parseFieldText(text).map((parts) => parts.map((part) => createRun(source, part))),
  }
}

function createRun(source: StatementSource, part: TextPart): TextRun {
  if (typeof part === 'string') return { text: part }
  const value = readField(source, part.field)
  switch (value.kind) {
    case 'known':
      return { text: value.text, field: part.field, state: 'known' }
    case 'missing':
      return { text: value.placeholder, field: part.field, state: 'missing' }
    case 'unknown':
      return { text: `{{${part.field}}}`, field: part.field, state: 'unknown' }
  }
}
