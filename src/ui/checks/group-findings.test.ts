import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Finding } from '../../checks/check.ts'
import { groupFindings, nameFindings } from './group-findings.ts'

function find(check: Finding['check'], severity: Finding['severity'], at = 'department'): Finding {
  return { check, severity, title: '', message: '', at }
}

test('errors and warnings stay one by one, information of one check is said once', () => {
  const findings = [
    find('L01', 'error'),
    find('L01', 'error', 'units/1'),
    find('T06', 'warning'),
    find('T06', 'warning', 'units/1'),
    find('T07', 'info'),
    find('L03', 'info'),
    find('T07', 'info', 'units/1'),
  ]
  expect(groupFindings(findings)).toEqual([
    { kind: 'one', finding: findings[0] },
    { kind: 'one', finding: findings[1] },
    { kind: 'one', finding: findings[2] },
    { kind: 'one', finding: findings[3] },
    { kind: 'group', check: 'T07', findings: [findings[4], findings[6]] },
    { kind: 'one', finding: findings[5] },
  ])
})

test('no finding is lost or shown twice', () => {
  const anyFinding = fc.record({
    check: fc.constantFrom('L03', 'T07', 'P05'),
    severity: fc.constantFrom('error', 'warning', 'info'),
    title: fc.constant(''),
    message: fc.constant(''),
    at: fc.string(),
  } satisfies Record<'check' | 'severity' | 'title' | 'message' | 'at', unknown>)
  fc.assert(
    fc.property(fc.array(anyFinding), (findings) => {
      const shown = groupFindings(findings).flatMap((entry) =>
        entry.kind === 'one' ? [entry.finding] : entry.findings,
      )
      expect(shown).toHaveLength(findings.length)
      expect(new Set(shown)).toEqual(new Set(findings))
    }),
  )
})

test('findings that say the same have names of their own', () => {
  const [first, second, third] = [find('N02', 'error'), find('N02', 'error'), find('N02', 'error', 'units/1')]
  const names = nameFindings([first, second, third])
  expect(new Set(names.values()).size).toBe(3)
})
