import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { loadCatalog } from '../catalogs/load-catalog.ts'
import { runChecks } from '../checks/all-checks.ts'
import { NARRATIVE_CHAPTERS, type Draft } from '../domain/draft.ts'
import { parseDraftFile } from '../files/draft-file.ts'
import { composeStatement } from '../narrative/statement.ts'
import { createStatementSource } from '../narrative/statement-source.ts'
import { reviewDraft } from './testing/review-draft.ts'

/** A complete draft with something taken out of it. */
const GAPS: readonly (readonly [what: string, take: (draft: Draft) => Partial<Draft>])[] = [
  ['the name of the department', ({ department }) => ({ department: { ...department, name: ' ' } })],
  ['the units', () => ({ units: [] })],
  ['the names of the units', ({ units }) => ({ units: units.map((unit) => ({ ...unit, name: '' })) })],
  ['the projects', () => ({ projects: [] })],
  [
    'the names of the projects',
    ({ projects }) => ({ projects: projects.map((each) => ({ ...each, name: '' })) }),
  ],
  ['the duty targets', () => ({ dutyTargets: [] })],
  ['what the duty targets say', ({ dutyTargets = [] }) => ({ dutyTargets: dutyTargets.map(emptyTexts) })],
  ['the glossary', () => ({ glossary: [] })],
  ['what the glossary says', () => ({ glossary: [{ term: ' ', definition: '' }] })],
  ['the assets', () => ({ assets: { rows: [] } })],
  ['the purchases', () => ({ procurement: [] })],
  ['last year', () => ({ priorYear: {} })],
  ...NARRATIVE_CHAPTERS.map(
    (chapter) =>
      [
        `the chapter ${chapter}`,
        ({ narrative = {} }: Draft): Partial<Draft> => ({ narrative: { ...narrative, [chapter]: ' ' } }),
      ] as const,
  ),
  [
    'what a rewritten chapter refers to',
    ({ narrative = {} }) => ({
      narrative: { ...narrative, overview: '项目有{{projectList}}，资产 {{assets.total}} 万元。' },
      projects: [],
      assets: { rows: [] },
    }),
  ],
]

function emptyTexts<T extends { readonly id: string; readonly duty: string }>(target: T): T {
  const texts = Object.keys(target).filter((key) => key !== 'id' && key !== 'duty')
  return { ...target, ...Object.fromEntries(texts.map((key) => [key, ''])) }
}

/** All that the papers print as still to be filled in. */
function listAsked(draft: Draft, review: ReturnType<typeof reviewDraft>): readonly string[] {
  const units = draft.units.length > 1 ? draft.units.map(({ code }) => ({ unitCode: code })) : []
  return [{}, ...units].flatMap((scope) =>
    composeStatement(createStatementSource(review.disclosure, scope)).blocks.flatMap((block) =>
      block.kind === 'paragraph'
        ? block.segments.filter(({ isMissing }) => isMissing === true).map(({ text }) => text)
        : [],
    ),
  )
}

const SAMPLES = ['sample-organization-2025.json', 'sample-education-2026.json']

test.each(SAMPLES.flatMap((name) => GAPS.map(([what, take]) => ({ name, what, take }))))(
  '$name without $what: what its papers ask for is an error',
  async ({ name, take }) => {
    const file = parseDraftFile(readFileSync(new URL(`../../fixtures/v1/${name}`, import.meta.url), 'utf8'))
    if (!file.ok) throw new Error(file.error.kind)
    const draft = { ...file.value.draft, ...take(file.value.draft) }
    const review = reviewDraft(draft, await loadCatalog(draft.fiscalYear))
    const errors = runChecks(review).filter(({ severity }) => severity === 'error')
    const asked = listAsked(draft, review)
    if (asked.length > 0) expect(errors, asked.join('；')).not.toEqual([])
  },
)
