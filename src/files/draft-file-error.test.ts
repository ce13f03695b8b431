import { expect, test } from 'vitest'
import type { JsonObject } from '../lib/json.ts'
import { describeDraftFileError } from './describe-draft-file-error.ts'
import { describePlace } from './describe-place.ts'
import { findErrorPath, type DraftFileError } from './draft-file-error.ts'
import { parseDraftFile, parseDraftFileBytes } from './draft-file.ts'
import { REFUSED_SHAPES } from './testing/refused-shapes.ts'
import { BARE, createFile, createLine } from './testing/small-file.ts'

function refusal(result: ReturnType<typeof parseDraftFile>): DraftFileError {
  if (result.ok) throw new Error('the file opened')
  return result.error
}

function refuseText(text: string): DraftFileError {
  return refusal(parseDraftFile(text))
}

function refuse(file: unknown): DraftFileError {
  return refuseText(JSON.stringify(file))
}

test.each(REFUSED_SHAPES)('refuses $why and says where', ({ file, kind, path }) => {
  const error = refuse(file)
  expect(error).toMatchObject({ kind, path })
  expect(findErrorPath(error)).toBe(path)
  expect(describeDraftFileError(error)).toContain(describePlace(path))
  expect(describeDraftFileError(error)).not.toContain(`（${path}）`)
})

test('names the place in the words of the forms, what is wrong, and what to do', () => {
  const lines = [1, 2, 3].map((index) => createLine({ id: `e${String(index)}` }))
  const file = createFile({ expenditures: [...lines, createLine({ id: 'e4', amount: '1,234.5' })] })
  expect(describeDraftFileError(refuse(file))).toBe(
    '支出第 4 行 · 金额：“1,234.5”不是金额：应为以万元计的十进制数字，如 12.5，不含千分位、单位和空格。请在生成此文件的程序中改正后重新导出。',
  )
  const deep = { id: 'p1', indicators: [{ id: 'i1', unit: 5 }] }
  expect(describeDraftFileError(refuse(createFile({ projects: [deep] })))).toBe(
    '第 1 个项目 · 第 1 个绩效指标 · 单位应为文本（写在引号里），文件中却是数字。请在生成此文件的程序中改正后重新导出。',
  )
})

test('a year is a whole number, any other one opens', () => {
  expect(describeDraftFileError(refuse(createFile({ fiscalYear: 2025.5 })))).toContain(
    '预算年度应为整数，文件中却是带小数的数字。',
  )
  for (const fiscalYear of [0, -1, 99_999]) {
    expect(parseDraftFile(JSON.stringify(createFile({ fiscalYear }))).ok).toBe(true)
  }
})

test('a bare draft is refused at paths without an envelope', () => {
  expect(refuse({ ...BARE, revenues: {} })).toMatchObject({ kind: 'wrongType', path: 'revenues' })
})

test('text that is not JSON is refused with the line where it breaks off', () => {
  const error = refuseText('{\n  "format": "department-budget",\n  "version": 1,,\n}')
  expect(error).toEqual({ kind: 'notJson', position: { line: 3, column: 16 } })
  expect(describeDraftFileError(error)).toContain('从第 3 行第 16 个字符起不合语法')
  for (const text of ['', ' ', 'hello', '预算', '{"a":', '\u0000'])
    expect(refuseText(text).kind).toBe('notJson')
})

test.each([
  [[], 'otherContent'],
  [5, 'otherContent'],
  ['text', 'otherContent'],
  [null, 'otherContent'],
  [{}, 'otherContent'],
  [{ name: 'package', version: '1.0.0' }, 'otherContent'],
  [{ ...createFile(), format: 'department-budgets' }, 'otherFormat'],
  [{ ...createFile(), format: 1 }, 'otherFormat'],
  [{ format: 'department-budget-public', version: 1 }, 'publicData'],
] as const)('%j is no draft file', (file, found) => {
  const error = refuse(file)
  expect(error).toEqual({ kind: 'notADraft', found })
  expect(describeDraftFileError(error)).toMatch(/不能作为草稿打开|不是部门预算草稿/)
})

test.each([0, -1, 1.5])('version %d is refused', (version) => {
  const error = refuse({ ...createFile(), version })
  expect(error).toEqual({ kind: 'badVersion', path: 'version', found: String(version) })
  expect(describeDraftFileError(error)).toContain('应为 1、2、3 这样的整数')
})

test('a newer version that has another shape is refused by its version, with the reason', () => {
  const error = refuse({ ...createFile({ revenues: 'elsewhere' }), version: 2 })
  expect(error).toMatchObject({ kind: 'newerVersion', version: 2, reason: { path: 'draft.revenues' } })
  expect(describeDraftFileError(error)).toMatch(/文件版本 2.*收入明细.*换用新版程序/)
})

test.each([
  ['{"draft":{},"__proto__":{}}', '__proto__'],
  ['{"draft":{"units":[{"a":{"__proto__":null}}]}}', 'draft.units[0].a.__proto__'],
  ['{"a b":{"\\u005f_pr\\u006Fto__":1}}', '["a b"].__proto__'],
])('%s has a name that is not allowed', (text, path) => {
  const error = refuseText(text)
  expect(error).toEqual({ kind: 'forbiddenKey', path })
  expect(findErrorPath(error)).toBe(path)
  expect(describeDraftFileError(error)).toContain('__proto__')
})

test('the forbidden name as a text is no harm', () => {
  expect(parseDraftFile(JSON.stringify(createFile({ note: '__proto__', list: ['__proto__'] }))).ok).toBe(true)
})

test('each id stands once in its list, and may stand in another', () => {
  const indicators = [{ id: 'i1' }]
  const same = createFile({
    revenues: [{ id: 'x', source: 'other' }],
    expenditures: [createLine({ id: 'x' })],
    projects: [
      { id: 'x', indicators },
      { id: 'y', indicators },
    ],
  })
  expect(parseDraftFile(JSON.stringify(same)).ok).toBe(true)
  const error = refuse(
    createFile({ expenditures: [createLine({ id: 'a' }), createLine({}), createLine({ id: 'a' })] }),
  )
  expect(error).toEqual({
    kind: 'repeatedId',
    path: 'draft.expenditures[2]',
    firstPath: 'draft.expenditures[0]',
    id: 'a',
  })
  expect(describeDraftFileError(error)).toContain('支出第 3 行与支出第 1 行的标识')
})

const MOST = '9007199254.740991'

test.each<readonly [string, JsonObject, string]>([
  [
    'two revenues',
    {
      revenues: [
        { id: 'a', source: 'other', amount: MOST },
        { id: 'b', source: 'other', amount: '0.000001' },
      ],
    },
    'draft.revenues',
  ],
  [
    'an expenditure and a negative revenue',
    { revenues: [{ id: 'a', source: 'other', amount: '-1' }], expenditures: [createLine({ amount: MOST })] },
    'draft.expenditures',
  ],
  ['the prior year', { priorYear: { total: MOST, basic: '1' } }, 'draft.priorYear'],
  [
    'procurement',
    { procurement: [{ id: 'q', amounts: { ownFunds: MOST, carryOver: '1' } }] },
    'draft.procurement',
  ],
  ['assets', { assets: { rows: [{ key: 'x', value: MOST }], plannedPurchase: '1' } }, 'draft.assets'],
  [
    'a plan beside its lines',
    { expenditures: [createLine({ amount: MOST })], projects: [{ id: 'p', spendingPlan: { march: '-1' } }] },
    'draft.projects',
  ],
])('a sum that cannot be exact is refused: %s', (_, members, path) => {
  const error = refuse(createFile(members))
  expect(error).toMatchObject({ kind: 'sumTooLarge', path })
  expect(describeDraftFileError(error)).toContain('超出可以精确计算的范围')
})

test('the largest amount opens, once on each side', () => {
  const file = createFile({
    revenues: [{ id: 'r', source: 'other', amount: MOST }],
    expenditures: [createLine({ amount: MOST })],
    priorYear: { total: MOST },
  })
  expect(parseDraftFile(JSON.stringify(file)).ok).toBe(true)
})

test('bytes that are not UTF-8 are refused with a hint at what they are', () => {
  const refuseBytes = (bytes: Iterable<number>) => refusal(parseDraftFileBytes(Uint8Array.from(bytes)))
  const ascii = (text: string) => [...text].map((sign) => sign.charCodeAt(0))
  const chinese = Array.from({ length: 20 }, () => [0xd7, 0xe9]).flat()
  const gb18030 = refuseBytes([...ascii('{"name":"'), ...chinese, ...ascii('"}')])
  expect(gb18030).toEqual({ kind: 'notUtf8', looksLike: 'gb18030' })
  expect(describeDraftFileError(gb18030)).toContain('ANSI')
  const utf16 = refuseBytes([0xff, 0xfe, 0x7b, 0, 0x22, 0])
  expect(utf16).toEqual({ kind: 'notUtf8', looksLike: 'utf16' })
  expect(describeDraftFileError(utf16)).toContain('UTF-16')
  const damaged = refuseBytes([...ascii('{"name":"'), 0xe9, ...ascii('"}')])
  expect(damaged).toEqual({ kind: 'notUtf8', looksLike: null })
  expect(describeDraftFileError(damaged)).toContain('损坏')
})

test('what would take the page down is refused before it is read', () => {
  const nested = `{"x":${'['.repeat(300)}${']'.repeat(300)}}`
  expect(refuseText(nested)).toMatchObject({ kind: 'tooDeep' })
  expect(describeDraftFileError(refuseText(nested))).toContain('嵌套超过 200 层')
  const many = JSON.stringify(createFile({ x: Array.from({ length: 1_000_001 }, () => []) }))
  expect(describeDraftFileError(refuseText(many))).toContain('超过 1,000,000 个')
  expect(refuseText('[1,'.repeat(1_000_000))).toEqual({ kind: 'notADraft', found: 'otherContent' })
  expect(refusal(parseDraftFileBytes(new Uint8Array(200_000_001)))).toMatchObject({ kind: 'tooBig' })
  expect(describeDraftFileError({ kind: 'tooBig', megabytes: 201, most: 200 })).toContain('201 MB')
})

test('a long text from a file is quoted by its beginning', () => {
  const error = refuse(createFile({ expenditures: [createLine({ amount: '九'.repeat(5000) })] }))
  expect(describeDraftFileError(error).length).toBeLessThan(200)
})
