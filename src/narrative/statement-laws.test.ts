import fc from 'fast-check'
import { expect, test, vi } from 'vitest'
import type { Draft } from '../domain/draft.ts'
import { FUND_SOURCE_NAMES, FUND_SOURCES, OWN_FUNDS } from '../domain/fund-source.ts'
import { arbitraryDraft } from '../domain/testing/arbitrary-draft.ts'
import type { Segment } from './blocks/block.ts'
import { ALL_CHAPTERS } from './chapters/all-chapters.ts'
import { readAmount } from './derived-figures.ts'
import { parseFieldText } from '../domain/field-text.ts'
import { readPriorFigure } from './prior-figures.ts'
import { composeStatement } from './statement.ts'
import type { StatementSource } from './statement-source.ts'
import { readText, sourceOf } from './testing/sources.ts'
import { findField } from './text-fields.ts'

vi.setConfig({ testTimeout: 60_000 })

const RUNS = { numRuns: 100 }

/** Any ledger and any figures of last year, but nothing that somebody typed: what is printed is ours. */
const untyped = arbitraryDraft.map((draft): Draft => ({
  ...draft,
  narrative: {},
  dutyTargets: [],
  glossary: [],
  department: { code: '203', name: '宣传部门' },
  units: [
    { code: '203001', name: '本级', nature: '行政', rank: '', funding: '' },
    { code: '203002', name: '中心', nature: '公益一类', rank: '', funding: '' },
  ],
}))

const sources = fc
  .tuple(untyped, fc.constantFrom(undefined, '203001', '203002'))
  .map(([draft, unitCode]) => sourceOf(draft, unitCode === undefined ? {} : { unitCode }))

function listTemplates(source: StatementSource): readonly string[] {
  return Object.values(ALL_CHAPTERS).map(({ createTemplate }) => createTemplate(source))
}

function listSegments(source: StatementSource): readonly Segment[] {
  return composeStatement(source).blocks.flatMap((block) =>
    block.kind === 'paragraph' ? block.segments : [],
  )
}

test('templates hold only fields of the registry, sentences that end, and nothing undefined', () => {
  fc.assert(
    fc.property(sources, (source) => {
      for (const text of listTemplates(source)) {
        expect(text).not.toMatch(/undefined|NaN|null|\[object|[。，；：、]{2}|（）|，。|万元万元/)
        const parts = parseFieldText(text).flat()
        expect(
          parts.filter((part) => typeof part === 'object' && findField(part.field) === undefined),
        ).toEqual([])
        expect(parts.filter((part) => typeof part === 'string' && /[{}]/.test(part))).toEqual([])
      }
    }),
    RUNS,
  )
})

const KIND_WORDS = [
  ['project', '项目支出'],
  ['operating', '经营支出'],
  ['remittance', '上解上级支出'],
  ['subsidy', '对附属单位补助支出'],
] as const

test('no template speaks of a source or kind that has no money', () => {
  fc.assert(
    fc.property(sources, (source) => {
      const { revenue, expenditure, change } = ALL_CHAPTERS
      const revenueText = revenue.createTemplate(source)
      for (const name of OWN_FUNDS.filter((fund) => readAmount(source, `revenue.${fund}`) === 0)) {
        expect(revenueText).not.toContain(FUND_SOURCE_NAMES[name])
      }
      const others = Object.values(ALL_CHAPTERS).filter((chapter) => chapter !== revenue)
      const otherTexts = others.map(({ createTemplate }) => createTemplate(source)).join('')
      for (const name of FUND_SOURCES) expect(otherTexts).not.toContain(FUND_SOURCE_NAMES[name])
      for (const [kind, words] of KIND_WORDS.filter(([name]) => readAmount(source, name) === 0)) {
        expect(expenditure.createTemplate(source)).not.toContain(words)
        if ((readPriorFigure(source, kind) ?? 0) === 0) {
          expect(change.createTemplate(source)).not.toContain(words)
        }
      }
    }),
    RUNS,
  )
})

test('every direction and change in the statement is what the printed figures beside it give', () => {
  fc.assert(
    fc.property(sources, (source) => {
      for (const { text, field = '', isMissing } of listSegments(source)) {
        const [comparison = '', ...rest] = field.split('.')
        if (isMissing === true || !['change', 'direction'].includes(comparison)) continue
        const name = rest.join('.')
        const cents = (figure: string): number => Math.round(Number(readText(source, figure)) * 100)
        const difference = cents(name) - cents(`prior.${name}`)
        if (comparison === 'change') expect(Math.round(Number(text) * 100)).toBe(Math.abs(difference))
        else expect(text).toBe(difference === 0 ? '持平' : difference > 0 ? '增加' : '减少')
      }
    }),
    RUNS,
  )
})

test('a reason is asked for only where something changed', () => {
  fc.assert(
    fc.property(sources, (source) => {
      for (const { field = '' } of listSegments(source)) {
        if (field.startsWith('reason.')) expect(readText(source, `change.${field.slice(7)}`)).not.toBe('0.00')
      }
    }),
    RUNS,
  )
})

test('any draft makes a statement, for the whole and for every unit, without a half-made text', () => {
  fc.assert(
    fc.property(arbitraryDraft, (draft) => {
      for (const unitCode of [undefined, ...draft.units.map(({ code }) => code)]) {
        const source = sourceOf(draft, unitCode === undefined ? {} : { unitCode })
        const { blocks } = composeStatement(source)
        expect(blocks.filter((block) => block.kind === 'heading' && block.level === 1)).toHaveLength(11)
        for (const block of blocks) {
          if (block.kind === 'paragraph') expect(block.segments.length).toBeGreaterThan(0)
          if (block.kind !== 'table') continue
          const width = block.columns.reduce(
            (sum, column) => sum + ('columns' in column ? column.columns.length : 1),
            0,
          )
          expect(block.rows.every((row) => row.length === width)).toBe(true)
        }
      }
    }),
    RUNS,
  )
})
