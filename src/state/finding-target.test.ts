import { beforeEach, expect, test } from 'vitest'
import { createDutyTarget } from '../domain/edit-duty-targets.ts'
import { draftOf, unit } from '../tables/testing/ledger-builders.ts'
import { showPlace } from './finding-target.ts'
import { INITIAL_VIEW, viewStore } from './view-store.ts'

const DRAFT = {
  ...draftOf({
    units: [unit('203001', '本级'), { ...unit('203002'), dutyTargets: [createDutyTarget('d2', '培训')] }],
  }),
  dutyTargets: [createDutyTarget('d1', '组织')],
}

beforeEach(() => viewStore.setState(INITIAL_VIEW))

test.each([
  ['priorYear/basic', 'priorYear', null],
  ['units/203002/priorYear/basic', 'priorYear', '203002'],
  ['units/203002/narrative/change', 'narrative', '203002'],
  ['dutyTargets/d1', 'narrative', null],
  ['dutyTargets/d2', 'narrative', '203002'],
])('%s is shown on %s, in the paper of %s', (at, step, unitScope) => {
  viewStore.setState({ unitScope: '203001' })
  showPlace(DRAFT, { at, field: 'amount' })
  expect(viewStore.getState()).toMatchObject({ step, unitScope, focus: { at, field: 'amount' } })
})

test('what is in no paper leaves the one that is shown', () => {
  viewStore.setState({ unitScope: '203001' })
  showPlace(DRAFT, { at: 'units/203002' })
  expect(viewStore.getState()).toMatchObject({ step: 'basics', unitScope: '203001' })
})

test('a place that nobody knows leads nowhere', () => {
  showPlace(DRAFT, { at: 'nowhere' })
  expect(viewStore.getState()).toEqual(INITIAL_VIEW)
})

test('the words that are meant go along', () => {
  showPlace(DRAFT, { at: 'narrative/change', quote: '比上年增加' })
  expect(viewStore.getState().focus).toMatchObject({ at: 'narrative/change', quote: '比上年增加' })
})
