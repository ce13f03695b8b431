import { expect, test } from 'vitest'
import { amountFromFen } from '../domain/amount.ts'
import { createDraft, type Draft } from '../domain/draft.ts'
import { summarizeDraft } from './stored-draft.ts'

function createBalanced(revenue: number, expenditure: number): Draft {
  const line = {
    unitCode: '1',
    functionCode: '2010101',
    source: 'generalPublicBudget',
    carryOver: false,
  } as const
  return {
    ...createDraft('d', 2025, '2025-01-01T00:00:00Z'),
    revenues: [{ ...line, id: 'r', amount: amountFromFen(revenue) }],
    expenditures: [
      {
        ...line,
        id: 'e',
        kind: 'personnel',
        economicCode: '30101',
        projectId: null,
        amount: amountFromFen(expenditure),
      },
    ],
  }
}

function summarize(draft: Draft) {
  return summarizeDraft({ storageKey: 'k', draft, isSample: false, storedDifferences: [] })
}

test('a draft is listed with what it spends and how it balances', () => {
  const spent = 982_554_000
  expect(summarize(createBalanced(spent, spent))).toMatchObject({
    draftId: 'd',
    fiscalYear: 2025,
    totalExpenditure: '982.55',
    balance: 'balanced',
  })
  expect(summarize(createBalanced(spent + 1, spent)).balance).toBe('surplus')
  expect(summarize(createBalanced(spent, spent + 1)).balance).toBe('shortfall')
  expect(summarize(createDraft('d', 2025, '')).balance).toBe('empty')
})
