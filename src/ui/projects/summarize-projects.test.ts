import { expect, test } from 'vitest'
import type { Finding } from '../../checks/check.ts'
import { draftOf, expenditureLine, project } from '../../tables/testing/ledger-builders.ts'
import { groupProjectStates, summarizeProjects } from './summarize-projects.ts'

const DRAFT = draftOf({
  projects: [project(), project({ id: 'p2' })],
  expenditures: [
    expenditureLine({ id: 'e1', kind: 'project', projectId: 'p1', amount: '1.2' }),
    expenditureLine({ id: 'e2', kind: 'project', projectId: 'p1', amount: '' }),
    expenditureLine({ id: 'e3', kind: 'project', projectId: 'gone', amount: '7' }),
    expenditureLine({ id: 'e4', amount: '50' }),
  ],
})

test('a project is the sum of its lines; what names no project is told apart', () => {
  const { projects, total, unassigned } = summarizeProjects(DRAFT)
  expect(projects.map(({ amount, lineCount }) => [amount, lineCount])).toEqual([
    [1_200_000, 2],
    [0, 0],
  ])
  expect(total).toBe(1_200_000)
  expect(unassigned).toBe(7_000_000)
})

function finding(severity: Finding['severity'], at: string): Finding {
  return { check: 'P05', severity, title: '', message: '', at }
}

test('a project has the findings of itself, its indicators and its lines, the gravest counted', () => {
  const states = groupProjectStates(
    [
      finding('warning', 'projects/p1'),
      finding('error', 'expenditures/e1'),
      finding('error', 'projects/p1/indicators/i1'),
      finding('info', 'projects/p2'),
      finding('error', 'expenditures/e4'),
      finding('error', 'units/203001'),
    ],
    DRAFT,
  )
  expect([...states]).toEqual([
    ['p1', { severity: 'error', count: 2 }],
    ['p2', { severity: 'info', count: 1 }],
  ])
})
