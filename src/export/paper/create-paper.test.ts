import { expect, test } from 'vitest'
import type { Draft } from '../../domain/draft.ts'
import { createStatementSource } from '../../narrative/statement-source.ts'
import { openFixture } from '../../narrative/testing/open-fixture.ts'
import { ALL_TABLES } from '../../tables/all-tables.ts'
import { createPaper, type PaperCopy, type PaperOptions } from './create-paper.ts'
import { formatShortHash, hashDraft } from './draft-hash.ts'
import type { Paper } from './paper.ts'

const REVIEW: PaperCopy = {
  kind: 'review',
  openErrors: 2,
  draftFile: { name: 'a.json', text: '{}' },
}

async function make(
  copy: PaperCopy,
  change: (draft: Draft) => Draft = (draft) => draft,
  options: PaperOptions = {},
): Promise<Paper> {
  const disclosure = await openFixture('sample-education-2026.json', change)
  return createPaper(createStatementSource(disclosure), copy, options)
}

function listRuns({ parts }: Paper) {
  return parts.flatMap((part) => (part.kind === 'statement' ? part.runs : []))
}

test('nine tables, then the statement, or the other way round', async () => {
  const paper = await make(REVIEW)
  expect(paper.parts.map(({ kind }) => kind)).toEqual(['tables', 'statement'])
  const [tables] = paper.parts
  expect(tables?.kind === 'tables' && tables.tables.map(({ id }) => id)).toEqual(
    ALL_TABLES.map(({ id }) => id),
  )
  const other = await make(REVIEW, undefined, { order: 'statementFirst' })
  expect(other.parts).toEqual([paper.parts[1], paper.parts[0]])
})

test('the 送审稿 names its edition, its day in China and its hash', async () => {
  const late = await make(REVIEW, (draft) => ({
    ...draft,
    edition: '2',
    modifiedAt: '2026-02-10T16:30:00Z',
  }))
  expect(late.stamp).toMatchObject({
    kind: '送审稿',
    issue: '第 2 稿 · 2026 年 2 月 11 日 · 尚有 2 处须改正',
  })
  expect(late.isDraftMarked).toBe(true)
  const uncounted = await make(REVIEW, (draft) => ({ ...draft, modifiedAt: '昨天' }))
  expect(uncounted.stamp?.issue).toBe('尚有 2 处须改正')
  expect(formatShortHash('3f2a9c0177ab12cd99')).toBe('3F2A-9C01-77AB-12CD')
})

test('the hash follows the draft and not what is derived from it', async () => {
  const disclosure = await openFixture('sample-education-2026.json')
  const { draft } = disclosure
  expect((await make(REVIEW)).stamp?.hash).toBe(hashDraft(draft))
  const clean = await make({ ...REVIEW, openErrors: 0 })
  expect(clean.stamp?.hash).toBe(hashDraft(draft))
  expect(clean.isDraftMarked).toBe(false)
  expect(clean.stamp?.issue).not.toContain('须改正')
  const changed = await make(REVIEW, (given) => ({ ...given, fiscalYear: 2025 }))
  expect(changed.stamp?.hash).not.toBe(hashDraft(draft))
})

test('the 公开稿 has no stamp and no mark', async () => {
  const paper = await make({ kind: 'public' })
  expect(paper).toMatchObject({ stamp: null, isDraftMarked: false })
  expect(paper.attachment).toMatchObject({
    name: '教育和体育部门2026年部门预算公开数据.json',
    relationship: 'data',
  })
})

test('a wide table takes the opening of its chapter along, and forms stand apart', async () => {
  const runs = listRuns(await make(REVIEW))
  expect(runs.map(({ layout }) => layout)).toEqual(['text', 'forms', 'landscape', 'text'])
  expect(runs[1]?.blocks).toHaveLength(6)
  expect(runs[2]?.blocks.map(({ kind }) => kind)).toEqual(['heading', 'paragraph', 'table'])
  expect(runs[3]?.blocks[0]).toMatchObject({ kind: 'heading', text: '九、国有资产信息' })
})

test('without projects the statement goes on without a break', async () => {
  const paper = await make(REVIEW, (draft) => ({ ...draft, projects: [] }))
  expect(listRuns(paper).map(({ layout }) => layout)).toEqual(['text', 'landscape', 'text'])
})
