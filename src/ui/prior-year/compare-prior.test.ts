import { expect, test } from 'vitest'
import { amountFromFen, ZERO } from '../../domain/amount.ts'
import { updatePriorTotals, updateReason } from '../../domain/edit-prior-year.ts'
import { sourceOf } from '../../narrative/testing/sources.ts'
import { draftOf, expenditureLine } from '../../tables/testing/ledger-builders.ts'
import { compareGroups, findPriorMisfit, type ComparedRow } from './compare-prior.ts'

const DRAFT = draftOf({
  expenditures: [expenditureLine({ kind: 'personnel', amount: '1' })],
})

function findRow(draft: typeof DRAFT, figure: string): ComparedRow | undefined {
  return compareGroups(sourceOf(draft))
    .flatMap(({ rows }) => rows)
    .find(({ row }) => row.figure === figure)
}

test('a reason is asked for only where something changed, and not of totals', () => {
  expect(findRow(DRAFT, 'basic')).toMatchObject({ difference: null, reasonState: 'none' })
  const filled = updatePriorTotals(DRAFT, { basic: ZERO, project: ZERO, total: ZERO })
  expect(findRow(filled, 'basic')).toMatchObject({
    difference: { direction: '增加', percent: null },
    reasonState: 'missing',
  })
  expect(findRow(filled, 'project')).toMatchObject({ reasonState: 'none' })
  expect(findRow(filled, 'totalExpenditure')).toMatchObject({ reasonState: 'none' })
  expect(findRow(updateReason(filled, 'basic', '调资'), 'basic')).toMatchObject({
    reason: '调资',
    reasonState: 'given',
  })
  expect(findRow(updateReason(filled, 'project', '无'), 'project')).toMatchObject({
    reasonState: 'notNeeded',
  })
})

test('a total that is not what its parts come to is found once both are filled in', () => {
  const [one, two] = [amountFromFen(1), amountFromFen(2)]
  expect(findPriorMisfit({ total: one })).toBeNull()
  expect(findPriorMisfit({ total: one, basic: one })).toBeNull()
  expect(findPriorMisfit({ total: two, basic: one, project: null })).toEqual({ sum: one, difference: one })
})
