import { readFileSync } from 'node:fs'
import { beforeAll, expect, test } from 'vitest'
import { loadCatalog } from '../../catalogs/load-catalog.ts'
import { EMPTY_CATALOG, type Catalog } from '../../domain/catalog.ts'
import type { Draft } from '../../domain/draft.ts'
import { parseDraftFile } from '../../files/draft-file.ts'
import { reviewDraft } from '../../review/testing/review-draft.ts'
import { ANNEX_CHECKS } from '../annexes/annex-checks.ts'
import type { Finding } from '../check.ts'
import { HEAD_COUNTS, plantFaults, UNITLESS } from '../testing/planted-faults.ts'
import { PROJECT_CHECKS } from './project-checks.ts'

let catalog: Catalog = EMPTY_CATALOG
beforeAll(async () => {
  catalog = await loadCatalog(2025)
})

function readFixture(name: string): Draft {
  const opened = parseDraftFile(
    readFileSync(new URL(`../../../fixtures/v1/${name}`, import.meta.url), 'utf8'),
  )
  if (!opened.ok) throw new Error(`${name} does not open: ${opened.error.kind}`)
  return opened.value.draft
}

function check(draft: Draft): readonly Finding[] {
  const review = reviewDraft(draft, catalog)
  return [...PROJECT_CHECKS, ...ANNEX_CHECKS].flatMap(({ id, run }) =>
    run(review).map((finding): Finding => ({ check: id, ...finding })),
  )
}

function listPlaces(findings: readonly Finding[], id: string): readonly string[] {
  return findings.filter((finding) => finding.check === id).map(({ at }) => at)
}

function locate(...numbers: readonly number[]): readonly string[] {
  return numbers.map((number) => `projects/p${String(number)}`)
}

test.each(['sample-organization-2025.json', 'sample-education-2026.json'])(
  'in %s nothing is wrong with projects, purchases and assets',
  (name) => {
    expect(check(readFixture(name))).toEqual([])
  },
)

test('the faulty paper leaves dates of eight plans blank, and that is all', () => {
  const findings = check(readFixture('faulty-organization-2025.json'))
  expect(findings.filter(({ check: id }) => id !== 'P05')).toEqual([])
  expect(new Set(listPlaces(findings, 'P05'))).toEqual(new Set(locate(1, 3, 4, 5, 7, 10, 15, 16)))
})

test('the faults of published forms are found, each where it is and no other', () => {
  const findings = check(plantFaults(readFixture('faulty-organization-2025.json')))
  const idOf = (at: string): string => at.split('/').at(-1) ?? ''
  expect(listPlaces(findings, 'P01')).toEqual(locate(4))
  expect(listPlaces(findings, 'P02')).toEqual(locate(4))
  expect(listPlaces(findings, 'P08').map(idOf)).toEqual(UNITLESS)
  expect(listPlaces(findings, 'P09').map(idOf)).toEqual(HEAD_COUNTS)
  expect(listPlaces(findings, 'P12')).toEqual(locate(1, 2))
  const costs = findings.filter(({ check: id }) => id === 'P10')
  expect(costs.map(({ at }) => idOf(at))).toEqual(
    Array.from({ length: 18 }, (_, index) => `p${String(index + 1)}-i4`),
  )
  const others = findings.filter(
    ({ check: id }) => !['P01', 'P02', 'P05', 'P08', 'P09', 'P10', 'P12'].includes(id),
  )
  expect(others).toEqual([])
})

test('what is certain is mended in one step each', () => {
  const findings = check(plantFaults(readFixture('faulty-organization-2025.json')))
  const faulty = plantFaults(readFixture('faulty-organization-2025.json'))
  const mended = findings
    .filter(({ check: id }) => id === 'P08')
    .reduce((draft, { repair }) => repair?.apply(draft) ?? draft, faulty)
  expect(listPlaces(check(mended), 'P08')).toEqual([])
})
