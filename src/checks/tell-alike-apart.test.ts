import { expect, test } from 'vitest'
import { amountFromFen } from '../domain/amount.ts'
import type { Finding } from './check.ts'
import { tellAlikeApart } from './tell-alike-apart.ts'
import { judgeFindings, createWaiverKey } from './waivers.ts'

function finding(changes: Partial<Finding> = {}): Finding {
  return {
    check: 'N10',
    severity: 'warning',
    title: '说法可能过时',
    message: '请核实。',
    at: 'narrative/duties',
    evidence: '营改增',
    ...changes,
  }
}

test('a reason for the first of two that are alike answers only that one', () => {
  const found = tellAlikeApart([finding(), finding()])
  const [first] = found
  if (first === undefined) throw new Error('nothing found')
  const waiver = { ...createWaiverKey(first), reason: '引用原文', by: '张会计' }
  expect(judgeFindings(found, [waiver]).judged.map(({ state }) => state)).toEqual(['waived', 'open'])
})

test('what differs in place, field, figures or evidence is left as it is', () => {
  const figures = [
    { label: '收入', amount: amountFromFen(1) },
    { label: '支出', amount: amountFromFen(2) },
  ] as const
  const found = [
    finding(),
    finding({ at: 'narrative/revenue' }),
    finding({ field: 'reason' }),
    finding({ figures }),
    finding({ evidence: '新农合' }),
  ]
  expect(tellAlikeApart(found)).toEqual(found)
})
