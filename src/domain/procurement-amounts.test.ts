import { expect, test } from 'vitest'
import { amountFromFen, parseAmount, type Amount } from './amount.ts'
import { createProcurementRow } from './edit-procurement.ts'
import {
  describeProcurementMisfit,
  findProcurementMisfits,
  findProcurementSource,
  followProduct,
  multiplyQuantity,
  sumProcurementRow,
} from './procurement-amounts.ts'

function wanYuan(text: string): Amount {
  const amount = parseAmount(text)
  if (!amount.ok) throw new Error(text)
  return amount.value
}

const ROW = createProcurementRow('q1', null)

test.each([
  ['60', '2', '120'],
  ['80', '0.45', '36'],
  ['2.5', '1.2', '3'],
  // A third of a fen and more is rounded to the fen.
  ['0.333', '0.000001', '0'],
  ['0.5', '0.000001', '0.000001'],
])('%s × %s is %s', (quantity, price, product) => {
  expect(multiplyQuantity(quantity, wanYuan(price))).toBe(wanYuan(product))
})

test('what is not filled in or no number gives no product', () => {
  expect(multiplyQuantity('', wanYuan('1'))).toBeNull()
  expect(multiplyQuantity('若干', wanYuan('1'))).toBeNull()
  expect(multiplyQuantity('3', null)).toBeNull()
  expect(multiplyQuantity('999999999999', amountFromFen(Number.MAX_SAFE_INTEGER))).toBeNull()
})

test('amounts follow quantity and price as long as they were what these came to', () => {
  const priced = { ...ROW, quantity: '2', unitPrice: wanYuan('3') }
  const first = followProduct(ROW, priced, 'fiscalAccount')
  expect(first).toEqual({ fiscalAccount: wanYuan('6') })
  const paid = { ...priced, amounts: { ownFunds: wanYuan('6'), carryOver: wanYuan('0') } }
  expect(followProduct(paid, { ...paid, quantity: '3' }, 'fiscalAccount')).toMatchObject({
    ownFunds: wanYuan('9'),
  })
  const own = { ...priced, amounts: { ownFunds: wanYuan('5') } }
  expect(followProduct(own, { ...own, quantity: '3' }, 'ownFunds')).toBeUndefined()
  const shared = { ...priced, amounts: { ownFunds: wanYuan('4'), carryOver: wanYuan('2') } }
  expect(followProduct(shared, { ...shared, quantity: '3' }, 'ownFunds')).toBeUndefined()
})

test('the money of a line has one of six columns', () => {
  expect(findProcurementSource({ source: 'business', carryOver: false })).toBe('ownFunds')
  expect(findProcurementSource({ source: 'governmentFund', carryOver: false })).toBe('governmentFund')
  expect(findProcurementSource({ source: 'governmentFund', carryOver: true })).toBe('carryOver')
})

test('what does not fit is found, and nothing is while it is not filled in', () => {
  expect(findProcurementMisfits(ROW)).toEqual([])
  expect(sumProcurementRow(ROW)).toBeNull()
  const row = {
    ...ROW,
    quantity: '2',
    unitPrice: wanYuan('3'),
    amounts: { ownFunds: wanYuan('5') },
    smeReserved: wanYuan('5.5'),
    smallMicroReserved: wanYuan('6'),
  }
  expect(findProcurementMisfits(row).map(({ kind }) => kind)).toEqual([
    'product',
    'smeShare',
    'smallMicroShare',
  ])
  expect(findProcurementMisfits({ ...row, amounts: { ownFunds: wanYuan('6') } })).toMatchObject([
    { kind: 'smallMicroShare', expected: wanYuan('5.5') },
  ])
})

test('what has a price, but no money yet, does not fit', () => {
  const priced = { ...ROW, quantity: '2', unitPrice: wanYuan('3') }
  expect(findProcurementMisfits(priced).map(describeProcurementMisfit)).toEqual([
    '数量×单价为 6 万元，采购金额合计 0 万元',
  ])
  expect(findProcurementMisfits({ ...priced, unitPrice: wanYuan('0') })).toEqual([])
})
