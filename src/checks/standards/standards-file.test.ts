import fc from 'fast-check'
import { expect, test } from 'vitest'
import { DEFAULT_STANDARDS } from './default-standards.ts'
import { describeStandardsFileError } from './standards-error.ts'
import {
  parseStandards,
  parseStandardsBytes,
  serializeOwnStandards,
  serializeStandards,
} from './standards-file.ts'
import type { Standards } from './standards.ts'

function parseMembers(standards: object): ReturnType<typeof parseStandards> {
  return parseStandards(JSON.stringify({ format: 'department-budget-standards', version: 1, standards }))
}

function readRefusal(result: ReturnType<typeof parseStandards>): string {
  return result.ok ? 'accepted' : describeStandardsFileError(result.error)
}

test('what comes with the program is written and read again', () => {
  expect(parseStandards(serializeStandards(DEFAULT_STANDARDS))).toEqual({
    ok: true,
    value: DEFAULT_STANDARDS,
  })
})

test('a file that names one threshold leaves the others as they come with the program', () => {
  const result = parseMembers({ thresholds: { similarForms: 0.85 } })
  expect(result).toEqual({
    ok: true,
    value: {
      ...DEFAULT_STANDARDS,
      thresholds: { ...DEFAULT_STANDARDS.thresholds, similarForms: 0.85 },
    },
  })
})

test('for this machine only what differs is written', () => {
  const own: Standards = {
    ...DEFAULT_STANDARDS,
    classifiedWords: ['密件'],
    procurement: { ...DEFAULT_STANDARDS.procurement, worksLimit: '300' },
  }
  expect(JSON.parse(serializeOwnStandards(own))).toEqual({
    format: 'department-budget-standards',
    version: 1,
    standards: { classifiedWords: ['密件'], procurement: { worksLimit: '300' } },
  })
})

test.each([
  [{ stalePhrase: [] }, '文件中有不认识的内容“stalePhrase”'],
  [{ thresholds: { similar: 1 } }, '“阈值”中有不认识的内容“similar”'],
  [
    { thresholds: { similarForms: 90 } },
    '“阈值”“绩效目标雷同的文字比例”应为 0.5 到 1 之间、最多四位小数的数',
  ],
  [{ thresholds: { similarForms: '0.9' } }, '“绩效目标雷同的文字比例”应为 0.5 到 1 之间'],
  [{ thresholds: { similarForms: 0.91234 } }, '最多四位小数'],
  [{ thresholds: { repeatedSentence: 5 } }, '“重复句子的最少字数”应为6 到 200 之间的整数'],
  [{ procurement: { worksLimit: '四百' } }, '“工程全部预留的限额”应为写在引号里、以万元计的金额'],
  [{ procurement: { worksLimit: '-1' } }, '不得为负'],
  [{ classifiedWords: ['密件', ''] }, '“涉密词语”第 2 项应为一行文字：不空'],
  [{ classifiedWords: [' 密件'] }, '首尾没有空格'],
  [{ classifiedWords: '密件' }, '“涉密词语”应为列表 [ ]'],
  [{ stalePhrases: [{ phrase: '十三五' }] }, '缺少“过时用语”第 1 项“说明”'],
  [{ stalePhrases: [{ phrase: '十：三', advice: '改' }] }, '“用语”应为不空、不含冒号的一行文字'],
  [{ fundSections: ['2120'] }, '“政府性基金科目”第 1 项应为五位功能分类款级科目编码'],
  [{ operatingUses: [{ words: [], codes: ['30201'] }] }, '“用途”应为列表 [ ]，至少一项'],
  [{ indicators: { satisfactionWord: '' } }, '“绩效指标”“满意度”应为一行文字'],
])('%j is refused: %s', (standards, words) => {
  const refusal = readRefusal(parseMembers(standards))
  expect(refusal).toContain(words)
  expect(refusal).toMatch(/审核标准没有改变。$/)
})

test.each([
  ['', '文件内容不是完整的 JSON'],
  ['{"format": "department-budget-standards", }', '从第 1 行第 43 个字符起不合语法'],
  ['[]', '这不是审核标准文件'],
  ['{"format": "department-budget", "version": 1, "draft": {}}', '这不是审核标准文件'],
  ['{"format": "department-budget-standards", "version": 2, "standards": {}}', '文件版本 2'],
  ['{"format": "department-budget-standards", "standards": {}}', '文件版本（version）应为1'],
  ['{"format": "department-budget-standards", "version": 1}', '缺少审核标准的内容'],
  ['{"format": "department-budget-standards", "version": 1, "standards": []}', '应为对象 { }'],
  ['{"format": "department-budget-standards", "version": 1, "standards": {}, "a": 1}', '不认识的内容“a”'],
  [
    '{"format": "department-budget-standards", "version": 1, "standards": {"__proto__": {}}}',
    '不认识的内容“__proto__”',
  ],
])('the text %s is refused: %s', (text, words) => {
  expect(readRefusal(parseStandards(text))).toContain(words)
})

test('a million brackets are refused before they are read', () => {
  expect(readRefusal(parseStandards('['.repeat(1_000_000)))).toContain('这不是审核标准文件')
})

test('bytes: with a byte order mark they are read, in another encoding refused', () => {
  const text = serializeStandards(DEFAULT_STANDARDS)
  expect(parseStandardsBytes(new TextEncoder().encode(`\uFEFF${text}`)).ok).toBe(true)
  expect(readRefusal(parseStandardsBytes(new Uint8Array([0xc9, 0xf3, 0xba, 0xcb])))).toContain('UTF-8')
  expect(readRefusal(parseStandardsBytes(new Uint8Array(2_000_001)))).toContain('文件太大')
})

const word = fc.string({ minLength: 1, maxLength: 20, unit: fc.constantFrom('密', '甲', 'x', '*', '{', '"') })
const share = fc.integer({ min: 5000, max: 10_000 }).map((scaled) => scaled / 10_000)

test('whatever may be set is written and read again, in full and as what differs', () => {
  fc.assert(
    fc.property(
      fc.record(
        {
          similarForms: share,
          sameValues: share,
          otherExpenditure: share,
          repeatedSentence: fc.integer({ min: 6, max: 200 }),
        },
        { noNullPrototype: true },
      ),
      fc.array(word),
      fc.array(fc.record({ phrase: word, advice: word }, { noNullPrototype: true })),
      (thresholds, classifiedWords, stalePhrases) => {
        const standards: Standards = { ...DEFAULT_STANDARDS, thresholds, classifiedWords, stalePhrases }
        expect(parseStandards(serializeStandards(standards))).toEqual({ ok: true, value: standards })
        expect(parseStandards(serializeOwnStandards(standards))).toEqual({ ok: true, value: standards })
      },
    ),
  )
})

test('no JSON value in place of a member breaks the reading', () => {
  fc.assert(
    fc.property(fc.constantFrom(...Object.keys(DEFAULT_STANDARDS)), fc.jsonValue(), (name, value) => {
      const refusal = readRefusal(parseMembers({ [name]: value }))
      expect(refusal === 'accepted' || refusal.endsWith('审核标准没有改变。')).toBe(true)
    }),
  )
})
