import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parseTypedAmount, readTypedAmount } from './amount.ts'

test.each([
  ['=12*3.5+1', 'wanYuan', 43_000_000],
  ['＝１２×３．５＋１', 'wanYuan', 43_000_000],
  ['=（1+2）×3', 'yuan', 900],
  ['=10/3*3', 'yuan', 1_000],
  ['=-(2-5)', 'yuan', 300],
  ['=1,234.5*2', 'yuan', 246_900],
  ['=200*15%', 'yuan', 3_000],
  ['=3500×12元', 'wanYuan', 4_200_000],
  ['=(3500+500)*12元', 'wanYuan', 4_800_000],
  ['=1.5千元', 'wanYuan', 150_000],
  ['= 2 - -1 ', 'yuan', 300],
  ['=0.1+0.2', 'yuan', 30],
  ['=7÷2。5', 'yuan', 280],
] as const)('%s in %s is %d fen', (text, unit, fen) => {
  expect(readTypedAmount(text, unit)).toEqual({
    ok: true,
    value: expect.objectContaining({ amount: fen, isRounded: false }),
  })
})

test.each([
  ['=10/3', 'yuan', 333],
  ['=-10/3', 'yuan', -333],
  ['=0.01/2', 'yuan', 1],
  ['=-0.01/2', 'yuan', -1],
  ['=0.03/2', 'yuan', 2],
  ['=1/3', 'wanYuan', 333_333],
  ['=2/3', 'wanYuan', 666_667],
  ['=0.5*0.05', 'yuan', 3],
] as const)('%s in %s is rounded to %d fen and says so', (text, unit, fen) => {
  expect(readTypedAmount(text, unit)).toEqual({ ok: true, value: { amount: fen, unit, isRounded: true } })
})

test.each([
  ['=', { kind: 'notAFormula', at: 2, found: '' }],
  ['=1+', { kind: 'notAFormula', at: 4, found: '' }],
  ['=1+a', { kind: 'notAFormula', at: 4, found: 'a' }],
  ['=SUM(A1:A3)', { kind: 'notAFormula', at: 2, found: 'S' }],
  ['=(1+2', { kind: 'notAFormula', at: 6, found: '' }],
  ['=1)', { kind: 'notAFormula', at: 3, found: ')' }],
  ['=12,34', { kind: 'notAFormula', at: 4, found: ',' }],
  ['=1 2', { kind: 'notAFormula', at: 4, found: '2' }],
  ['=1/0', { kind: 'divisionByZero' }],
  ['=1/(2-2)', { kind: 'divisionByZero' }],
  ['=1+2元', { kind: 'ambiguousUnit' }],
  ['=9007199254740992', { kind: 'tooLarge' }],
  [`=${'1+'.repeat(120)}1`, { kind: 'formulaTooLong', most: 200 }],
  [`=${'('.repeat(90)}1${')'.repeat(90)}`, expect.objectContaining({ kind: 'notAFormula' })],
])('%s is refused in a way that can be said', (text, error) => {
  expect(readTypedAmount(text, 'yuan')).toEqual({ ok: false, error })
})

/** Whole numbers only, and nothing of what is tested. */
interface Rational {
  readonly above: bigint
  readonly below: bigint
}

interface Sum {
  readonly text: string
  /** `null` divides by zero. */
  readonly value: Rational | null
}

function combine(operator: string, left: Rational | null, right: Rational | null): Rational | null {
  if (left === null || right === null) return null
  const below = left.below * right.below
  if (operator === '+') return { above: left.above * right.below + right.above * left.below, below }
  if (operator === '-') return { above: left.above * right.below - right.above * left.below, below }
  if (operator === '*') return { above: left.above * right.above, below }
  return right.above === 0n ? null : { above: left.above * right.below, below: left.below * right.above }
}

function roundToFen({ above, below }: Rational): bigint {
  const [up, down] = below < 0n ? [-above * 100n, -below] : [above * 100n, below]
  const magnitude = up < 0n ? -up : up
  const rounded = (2n * magnitude + down) / (2n * down)
  return up < 0n ? -rounded : rounded
}

const { sum: arbitrarySum } = fc.letrec<{ sum: Sum; number: Sum; operation: Sum }>((tie) => ({
  sum: fc.oneof({ maxDepth: 4, withCrossShrink: true }, tie('number'), tie('operation')),
  number: fc.tuple(fc.nat(99_999), fc.integer({ min: 0, max: 3 })).map(([digits, decimals]): Sum => {
    const padded = String(digits).padStart(decimals + 1, '0')
    const text = decimals === 0 ? padded : `${padded.slice(0, -decimals)}.${padded.slice(-decimals)}`
    return { text, value: { above: BigInt(digits), below: 10n ** BigInt(decimals) } }
  }),
  operation: fc
    .tuple(fc.constantFrom('+', '-', '*', '/'), tie('sum'), tie('sum'))
    .map(([operator, left, right]): Sum => ({
      text: `(${left.text}${operator}${right.text})`,
      value: combine(operator, left.value, right.value),
    })),
}))

test('law: a formula gives what whole-number fractions give', () => {
  fc.assert(
    fc.property(arbitrarySum, ({ text, value }) => {
      const read = readTypedAmount(`=${text}`, 'yuan')
      if (text.length > 200) return
      if (value === null) {
        expect(read).toEqual({ ok: false, error: { kind: 'divisionByZero' } })
        return
      }
      const fen = roundToFen(value)
      const magnitude = fen < 0n ? -fen : fen
      if (magnitude > BigInt(Number.MAX_SAFE_INTEGER)) {
        expect(read).toEqual({ ok: false, error: { kind: 'tooLarge' } })
        return
      }
      const isRounded = value.above * 100n !== fen * value.below
      expect(read).toEqual({ ok: true, value: { amount: Number(fen), unit: 'yuan', isRounded } })
    }),
    { numRuns: 500 },
  )
})

test('law: multiplication binds before addition, without brackets, from the left', () => {
  const part = fc.tuple(fc.constantFrom('+', '-', '*'), fc.integer({ min: 0, max: 99 }))
  fc.assert(
    fc.property(fc.nat(99), fc.array(part, { maxLength: 8 }), (first, parts) => {
      const text = `${String(first)}${parts.map(([sign, number]) => `${sign}${String(number)}`).join('')}`
      let sum = 0n
      let product = BigInt(first)
      for (const [sign, number] of parts) {
        if (sign === '*') product *= BigInt(number)
        else {
          sum += product
          product = BigInt(sign === '-' ? -number : number)
        }
      }
      const fen = (sum + product) * 100n
      const isSafe = (fen < 0n ? -fen : fen) <= BigInt(Number.MAX_SAFE_INTEGER)
      expect(parseTypedAmount(`=${text}`, 'yuan')).toEqual(
        isSafe ? { ok: true, value: Number(fen) } : { ok: false, error: { kind: 'tooLarge' } },
      )
    }),
  )
})

test('law: no text makes the reader throw', () => {
  const signs = fc.string({ unit: fc.constantFrom(...'=+-*/().,%0123456789eE元千万¥× '), maxLength: 40 })
  fc.assert(
    fc.property(
      fc.oneof(fc.string(), signs),
      fc.constantFrom('wanYuan', 'qianYuan', 'yuan'),
      (text, unit) => {
        const read = readTypedAmount(text, unit)
        if (read.ok && read.value !== null) expect(Number.isSafeInteger(read.value.amount)).toBe(true)
      },
    ),
    { numRuns: 1000 },
  )
})
