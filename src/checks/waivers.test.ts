import fc from 'fast-check'
import { expect, test } from 'vitest'
import { amountFromFen } from '../domain/amount.ts'
import { createDraft, type Waiver } from '../domain/draft.ts'
import { addWaiver, removeWaiver } from '../domain/waivers.ts'
import type { Finding } from './check.ts'
import { bindWaivers, createWaiverKey, findAnswer, judgeFindings, listOpen, removeAnswer } from './waivers.ts'

function find(check: Finding['check'], severity: Finding['severity'], more: Partial<Finding> = {}): Finding {
  return { check, severity, title: '有误', message: '有误。', at: 'projects/p1', ...more }
}

function answer(finding: Finding): Waiver {
  return { ...createWaiverKey(finding), reason: '已核对', by: '张三' }
}

const warning = find('P09', 'warning', { field: 'unit', evidence: '% 人数' })
const error = find('P05', 'error', { field: 'spendingPlan.march' })

test('a reason makes a warning verified and an error passed', () => {
  const { judged, fallen } = judgeFindings([error, warning], [answer(error), answer(warning)])
  expect(judged.map(({ state }) => state)).toEqual(['passed', 'waived'])
  expect(judged[0]?.waiver?.reason).toBe('已核对')
  expect(fallen).toEqual([])
})

test('binding errors and information cannot be answered; their reasons count as fallen', () => {
  const binding = find('L01', 'error', { at: 'sources/other' })
  const info = find('T07', 'info')
  const remainder = find('L03', 'warning')
  expect([binding, info, remainder].map(findAnswer)).toEqual([null, null, 'waived'])
  const waivers = [answer(binding), answer(info)]
  const { judged, fallen } = judgeFindings([binding, info], waivers)
  expect(judged.map(({ state }) => state)).toEqual(['open', 'open'])
  expect(fallen).toEqual(waivers)
})

test.each([{ reason: ' ' }, { by: '' }])('%o is no answer', (blank) => {
  const waiver = { ...answer(error), ...blank }
  expect(judgeFindings([error], [waiver])).toEqual({
    judged: [{ finding: error, state: 'open', waiver: null }],
    fallen: [waiver],
  })
})

test.each([
  ['the evidence', { ...warning, evidence: '% 次数' }],
  ['the field', { ...warning, field: 'value' }],
  ['the place', { ...warning, at: 'projects/p2' }],
  ['a figure', { ...warning, figures: figures(1, 2) }],
])('a reason falls when %s changes', (_, changed) => {
  const { judged, fallen } = judgeFindings([changed], [answer(warning)])
  expect(judged.map(({ state }) => state)).toEqual(['open'])
  expect(fallen).toHaveLength(1)
})

test('wording may change: a newer version of the program keeps the reasons', () => {
  const reworded = { ...warning, title: '单位不合', message: '换一种说法。' }
  expect(judgeFindings([reworded], [answer(warning)]).judged[0]?.state).toBe('waived')
})

test('figures are told apart', () => {
  const one = { ...warning, figures: figures(1, 2) }
  const other = { ...warning, figures: figures(1, 3) }
  expect(judgeFindings([one, other], [answer(one)]).judged.map(({ state }) => state)).toEqual([
    'waived',
    'open',
  ])
})

test('a reason as the file format has it answers all of its check at its place, until it is bound', () => {
  const loose = { check: 'P09', at: 'projects/p1', reason: '据实', by: '李四' }
  const second = { ...warning, evidence: '另一个' }
  const elsewhere = { ...warning, at: 'projects/p2' }
  const findings = [warning, second, elsewhere]
  expect(judgeFindings(findings, [loose]).judged.map(({ state }) => state)).toEqual([
    'waived',
    'waived',
    'open',
  ])

  const bound = bindWaivers(findings, [loose])
  expect(bound).toHaveLength(2)
  expect(judgeFindings(findings, bound ?? []).judged.map(({ state }) => state)).toEqual([
    'waived',
    'waived',
    'open',
  ])
  const changed = { ...warning, evidence: '改过' }
  expect(judgeFindings([changed, second], bound ?? []).judged.map(({ state }) => state)).toEqual([
    'open',
    'waived',
  ])
  expect(bindWaivers(findings, bound ?? [])).toBeNull()
  expect(bindWaivers([], [loose])).toBeNull()
})

test('taken back is the reason that answers, whoever wrote it how, and no other', () => {
  const loose = { check: 'P05', at: 'projects/p1', reason: '据实', by: '李四' }
  const twin = { ...answer(warning), reason: '另有说明' }
  const draft = { ...createDraft('d1', 2025, ''), waivers: [loose, answer(warning), twin] }
  expect(removeAnswer(draft, error).waivers).toEqual([answer(warning), twin])
  expect(removeAnswer(draft, warning).waivers).toEqual([loose, answer(warning)])
  const bound = { ...draft, waivers: bindWaivers([error], [loose]) ?? [] }
  expect(removeAnswer(bound, error).waivers).toBeUndefined()
  expect(removeAnswer(bound, warning)).toBe(bound)
})

test('the twin of a reason that answers is not told as fallen; another one for the same finding is', () => {
  const other = { ...answer(error), reason: '另有说明' }
  expect(judgeFindings([error], [other, answer(error), answer(error)]).fallen).toEqual([other])
})

test('blank evidence is none', () => {
  const loose = { check: 'P05', at: 'projects/p1', reason: '据实', by: '李四', evidence: '' }
  expect(bindWaivers([error], [loose])).toEqual([{ ...loose, ...createWaiverKey(error) }])
})

test('open ones are counted by severity', () => {
  const verdict = judgeFindings([error, warning], [answer(warning)])
  expect(listOpen(verdict, 'error')).toEqual([error])
  expect(listOpen(verdict, 'warning')).toEqual([])
})

test('a reason is written, written anew and taken back', () => {
  const draft = createDraft('d', 2026, '2026-01-01T00:00:00Z')
  const once = addWaiver(draft, answer(warning))
  const twice = addWaiver(once, { ...answer(warning), reason: '另有说明' })
  expect(twice.waivers?.map(({ reason }) => reason)).toEqual(['另有说明'])
  expect(removeWaiver(twice, answer(error))).toBe(twice)
  expect(removeWaiver(twice, { ...answer(warning), reason: '另有说明' })).toEqual(draft)
})

test('whatever the findings, a reason answers just the finding it was written for', () => {
  const anyFinding = fc
    .record({
      check: fc.constantFrom('P09', 'N08', 'L11'),
      at: fc.constantFrom('projects/p1', 'narrative/revenue'),
      field: fc.option(fc.constantFrom('unit', 'value'), { nil: undefined }),
      evidence: fc.option(fc.string(), { nil: undefined }),
    } as const)
    .map(({ field, evidence, ...rest }) =>
      find(rest.check, 'warning', {
        at: rest.at,
        ...(field === undefined ? {} : { field }),
        ...(evidence === undefined ? {} : { evidence }),
      }),
    )
  fc.assert(
    fc.property(
      fc.uniqueArray(anyFinding, { selector: describeKey, minLength: 1 }),
      fc.nat(),
      (findings, at) => {
        const chosen = findings[at % findings.length]
        if (chosen === undefined) return
        const { judged, fallen } = judgeFindings(findings, [answer(chosen)])
        expect(judged.filter(({ state }) => state === 'waived').map(({ finding }) => finding)).toEqual([
          chosen,
        ])
        expect(fallen).toEqual([])
      },
    ),
  )
})

function describeKey(finding: Finding): string {
  return JSON.stringify(createWaiverKey(finding))
}

function figures(left: number, right: number): NonNullable<Finding['figures']> {
  return [
    { label: '左', amount: amountFromFen(left) },
    { label: '右', amount: amountFromFen(right) },
  ]
}
