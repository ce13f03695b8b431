import { beforeAll, describe, expect, test } from 'vitest'
import { loadCatalog } from '../catalogs/load-catalog.ts'
import { EMPTY_CATALOG, type Catalog } from '../domain/catalog.ts'
import { reviewDraft } from '../review/testing/review-draft.ts'
import { ALL_CHECKS, runChecks } from './all-checks.ts'
import type { CheckFinding } from './check.ts'
import { parseLocation } from './location.ts'
import { BALANCE_EXAMPLES } from './testing/balance-examples.ts'
import { balancedDraft } from './testing/balanced-draft.ts'
import type { Examples } from './testing/example.ts'
import { LINE_EXAMPLES } from './testing/line-examples.ts'
import { OTHER_EXAMPLES } from './testing/other-examples.ts'

const EXAMPLES: Readonly<Record<string, Examples>> = {
  ...BALANCE_EXAMPLES,
  ...LINE_EXAMPLES,
  ...OTHER_EXAMPLES,
}

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

test('every check has passing and failing examples, and every example its check', () => {
  expect(Object.keys(EXAMPLES).sort()).toEqual(ALL_CHECKS.map(({ id }) => id).sort())
  for (const { passing, failing } of Object.values(EXAMPLES)) {
    expect(passing.length).toBeGreaterThan(0)
    expect(failing.length).toBeGreaterThan(0)
  }
})

test('a draft in which nothing is wrong has no findings', () => {
  expect(runChecks(reviewDraft(balancedDraft(), catalog))).toEqual([])
})

describe.each(ALL_CHECKS.map((check) => ({ check, id: check.id, examples: EXAMPLES[check.id] })))(
  '$id',
  ({ check, examples }) => {
    test.each(examples?.passing.map((draft, index) => ({ draft, index })) ?? [])(
      'passes $index',
      ({ draft }) => {
        expect(check.run(reviewDraft(draft, catalog))).toEqual([])
      },
    )

    test.each(examples?.failing ?? [])('finds $what', ({ draft, storedDifferences, findings }) => {
      const found = check.run(reviewDraft(draft, catalog, storedDifferences))
      expect(found.map(({ severity, at, field }) => ({ severity, at, field }))).toEqual(
        findings.map(({ severity, at, field }) => ({ severity, at, field })),
      )
      for (const [index, finding] of found.entries()) {
        expectWellFormed(finding, check)
        for (const words of findings[index]?.says ?? []) {
          expect(`${finding.title} ${finding.message}`).toContain(words)
        }
      }
    })
  },
)

test('findings come gravest first, then in the order of the checks and of the draft', () => {
  const draft = balancedDraft({
    expenditures: Object.values(LINE_EXAMPLES).flatMap(({ failing }) =>
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

function expectWellFormed(finding: CheckFinding, check: (typeof ALL_CHECKS)[number]): void {
  expect(SEVERITIES.indexOf(finding.severity)).toBeGreaterThanOrEqual(SEVERITIES.indexOf(check.severity))
  expectChinese(finding.title)
  expectChinese(finding.message)
  expect(finding.message).toMatch(/。$/)
  expect(parseLocation(finding.at)).toBeDefined()
  if (finding.figures !== undefined) {
    const [left, right] = finding.figures
    expect(finding.difference).toBe(left.amount - right.amount)
  }
}

/** Two Latin letters in a row are a word that no clerk should meet: an id, `undefined`, `NaN`. */
function expectChinese(text: string): void {
  expect(text).not.toMatch(/[A-Za-z]{2,}/)
  expect(text).toMatch(/\p{Script=Han}/u)
}
