import { expect, test } from 'vitest'
import { amountFromFen } from './amount.ts'
import type { ExpenditureLine } from './ledger.ts'
import { sumProjects } from './project-amounts.ts'

function createLine(id: string, fen: number | null, projectId: string | null): ExpenditureLine {
  return {
    id,
    unitCode: '203001',
    kind: 'project',
    functionCode: '2013299',
    economicCode: '30201',
    source: 'generalPublicBudget',
    carryOver: false,
    projectId,
    amount: fen === null ? null : amountFromFen(fen),
  }
}

test('only project expenditure counts, a blank line as a line without money', () => {
  const sums = sumProjects([
    createLine('e1', 3, 'p1'),
    createLine('e2', null, 'p1'),
    createLine('e3', 5, 'gone'),
    createLine('e4', 7, null),
    { ...createLine('e5', 9, 'p1'), kind: 'publicFunds' },
  ])
  expect([...sums]).toEqual([
    ['p1', { amount: 3, lineCount: 2 }],
    ['gone', { amount: 5, lineCount: 1 }],
  ])
})
