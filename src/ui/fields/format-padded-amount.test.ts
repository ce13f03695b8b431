import { expect, test } from 'vitest'
import { amountFromFen } from '../../domain/amount.ts'
import { formatPaddedAmount } from './format-padded-amount.ts'

test.each([
  [0, '0.00', '0.00'],
  [153_690_000, '153.69', '1,536,900.00'],
  [-1_234_567_890_12, '-123456.789012', '-1,234,567,890.12'],
  [241_500_000, '241.50', '2,415,000.00'],
  [99_900, '0.0999', '999.00'],
])('%d fen are %s 万元 and %s 元', (fen, wanYuan, yuan) => {
  expect(formatPaddedAmount(amountFromFen(fen), 'wanYuan')).toBe(wanYuan)
  expect(formatPaddedAmount(amountFromFen(fen), 'yuan')).toBe(yuan)
})
