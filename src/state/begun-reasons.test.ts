import { expect, test } from 'vitest'
import type { LastWords } from '../storage/last-words.ts'
import { createBegunReasons } from './begun-reasons.ts'

function createWords(texts = new Map<string, string>()): LastWords {
  return {
    keep: (key, text) => {
      texts.set(key, text)
      return true
    },
    list: () => [...texts].map(([key, text]) => ({ key, text })),
    remove: (key) => void texts.delete(key),
  }
}

const KEY = { check: 'L15', at: 'expenditures/e1', evidence: 'abc' }
const OTHER = { ...KEY, evidence: 'xyz' }
const BEGUN = { reason: '已核对合同', by: '张会计' }

test('a reason is there again for its draft and its finding, and for no other', () => {
  const reasons = createBegunReasons(createWords())
  reasons.keep('a', KEY, BEGUN)
  expect(reasons.find('a', KEY)).toEqual(BEGUN)
  expect(reasons.find('a', OTHER)).toBeUndefined()
  expect(reasons.find('b', KEY)).toBeUndefined()
})

test('what is saved, emptied or deleted leaves nothing behind', () => {
  const texts = new Map<string, string>()
  const reasons = createBegunReasons(createWords(texts))
  reasons.keep('a', KEY, BEGUN)
  reasons.keep('a', OTHER, BEGUN)
  reasons.drop('a', KEY)
  expect(reasons.find('a', OTHER)).toEqual(BEGUN)
  reasons.keep('a', OTHER, { reason: ' ', by: '张会计' })
  expect(texts.size).toBe(0)
  reasons.keep('a', KEY, BEGUN)
  reasons.dropAllOf('a')
  expect(texts.size).toBe(0)
})

test('what is kept and cannot be read is none', () => {
  for (const text of ['', '{', '[]', 'null', '{"L15":1}']) {
    const reasons = createBegunReasons(createWords(new Map([['a', text]])))
    expect(reasons.find('a', KEY)).toBeUndefined()
    reasons.keep('a', KEY, BEGUN)
    expect(reasons.find('a', KEY)).toEqual(BEGUN)
  }
})
