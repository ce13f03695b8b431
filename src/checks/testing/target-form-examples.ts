import type { Draft } from '../../domain/draft.ts'
import type { Project } from '../../domain/ledger.ts'
import { expenditureLine, project } from '../../tables/testing/ledger-builders.ts'
import { DEFAULT_STANDARDS } from '../standards/default-standards.ts'
import { balancedDraft, withLines } from './balanced-draft.ts'
import type { FamilyExamples } from './example.ts'
import { draftWith, filledProject, indicator, SIX_INDICATORS } from './filled-project.ts'

/** A hundred letters, all different. */
const LETTERS = Array.from({ length: 100 }, (_, index) => String.fromCodePoint(0x4e00 + index))

/** Two forms of a hundred letters, of which so many differ; the rest of the second are spread over its parts. */
function twoForms(differing: number): Draft {
  const changed = LETTERS.map((letter, index) =>
    (index * 37) % 100 < differing ? String.fromCodePoint(0x6000 + index) : letter,
  )
  const [first, second] = [LETTERS.join(''), changed.join('')]
  const empty = { name: '', description: '', symbol: '', value: '', unit: '' }
  return draftWith(
    filledProject({ fundUse: first, goals: [], indicators: [] }),
    filledProject({
      id: 'p2',
      name: '培训经费',
      fundUse: second.slice(0, 30),
      goals: [second.slice(30, 60)],
      indicators: [indicator({ ...empty, name: second.slice(60, 80), value: second.slice(80) })],
    }),
  )
}

const ALIKE = { severity: 'error', at: 'projects/p2', field: 'fundUse' } as const
const AT_PROJECT = { severity: 'error', at: 'projects/p1' } as const
const EMPTY_FORM: Project = project({ plan: { march: '0', june: '10', october: '10', december: '20' } })

function without(...ids: readonly string[]): Project {
  return filledProject({ indicators: SIX_INDICATORS.filter(({ id }) => !ids.includes(id)) })
}

export const TARGET_FORM_EXAMPLES = {
  P02: {
    passing: [draftWith(filledProject()), twoForms(50), draftWith(EMPTY_FORM, { ...EMPTY_FORM, id: 'p2' })],
    failing: [
      {
        what: 'a form copied from another project',
        draft: draftWith(filledProject(), filledProject({ id: 'p2', name: '培训经费', code: '' })),
        findings: [{ ...ALIKE, says: ['第 2 个项目“培训经费”', '第 1 个项目“宣传经费”', '100%'] }],
      },
      {
        what: 'three forms alike, pair by pair',
        draft: draftWith(filledProject(), filledProject({ id: 'p2' }), filledProject({ id: 'p3' })),
        findings: [
          { ...ALIKE, says: ['第 1 个项目'] },
          { ...ALIKE, at: 'projects/p3', says: ['第 3 个项目', '第 1 个项目'] },
          { ...ALIKE, at: 'projects/p3', says: ['第 2 个项目'] },
        ],
      },
      {
        what: 'a copy with a few letters changed',
        draft: twoForms(5),
        findings: [{ ...ALIKE, says: ['95% 的文字相同'] }],
      },
    ],
    boundary: [
      { what: 'just nine tenths', draft: twoForms(10), findings: [{ ...ALIKE, says: ['90% 的文字相同'] }] },
      {
        what: 'a hair less than nine tenths',
        draft: draftWith(
          filledProject({ fundUse: LETTERS.slice(0, 99).join(''), goals: [], indicators: [] }),
          filledProject({ id: 'p2', fundUse: LETTERS.slice(10, 99).join(''), goals: [], indicators: [] }),
        ),
        findings: [],
      },
      {
        what: 'nine tenths where letters are left out',
        draft: draftWith(
          filledProject({ fundUse: LETTERS.join(''), goals: [], indicators: [] }),
          filledProject({ id: 'p2', fundUse: LETTERS.slice(10).join(' '), goals: [], indicators: [] }),
        ),
        findings: [{ ...ALIKE, says: ['90%'] }],
      },
      {
        what: 'what a bureau holds to be alike',
        draft: twoForms(10),
        standards: { thresholds: { ...DEFAULT_STANDARDS.thresholds, similarForms: 0.91 } },
        findings: [],
      },
    ],
  },
  P07: {
    passing: [draftWith(filledProject()), draftWith(EMPTY_FORM)],
    failing: [
      {
        what: 'groups that have no indicator',
        draft: draftWith(without('i2', 'i5')),
        findings: [
          { ...AT_PROJECT, field: 'indicators.质量指标', says: ['没有质量指标'] },
          { ...AT_PROJECT, field: 'indicators.效益指标', says: ['没有效益指标'] },
        ],
      },
      {
        what: 'an indicator of which only the level is chosen',
        draft: draftWith(
          filledProject({
            indicators: SIX_INDICATORS.map((each) =>
              each.id === 'i6' ? { ...each, name: '', description: '', value: '', unit: '' } : each,
            ),
          }),
        ),
        findings: [{ ...AT_PROJECT, field: 'indicators.服务对象满意度指标', says: ['满意度'] }],
      },
      {
        what: 'a form with a purpose and no indicators',
        draft: draftWith(filledProject({ indicators: [] })),
        findings: ['数量指标', '质量指标', '时效指标', '成本指标', '效益指标', '服务对象满意度指标'].map(
          (group) => ({
            ...AT_PROJECT,
            field: `indicators.${group}`,
            says: [group],
          }),
        ),
      },
    ],
    boundary: [
      {
        what: 'any one of the benefits does',
        draft: draftWith(
          filledProject({
            indicators: SIX_INDICATORS.map((each) =>
              each.id === 'i5' ? { ...each, level2: '可持续影响指标' } : each,
            ),
          }),
        ),
        findings: [],
      },
      {
        what: 'the newer national scheme has cost on its first level and asks for no other',
        draft: draftWith(
          filledProject({
            indicators: SIX_INDICATORS.map((each) =>
              each.id === 'i4' ? { ...each, level1: '成本指标', level2: '经济成本指标' } : each,
            ),
          }),
        ),
        findings: [],
      },
    ],
  },
  P15: {
    passing: [draftWith(filledProject()), balancedDraft({ expenditures: [], projects: [EMPTY_FORM] })],
    failing: [
      {
        what: 'a project with money and an empty form',
        draft: draftWith(EMPTY_FORM),
        findings: [{ ...AT_PROJECT, field: 'fundUse', says: ['项目没有绩效目标表', '“宣传经费”'] }],
      },
      {
        what: 'money of no project',
        draft: (() => {
          const { expenditures } = withLines({
            expenditures: [expenditureLine({ id: 'e9', kind: 'project', projectId: 'gone', amount: '5' })],
          })
          return balancedDraft({ expenditures, projects: [filledProject()] })
        })(),
        findings: [
          {
            severity: 'error',
            at: 'tables/expenditureSummary',
            says: ['之和 20 万元', '项目支出 25 万元', '相差 5 万元'],
          },
        ],
      },
    ],
    boundary: [
      {
        what: 'a form with nothing but a goal is a form',
        draft: draftWith({ ...EMPTY_FORM, goals: ['办好宣讲。'] }),
        findings: [],
      },
      {
        what: 'blanks are none',
        draft: draftWith({
          ...EMPTY_FORM,
          fundUse: ' ',
          goals: [' '],
          indicators: [indicator({ name: '', description: ' ', value: '', unit: '' })],
        }),
        findings: [{ ...AT_PROJECT, field: 'fundUse', says: ['没有绩效目标表'] }],
      },
      {
        what: 'a project that a bureau exempts',
        draft: draftWith(EMPTY_FORM),
        standards: { projectsWithoutTargets: ['宣传经费'] },
        findings: [],
      },
      {
        what: 'a fen of no project',
        draft: balancedDraft({
          expenditures: [
            ...balancedDraft().expenditures,
            expenditureLine({ id: 'e9', kind: 'project', projectId: null, amount: '0.000001' }),
          ],
          projects: [filledProject()],
        }),
        findings: [{ severity: 'error', at: 'tables/expenditureSummary', says: ['相差 0.000001 万元'] }],
      },
    ],
  },
} satisfies FamilyExamples
