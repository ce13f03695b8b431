import { expect, test } from 'vitest'
import { EXPENDITURE_KINDS } from '../../domain/expenditure-kind.ts'
import { expenditureList } from '../ledger-grid/line-list.ts'
import { countByFilter, KIND_FILTERS } from './kind-filters.ts'

test('every kind is counted once, beside all of them', () => {
  const lines = EXPENDITURE_KINDS.map((kind) => ({ ...expenditureList.create(kind, undefined, ''), kind }))
  expect(KIND_FILTERS.map((name, index) => [name, countByFilter(lines)[index]])).toEqual([
    ['all', 6],
    ['personnel', 1],
    ['publicFunds', 1],
    ['project', 1],
    ['others', 3],
  ])
})
