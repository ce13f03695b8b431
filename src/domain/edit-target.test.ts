import fc from 'fast-check'
import { expect, test } from 'vitest'
import { amountFromFen } from './amount.ts'
import {
  addGoals,
  addIndicators,
  moveGoal,
  moveIndicator,
  removeGoal,
  removeIndicators,
  updateGoal,
  updateIndicators,
  updateProjectLayout,
  updateSpendingPlan,
} from './edit-target.ts'
import type { Indicator } from './ledger.ts'
import { addMarks } from './marks.ts'
import { DRAFT, listIds } from './testing/edited-draft.ts'

const readProject = (draft: typeof DRAFT) => draft.projects[0]

function createIndicator(id: string): Indicator {
  const texts = { level1: '产出指标', level2: '数量指标', name: id, description: '' }
  return { id, ...texts, symbol: '≥', value: '90', unit: '%', basis: '' }
}

test('the layout is set and taken back', () => {
  const older = updateProjectLayout(DRAFT, 'p1', 'older')
  expect(readProject(older)?.layout).toBe('older')
  expect(updateProjectLayout(older, 'p1', undefined)).toEqual(DRAFT)
  expect(updateProjectLayout(DRAFT, 'gone', 'older')).toBe(DRAFT)
})

test('dates of the plan are set one by one', () => {
  const june = updateSpendingPlan(DRAFT, 'p1', { june: amountFromFen(5) })
  const march = updateSpendingPlan(june, 'p1', { march: amountFromFen(0) })
  expect(readProject(march)?.spendingPlan).toEqual({ march: 0, june: 5, october: null, december: null })
})

test('goals are added, changed, moved and removed', () => {
  const added = addGoals(addGoals(DRAFT, 'p1', ['乙', '丙']), 'p1', ['甲'], 0)
  expect(readProject(updateGoal(added, 'p1', 1, '丁'))?.goals).toEqual(['甲', '丁', '丙'])
  expect(readProject(moveGoal(added, 'p1', 0, 2))?.goals).toEqual(['乙', '丙', '甲'])
  expect(readProject(removeGoal(added, 'p1', 1))?.goals).toEqual(['甲', '丙'])
  expect(added.projects[1]).toBe(DRAFT.projects[1])
})

test('indicators are pasted, changed, moved and removed with their marks', () => {
  const added = addIndicators(DRAFT, 'p1', ['i1', 'i2', 'i3'].map(createIndicator))
  const changed = updateIndicators(added, 'p1', new Map([['i2', { value: '5', unit: '人' }]]))
  expect(readProject(changed)?.indicators[1]).toMatchObject({ id: 'i2', value: '5', unit: '人' })
  expect(listIds(readProject(moveIndicator(added, 'p1', 'i3', 0))?.indicators ?? [])).toEqual([
    'i3',
    'i1',
    'i2',
  ])
  const places = ['i1', 'i2'].map((id) => ({ at: `projects/p1/indicators/${id}`, field: 'value' }))
  const removed = removeIndicators(addMarks(added, places, ''), 'p1', new Set(['i1']))
  expect(listIds(readProject(removed)?.indicators ?? [])).toEqual(['i2', 'i3'])
  expect(removed.marks?.map(({ at }) => at)).toEqual(['projects/p1/indicators/i2'])
})

test('an indicator that is moved away and back changes nothing', () => {
  const ids = ['i0', 'i1', 'i2', 'i3']
  const draft = addIndicators(DRAFT, 'p1', ids.map(createIndicator))
  fc.assert(
    fc.property(fc.nat(3), fc.nat(3), (from, to) => {
      const moved = moveIndicator(draft, 'p1', `i${String(from)}`, to)
      expect(readProject(moved)?.indicators[to]?.id).toBe(`i${String(from)}`)
      expect(moveIndicator(moved, 'p1', `i${String(from)}`, from)).toEqual(draft)
    }),
  )
})
