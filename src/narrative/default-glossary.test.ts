import { expect, test } from 'vitest'
import { DEFAULT_GLOSSARY, TERM_WORDS } from './default-glossary.ts'
import { findUnusedTerms } from './unused-terms.ts'

const TERMS = DEFAULT_GLOSSARY.map(({ term }) => term)

test('no term stands twice, none is without a definition that ends as a sentence', () => {
  expect(new Set(TERMS).size).toBe(TERMS.length)
  expect(DEFAULT_GLOSSARY.filter(({ definition }) => !/^.{15,}。$/.test(definition))).toEqual([])
})

test('other words belong to a term of the list', () => {
  expect(Object.keys(TERM_WORDS).filter((term) => !TERMS.includes(term))).toEqual([])
})

test('a term is found under its other words, and whatever marks it stands in', () => {
  const entries = ['“三公”经费', '单位资金收入', '基本支出', 'constructor', ''].map((term) => ({
    term,
    definition: '',
  }))
  expect(findUnusedTerms(entries, ['三公经费', '五、单位资金'])).toEqual(['基本支出', 'constructor'])
})
