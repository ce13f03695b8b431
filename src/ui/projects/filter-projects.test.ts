import { expect, test } from 'vitest'
import { draftOf, expenditureLine, project } from '../../tables/testing/ledger-builders.ts'
import { arrangeProjects } from './filter-projects.ts'
import { summarizeProjects } from './summarize-projects.ts'

const { projects } = summarizeProjects(
  draftOf({
    projects: [
      project({ name: '车辆保险费', code: 'P0038' }),
      project({ id: 'p2', name: '干部教育培训经费', code: 'P0049' }),
    ],
    expenditures: [expenditureLine({ kind: 'project', projectId: 'p2', amount: '10' })],
  }),
)

function find(search: string, order: 'printed' | 'amount' = 'printed'): readonly number[] {
  return arrangeProjects(projects, search, order).map(({ number }) => number)
}

test('projects are found by name, code or pinyin initials and keep their numbers', () => {
  expect(find('')).toEqual([1, 2])
  expect(find('培训')).toEqual([2])
  expect(find('p0049')).toEqual([2])
  expect(find('clbx')).toEqual([1])
  expect(find('没有')).toEqual([])
})

test('by amount the largest comes first', () => {
  expect(find('', 'amount')).toEqual([2, 1])
})
