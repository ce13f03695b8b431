import { expect, test } from 'vitest'
import { draftOf, expenditureLine, project } from '../../tables/testing/ledger-builders.ts'
import { compareProjects } from '../../merging/compare-projects.ts'
import {
  chooseAtFirst,
  chooseDifference,
  chooseProjects,
  createTakeOver,
  gradeChoice,
  listOffered,
} from './choose-differences.ts'

const OWN = draftOf({
  projects: [project({ name: '旧名', fundUse: '用途' }), project({ id: 'p2', name: '不动' })],
  expenditures: [
    expenditureLine({ id: 'e1', kind: 'project', projectId: 'p1', amount: '1' }),
    expenditureLine({ id: 'e2', kind: 'project', projectId: 'p1', amount: '2', economicCode: '30299' }),
  ],
})
const THEIRS = draftOf({
  projects: [project({ name: '新名', fundUse: '' }), project({ id: 'p9', name: '新项目' })],
  expenditures: [expenditureLine({ id: 'e1', kind: 'project', projectId: 'p1', amount: '1' })],
})
const COMPARISON = compareProjects(OWN, THEIRS)

test('nothing that would take something of ours away is chosen unasked', () => {
  const changed = listOffered(COMPARISON).find(({ id }) => id === 'p1')
  const choices = chooseAtFirst(COMPARISON)
  expect(changed?.differences.map(({ key }) => key)).toEqual(['name', 'fundUse', 'lines/e2'])
  expect([...(choices.get('p1') ?? [])]).toEqual(['name'])
})

test('of a file of another year nothing is chosen unasked', () => {
  expect(chooseAtFirst(compareProjects(OWN, { ...THEIRS, fiscalYear: OWN.fiscalYear - 1 })).size).toBe(0)
})

test('a project is chosen whole, in part or not; a new one never in part', () => {
  const [changed, added] = listOffered(COMPARISON)
  if (changed === undefined || added === undefined) throw new Error('Two projects are offered')
  const all = chooseProjects(new Map(), [changed, added], true)
  expect([changed, added].map((each) => gradeChoice(each, all))).toEqual(['all', 'all'])
  expect(createTakeOver(COMPARISON, all).get('p9')).toBe('all')
  const some = chooseDifference(all, 'p1', 'name', false)
  expect(gradeChoice(changed, some)).toBe('some')
  const none = chooseProjects(some, [changed, added], false)
  expect(createTakeOver(COMPARISON, none).size).toBe(0)
})
