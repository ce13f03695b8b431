import { beforeAll, describe, expect, test } from 'vitest'
import { loadCatalog } from '../catalogs/load-catalog.ts'
import { EMPTY_CATALOG, type Catalog } from '../domain/catalog.ts'
import { reviewDraft } from '../review/testing/review-draft.ts'
import { ALL_CHECKS, runChecks } from './all-checks.ts'
import type { Check, CheckFinding } from './check.ts'
import { parseLocation } from './location.ts'
import { ANNEX_EXAMPLES } from './testing/annex-examples.ts'
import { balancedDraft } from './testing/balanced-draft.ts'
import type { Example, Examples, FamilyExamples } from './testing/example.ts'
import { LEDGER_EXAMPLES } from './testing/ledger-examples.ts'
import { LEDGER_LINE_EXAMPLES } from './testing/ledger-line-examples.ts'
import { PRIOR_YEAR_EXAMPLES } from './testing/prior-year-examples.ts'
import { PROJECT_EXAMPLES } from './testing/project-examples.ts'
import { TABLE_EXAMPLES } from './testing/table-examples.ts'
import { TEXT_EXAMPLES } from './testing/text-examples.ts'

const FAMILIES: readonly FamilyExamples[] = [
  LEDGER_EXAMPLES,
  TABLE_EXAMPLES,
  PRIOR_YEAR_EXAMPLES,
  TEXT_EXAMPLES,
  PROJECT_EXAMPLES,
  ANNEX_EXAMPLES,
]
const EXAMPLES: FamilyExamples = Object.fromEntries(FAMILIES.flatMap((family) => Object.entries(family)))

const NO_EXAMPLES: Examples = { passing: [], failing: [], boundary: [] }

const SEVERITIES = ['error', 'warning', 'info']

let catalog: Catalog = EMPTY_CATALOG
beforeAll(async () => {
  catalog = await loadCatalog(2025)
})

test('every check has an id of its own, a severity, a rule and a basis', () => {
  const ids = ALL_CHECKS.map(({ id }) => id)
  expect(new Set(ids).size).toBe(ids.length)
  for (const { id, severity, rule, basis } of ALL_CHECKS) {
    expect(id).toMatch(/^[LTYNPG]\d\d$/)
    expect(SEVERITIES).toContain(severity)
    expectChinese(rule)
    expectChinese(basis)
  }
})

test('every example has its check, and every check its examples', () => {
  expect(FAMILIES.flatMap((family) => Object.keys(family)).sort()).toEqual(
    ALL_CHECKS.map(({ id }) => id).sort(),
  )
})

test('a ledger in which nothing is wrong has no findings', () => {
  const found = runChecks(reviewDraft(balancedDraft(), catalog))
  expect(found.filter(({ check }) => /^[LT]/.test(check))).toEqual([])
})

describe.each(ALL_CHECKS.map((check) => ({ check, id: check.id })))('$id', ({ check, id }) => {
  const { passing, failing, boundary } = EXAMPLES[id] ?? NO_EXAMPLES

  test('has one passing, two failing and one boundary example', () => {
    expect(passing.length, 'passing').toBeGreaterThanOrEqual(1)
    expect(failing.length, 'failing').toBeGreaterThanOrEqual(2)
    expect(boundary.length, 'boundary').toBeGreaterThanOrEqual(1)
    expect(failing.filter(({ findings }) => findings.length === 0)).toEqual([])
  })

  test.each(passing.map((draft, index) => ({ draft, index })))('passes $index', ({ draft }) => {
    expect(check.run(reviewDraft(draft, catalog))).toEqual([])
  })

  test.each(failing)('finds $what', (example) => {
    expectFindings(check, example)
  })

  test.each(boundary)('at its limit: $what', (example) => {
    expectFindings(check, example)
  })
})

test('findings come gravest first, then in the order of the checks and of the draft', () => {
  const draft = balancedDraft({
    expenditures: Object.values(LEDGER_LINE_EXAMPLES).flatMap(({ failing }) =>
      failing.flatMap(({ draft: { expenditures } }) => expenditures),
    ),
  })
  const found = runChecks(reviewDraft(draft, catalog))
  const ranks = found.map(({ severity, check }) => {
    const order = ALL_CHECKS.findIndex(({ id }) => id === check)
    return SEVERITIES.indexOf(severity) * ALL_CHECKS.length + order
  })
  expect(ranks).toEqual([...ranks].sort((left, right) => left - right))
  expect(new Set(found.map(({ severity }) => severity)).size).toBeGreaterThan(1)
})

function expectFindings(check: Check, { draft, findings, ...given }: Example): void {
  const found = check.run(reviewDraft(draft, catalog, given))
  expect(found.map(({ severity, at, field }) => ({ severity, at, field }))).toEqual(
    findings.map(({ severity, at, field }) => ({ severity, at, field })),
  )
  for (const [index, finding] of found.entries()) {
    expectWellFormed(finding, check)
    for (const words of findings[index]?.says ?? []) {
      expect(`${finding.title} ${finding.message}`).toContain(words)
    }
  }
}

function expectWellFormed(finding: CheckFinding, check: Check): void {
  expect(SEVERITIES.indexOf(finding.severity)).toBeGreaterThanOrEqual(SEVERITIES.indexOf(check.severity))
  expectChinese(finding.title)
  expectChinese(finding.message)
  expect(finding.message).toMatch(/。$/)
  expect(parseLocation(finding.at)).toBeDefined()
  expect(finding.evidence, 'what cannot be said of it is left out, not left empty').not.toBe('')
  if (finding.figures !== undefined) {
    const [left, right] = finding.figures
    expect(finding.difference).toBe(left.amount - right.amount)
  } else if (!check.isBinding || finding.severity !== 'error') {
    expect(finding.evidence, 'a waiver must fall when what it is about changes').toBeDefined()
  }
}

/** Two Latin letters in a row are a word that no clerk should meet: an id, `undefined`, `NaN`; only what is quoted may have them. */
function expectChinese(text: string): void {
  expect(text.replace(/“[^”]*”/g, '')).not.toMatch(/[A-Za-z]{2,}/)
  expect(text).toMatch(/\p{Script=Han}/u)
}
