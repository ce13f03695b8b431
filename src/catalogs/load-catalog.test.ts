import { expect, test } from 'vitest'
// The script's own module: the test says when the column is out of step with the names.
import { describeInitials } from '../../scripts/pinyin-initials.mjs'
import type { Subject } from '../domain/catalog.ts'
import { searchSubjects } from '../domain/search-subjects.ts'
import { findSubjectLevel, listCodePrefixes, type Classification } from '../domain/subject.ts'
import { loadCatalog } from './load-catalog.ts'
import { parseSubjects } from './parse-subjects.ts'

const FILES = import.meta.glob<string>('./data/*.tsv', { query: '?raw', import: 'default', eager: true })
const files = Object.entries(FILES).map(([path, text]) => {
  const classification: Classification = path.includes('functional') ? 'functional' : 'economic'
  return { path, text, classification, subjects: [...parseSubjects(text).values()] }
})

function listFaults(describe: (subject: Subject, classification: Classification) => string | undefined) {
  return files.flatMap(({ path, classification, subjects }) =>
    subjects.flatMap((subject) => {
      const fault = describe(subject, classification)
      return fault === undefined ? [] : [`${path} ${subject.code}: ${fault}`]
    }),
  )
}

test('there are subject files, with a row for every line', () => {
  expect(files.length).toBeGreaterThanOrEqual(2)
  for (const { path, text, subjects } of files) {
    const rows = text.trimEnd().split('\n').length - 1
    expect(subjects.length, `${path}: a code stands twice or a line has no code`).toBe(rows)
  }
})

test('every code is a class, section or item, and its parents stand in the same file', () => {
  expect(
    listFaults(({ code }, classification) => {
      if (!/^\d+$/.test(code) || findSubjectLevel(classification, code) === undefined) return 'not a code'
      const known = files.find((file) => file.classification === classification)?.subjects ?? []
      const missing = listCodePrefixes(classification, code).find(
        (prefix) => !known.some((parent) => parent.code === prefix),
      )
      return missing === undefined ? undefined : `parent ${missing} is missing`
    }),
  ).toEqual([])
})

test('every row states a name and a known origin', () => {
  expect(listFaults(({ name }) => (name.trim() === name && name !== '' ? undefined : 'name'))).toEqual([])
  for (const { path, text } of files) {
    const origins = text
      .trimEnd()
      .split('\n')
      .slice(1)
      .map((line) => line.split('\t')[2])
    const unknown = origins.filter((origin) => !['source', 'sourceOld', 'memory'].includes(origin ?? ''))
    expect(unknown, path).toEqual([])
  }
})

test('the pinyin initials are those of the names: else run `node scripts/build-catalogs.mjs`', () => {
  expect(
    listFaults(({ name, initials }) =>
      /^[a-z0-9]+$/.test(initials) && initials === describeInitials(name) ? undefined : initials,
    ),
  ).toEqual([])
})

test('readings that depend on the word come out right', () => {
  expect(describeInitials('行政运行')).toBe('xzyx')
  expect(describeInitials('其他银行业监管支出')).toBe('qtyhyjgzc')
  expect(describeInitials('灾后重建补助')).toBe('zhcjbz')
  expect(describeInitials('南水北调工程建设')).toBe('nsbdgcjs')
  expect(describeInitials('会计核算')).toBe('kjhs')
})

test('each fiscal year has a catalogue, near years the same one', async () => {
  const catalog = await loadCatalog(2025)
  expect(catalog.functional.get('2013201')?.name).toBe('行政运行')
  expect(catalog.economic.get('30213')?.name).toBe('维修（护）费')
  expect(catalog.functional.size).toBeGreaterThan(1500)
  expect(await loadCatalog(2026)).toBe(catalog)
  expect(await loadCatalog(1999)).toBe(catalog)
  expect(await loadCatalog(2100)).toBe(catalog)
})

test('searching the whole catalogue is quick enough for every key', async () => {
  const catalog = await loadCatalog(2025)
  const queries = ['2', '事务', 'xz', '其他 支出', 'zzsw', '行政运行', '不存在']
  const search = () => queries.map((query) => searchSubjects(catalog, 'functional', query, 50).length)
  expect(search()).toEqual([50, 50, 50, 50, 2, 50, 0])
  for (let round = 0; round < 20; round += 1) search()
  const times = Array.from({ length: 21 }, () => {
    const start = performance.now()
    search()
    return (performance.now() - start) / queries.length
  }).sort((left, right) => left - right)
  // Far above the median measured (see the decision), so that only a change of order fails it on a busy machine.
  expect(times[10]).toBeLessThan(20)
})
