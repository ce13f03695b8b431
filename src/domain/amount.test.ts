import { Decimal } from 'decimal.js'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  addAmounts,
  amountFromFen,
  formatExactAmount,
  formatPrinted,
  formatRounded,
  parseAmount,
  parseTypedAmount,
  roundToPrinted,
  serializeAmount,
  subtractAmounts,
  sumAmounts,
  ZERO,
  type Amount,
} from './amount.ts'

const MOST = Number.MAX_SAFE_INTEGER
const arbitraryAmount = fc
  .oneof(fc.maxSafeInteger(), fc.integer({ min: -5_000_000, max: 5_000_000 }))
  .map(amountFromFen)

test.each([
  ['0', 0],
  ['-0', 0],
  ['398.288', 398_288_000],
  ['-1.000001', -1_000_001],
  ['0.5', 500_000],
  ['007.10', 7_100_000],
  ['9007199254.740991', MOST],
])('the text %s is %d fen', (text, fen) => {
  expect(parseAmount(text)).toEqual({ ok: true, value: fen })
})

test.each([
  '',
  ' ',
  '1 ',
  '+1',
  '1.',
  '.5',
  '1e3',
  '1,000',
  '0x10',
  '１',
  '−1',
  '--1',
  'NaN',
  'Infinity',
  '1.2.3',
  '1\n',
])('the text %j is no amount', (text) => {
  expect(parseAmount(text)).toEqual({ ok: false, error: { kind: 'notANumber' } })
})

test('a seventh decimal is refused even if it is a zero, and what is past the safe integers', () => {
  expect(parseAmount('1.1234560')).toEqual({ ok: false, error: { kind: 'tooManyDecimals', most: 6 } })
  for (const text of ['9007199254.740992', '-9007199254.740992', '9'.repeat(400)]) {
    expect(parseAmount(text)).toEqual({ ok: false, error: { kind: 'tooLarge' } })
  }
})

test.each([
  [500_000, '0.5', '0.50', '0.50'],
  [0, '0', '0.00', ''],
  [4_999, '0.004999', '0.00', '0.00'],
  [5_000, '0.005', '0.01', '0.01'],
  [-4_999, '-0.004999', '0.00', '0.00'],
  [-5_000, '-0.005', '-0.01', '-0.01'],
  [1_583_500, '1.5835', '1.58', '1.58'],
  [16_678_000, '16.678', '16.68', '16.68'],
  [999_995_000, '999.995', '1000.00', '1000.00'],
  [-1_005_000, '-1.005', '-1.01', '-1.01'],
])('%d fen are %s exactly, %s rounded, %j printed', (fen, exact, rounded, printed) => {
  const amount = amountFromFen(fen)
  expect(serializeAmount(amount)).toBe(exact)
  expect(formatRounded(amount)).toBe(rounded)
  expect(formatPrinted(amount)).toBe(printed)
})

test('shows every digit in yuan too', () => {
  expect(formatExactAmount(amountFromFen(1_234_567), 'yuan')).toBe('12345.67')
  expect(formatExactAmount(amountFromFen(-50), 'yuan')).toBe('-0.5')
})

test.each([
  ['398.288', 'wanYuan', 398_288_000],
  ['３９８．２８８', 'wanYuan', 398_288_000],
  ['1,234,567.89', 'yuan', 123_456_789],
  ['12345.67元', 'wanYuan', 1_234_567],
  ['1.5 万元', 'yuan', 1_500_000],
  ['¥ 3', 'yuan', 300],
  ['−2', 'wanYuan', -2_000_000],
  ['.5', 'wanYuan', 500_000],
  ['5.', 'wanYuan', 5_000_000],
  ['1.5000000', 'wanYuan', 1_500_000],
  ['12.5千元', 'wanYuan', 1_250_000],
  ['(1,234.50)', 'yuan', -123_450],
  ['（５０）', 'yuan', -5_000],
  ['￥1,234.00元', 'wanYuan', 123_400],
  ['-¥5', 'yuan', -500],
  ['1.5E+3', 'yuan', 150_000],
  ['1.25E-1', 'wanYuan', 125_000],
] as const)('a person typing %s in %s means %d fen', (text, unit, fen) => {
  expect(parseTypedAmount(text, unit)).toEqual({ ok: true, value: fen })
})

test('what a person types can be empty, too fine, too large or no number', () => {
  expect(parseTypedAmount(' 　', 'yuan')).toEqual({ ok: true, value: null })
  expect(parseTypedAmount('0.001', 'yuan')).toEqual({
    ok: false,
    error: { kind: 'tooManyDecimals', most: 2 },
  })
  expect(parseTypedAmount('9007199254740992', 'yuan')).toEqual({ ok: false, error: { kind: 'tooLarge' } })
  expect(parseTypedAmount('12%', 'yuan')).toEqual({ ok: false, error: { kind: 'percentage' } })
  for (const text of ['2026-1-5', '2026/01/05', '2026年1月5日', '2026年1月']) {
    expect(parseTypedAmount(text, 'yuan')).toEqual({ ok: false, error: { kind: 'date' } })
  }
  expect(parseTypedAmount('0.000001千元', 'yuan')).toEqual({
    ok: false,
    error: { kind: 'tooManyDecimals', most: 5 },
  })
  for (const text of ['1,23', '12,34,567', '一百', '1-2', '1e3', '元', '-']) {
    expect(parseTypedAmount(text, 'wanYuan')).toEqual({ ok: false, error: { kind: 'notANumber' } })
  }
})

test('past the safe integers sums throw instead of drifting', () => {
  const most = amountFromFen(MOST)
  const one = amountFromFen(1)
  expect(() => amountFromFen(MOST + 1)).toThrow(RangeError)
  expect(() => amountFromFen(0.5)).toThrow(RangeError)
  expect(() => addAmounts(most, one)).toThrow(RangeError)
  expect(() => subtractAmounts(amountFromFen(-MOST), one)).toThrow(RangeError)
  expect(() => sumAmounts([most, one])).toThrow(RangeError)
})

test('what is not filled in adds nothing', () => {
  expect(sumAmounts([amountFromFen(3), null, amountFromFen(-1)])).toBe(2)
  expect(sumAmounts([])).toBe(ZERO)
})

test('law: an amount reads back from its text, and the text is the shortest', () => {
  fc.assert(
    fc.property(arbitraryAmount, (amount) => {
      const text = serializeAmount(amount)
      expect(parseAmount(text)).toEqual({ ok: true, value: amount })
      expect(text).toMatch(/^-?(0|[1-9]\d*)(\.\d*[1-9])?$/)
    }),
  )
})

test('law: reading, writing, adding and rounding agree with decimal.js', () => {
  const Exact = Decimal.clone({ precision: 60 })
  const inWanYuan = (amount: Amount) => new Exact(amount).div(1_000_000)
  const arbitraryText = fc
    .tuple(fc.boolean(), fc.nat({ max: 9_000_000_000 }), fc.stringMatching(/^\d{0,6}$/))
    .map(
      ([isNegative, whole, decimals]) =>
        `${isNegative ? '-' : ''}${String(whole)}${decimals === '' ? '' : '.'}${decimals}`,
    )
  fc.assert(
    fc.property(arbitraryText, (text) => {
      const parsed = parseAmount(text)
      expect(parsed.ok && inWanYuan(parsed.value).eq(text)).toBe(true)
    }),
  )
  const half = fc.integer({ min: -1e11, max: 1e11 }).map((fen) => amountFromFen(fen * 5_000))
  fc.assert(
    fc.property(fc.oneof(half, arbitraryAmount), half, (left, right) => {
      expect(formatRounded(left).replace(/^-(?=0\.00$)/, '')).toBe(
        inWanYuan(left)
          .toFixed(2, Decimal.ROUND_HALF_UP)
          .replace(/^-(?=0\.00$)/, ''),
      )
      expect(roundToPrinted(left) % 10_000 === 0).toBe(true)
      const sum = inWanYuan(left).plus(inWanYuan(right))
      fc.pre(sum.abs().lte(inWanYuan(amountFromFen(MOST))))
      expect(inWanYuan(addAmounts(left, right)).eq(sum)).toBe(true)
    }),
  )
})

test.each([
  ['12。5', 12_500_000],
  ['1 234.5', 1_234_500_000],
  ['12.5 万元', 12_500_000],
  ['￥ 3', 3_000_000],
])('typed %s is read as meant', (text, fen) => {
  expect(parseTypedAmount(text, 'wanYuan')).toEqual({ ok: true, value: fen })
})

test.each(['1 2', '1 23', '12。', '1e3', '9'.repeat(61)])('typed %s is no amount', (text) => {
  expect(parseTypedAmount(text, 'wanYuan')).toEqual({ ok: false, error: { kind: 'notANumber' } })
})

test('a digit past those that an amount has is never rounded away', () => {
  const tooMany = { ok: false, error: { kind: 'tooManyDecimals', most: 6 } }
  expect(parseTypedAmount('1.00000000000000000000000001', 'wanYuan')).toEqual(tooMany)
  expect(parseTypedAmount('123456789.000000000000001', 'wanYuan')).toEqual(tooMany)
})
