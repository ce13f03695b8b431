import { expect, test } from 'vitest'
import type { Finding } from '../../checks/check.ts'
import { draftOf, expenditureLine, project } from '../../tables/testing/ledger-builders.ts'
import { describeProjects, summarizeProjects } from './summarize-projects.ts'

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

test('what is questioned of a project, its indicators and its lines is pending; the others are as far as they are filled in', () => {
  const states = describeProjects(
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
  expect(states.get('p1')).toEqual({ kind: 'pending', errorCount: 2, warningCount: 1 })
  expect(states.get('p2')?.kind).toBe('inProgress')
})
