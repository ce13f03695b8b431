import fc from 'fast-check'
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { amountFromFen } from '../domain/amount.ts'
import type { Draft } from '../domain/draft.ts'
import { arbitraryDraft } from '../domain/testing/arbitrary-draft.ts'
import { isSameContent } from '../lib/is-same-content.ts'
import { compareDrafts, type PartChange } from './compare-drafts.ts'
import { parseDraftFile } from './draft-file.ts'
import { serializeDraft } from './serialize-draft-file.ts'

function readSample(name: string): Draft {
  const text = readFileSync(new URL(`../../fixtures/v1/${name}`, import.meta.url), 'utf8')
  const result = parseDraftFile(text)
  if (!result.ok) throw new Error(`The sample ${name} does not open`)
  return result.value.draft
}

const SAMPLE = readSample('sample-organization-2025.json')

/** One line for each change, as the screen lists them. */
function describe(changes: readonly PartChange[]): readonly string[] {
  return changes.flatMap(({ name, records, fields, isReordered }) => [
    ...records.map((record) =>
      [
        name,
        record.kind,
        record.name,
        ...record.fields.map((field) => `${field.name}: ${String(field.before)} → ${String(field.after)}`),
      ].join(' | '),
    ),
    ...fields.map((field) => `${name} | ${field.name}: ${String(field.before)} → ${String(field.after)}`),
    ...(isReordered ? [`${name} | reordered`] : []),
  ])
}

test('the time and the id are no content', () => {
  expect(compareDrafts(SAMPLE, { ...SAMPLE, id: 'other', modifiedAt: '2030-01-01T00:00:00Z' })).toEqual([])
})

test('names lines by their place, subject and project, and says what was and what is', () => {
  const [first, second, ...rest] = SAMPLE.expenditures
  const project = SAMPLE.projects[0]
  if (first === undefined || second === undefined || project === undefined)
    throw new Error('The sample is empty')
  const after: Draft = {
    ...SAMPLE,
    department: { ...SAMPLE.department, name: '组织部' },
    expenditures: [
      { ...first, amount: amountFromFen(1_500_000), source: 'other' },
      ...rest,
      { ...second, id: 'new', kind: 'project', projectId: project.id, amount: null },
    ],
    projects: [{ ...project, goals: [...project.goals, '全部完成'] }, ...SAMPLE.projects.slice(1)],
  }
  const subjects = (_: string, code: string): string => (code === '30101' ? '基本工资' : '')
  expect(describe(compareDrafts(SAMPLE, after, subjects))).toEqual([
    '部门 | 名称: 组织部门 → 组织部',
    '支出 | removed | 第 2 行 · 2013201 · 30102 · 一般公共预算拨款 · 109.66 万元',
    '支出 | changed | 第 1 行 · 2013201 · 30101 基本工资 | 资金来源: 一般公共预算拨款 → 其他收入 | 金额: 153.69 万元 → 1.5 万元',
    expect.stringMatching(/^支出 \| added \| 第 \d+ 行 · 2013201 · 30102 · 一般公共预算拨款 · 项目“.+”$/),
    expect.stringMatching(
      /^项目与绩效 \| changed \| 第 1 个项目 · .+ \| 第 2 个年度绩效目标: null → 全部完成$/,
    ),
  ])
})

test('names an indicator by its name, and tells an order from a change', () => {
  const project = SAMPLE.projects.find(({ indicators }) => indicators.length > 1)
  if (project === undefined) throw new Error('The sample has no indicators')
  const [indicator, ...others] = project.indicators
  if (indicator === undefined) throw new Error('The sample has no indicators')
  const after: Draft = {
    ...SAMPLE,
    revenues: [...SAMPLE.revenues.slice(1), ...SAMPLE.revenues.slice(0, 1)],
    projects: SAMPLE.projects.map((known) =>
      known === project ? { ...known, indicators: [...others, { ...indicator, value: '12345' }] } : known,
    ),
  }
  const lines = describe(compareDrafts(SAMPLE, after))
  expect(lines).toHaveLength(2)
  expect(lines[0]).toBe('收入 | reordered')
  expect(lines[1]).toContain(`“${indicator.name}”的值: ${indicator.value} → 12345`)
  expect(lines[1]).toContain('绩效指标的顺序')
})

test('law: a draft does not differ from itself', () => {
  fc.assert(
    fc.property(arbitraryDraft, (draft) => {
      expect(compareDrafts(draft, structuredClone(draft))).toEqual([])
    }),
  )
})

test('law: whatever differs is named, and nothing else', () => {
  fc.assert(
    fc.property(arbitraryDraft, arbitraryDraft, (before, other) => {
      const after = { ...other, id: before.id }
      const changes = compareDrafts(before, after)
      const contents = [before, after].map((draft) => ({ ...serializeDraft(draft), modifiedAt: '' }))
      expect(changes.length === 0).toBe(isSameContent(contents[0], contents[1]))
      for (const { records, fields, isReordered } of changes) {
        expect(records.length + fields.length > 0 || isReordered).toBe(true)
        for (const { kind, fields: own } of records) expect(own.length > 0).toBe(kind === 'changed')
      }
    }),
    { numRuns: 30 },
  )
})

test('law: every line that was added, removed or changed is named once', () => {
  fc.assert(
    fc.property(arbitraryDraft, arbitraryDraft, (before, other) => {
      const after = { ...before, expenditures: other.expenditures, projects: other.projects }
      const changes = compareDrafts(before, after)
      for (const part of ['expenditures', 'projects'] as const) {
        const named = changes.find((change) => change.part === part)?.records ?? []
        const known = new Map<string, unknown>(before[part].map((line) => [line.id, line]))
        const ids = new Set([...before[part], ...after[part]].map(({ id }) => id))
        const later = new Map<string, unknown>(after[part].map((line) => [line.id, line]))
        const wanted = [...ids].filter((id) => !isSameContent(known.get(id), later.get(id)))
        expect(named).toHaveLength(wanted.length)
        expect(new Set(named.map(({ key }) => key)).size).toBe(named.length)
      }
    }),
  )
})
