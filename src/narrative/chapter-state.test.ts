import { expect, test } from 'vitest'
import { createDraft } from '../domain/draft.ts'
import { describeChapterState } from './chapter-state.ts'
import { sourceOf } from './testing/sources.ts'

const draft = createDraft('d', 2026, '2026-01-01T00:00:00Z')

test('what nobody touched comes from the template, what it asks for is open', () => {
  expect(describeChapterState(sourceOf(draft), 'change')).toEqual({
    kind: 'template',
    openFields: ['prior.totalExpenditure'],
  })
})

test('a text of its own is rewritten, and tells of unknown fields once each', () => {
  const narrative = { change: '见 {{foo}} 和 {{foo}}，{{fiscalYear}} 年' }
  expect(describeChapterState(sourceOf({ ...draft, narrative }), 'change')).toEqual({
    kind: 'rewritten',
    openFields: ['foo'],
  })
})

test('a chapter without a word is empty, whether or not somebody emptied it', () => {
  expect(describeChapterState(sourceOf(draft), 'duties').kind).toBe('empty')
  expect(describeChapterState(sourceOf({ ...draft, narrative: { change: ' ' } }), 'change').kind).toBe(
    'empty',
  )
})
