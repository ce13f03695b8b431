import type { Indicator } from '../../domain/ledger.ts'
import type { ExpectedFinding, FamilyExamples } from './example.ts'
import { draftWith, draftWithIndicators, filledProject, indicator, SIX_INDICATORS } from './filled-project.ts'

const TEXT: Partial<Indicator> = { symbol: '文字描述', unit: '' }

/** What is expected of the indicator with this id. */
function at(
  id: string,
  severity: ExpectedFinding['severity'],
  field: string,
  ...says: readonly string[]
): ExpectedFinding {
  return { severity, at: `projects/p1/indicators/${id}`, field, says }
}

/** Indicators that all have the same target, but for the last few. */
function sameTargets(same: number, other: number): readonly Partial<Indicator>[] {
  return Array.from({ length: same + other }, (_, index) => ({
    id: `i${String(index)}`,
    value: index < same ? '90' : String(index),
    unit: '%',
  }))
}

function weighted(...weights: readonly (number | string | undefined)[]): ReturnType<typeof draftWith> {
  const indicators = weights.map((weight, index): Indicator => {
    const own = indicator({ id: `i${String(index)}`, level1: '成本指标', level2: '经济成本指标' })
    return weight === undefined ? own : { ...own, extra: { weight } }
  })
  return draftWith(filledProject({ indicators }))
}

const AT_INDICATORS = { at: 'projects/p1', field: 'indicators' } as const
const [, , , , , SATISFACTION] = SIX_INDICATORS

export const INDICATOR_VALUE_EXAMPLES = {
  P11: {
    passing: [draftWith(filledProject()), draftWithIndicators({ value: '按规定' })],
    failing: [
      {
        what: 'values that nobody can measure',
        draft: draftWithIndicators(
          { ...TEXT, value: '按规定时间足额拨付' },
          { ...TEXT, id: 'i2', value: '稳步提高' },
          { ...TEXT, id: 'i3', value: '完成全年电教片拍摄计划' },
        ),
        findings: [
          at('i1', 'warning', 'value', '“按规定”'),
          at('i2', 'warning', 'value', '“稳步提高”'),
          at('i3', 'warning', 'value', '“完成全年”'),
        ],
      },
      {
        what: 'words of a list of its own',
        draft: draftWithIndicators({ ...TEXT, value: '群众叫好' }),
        standards: { vagueValues: ['叫好'] },
        findings: [at('i1', 'warning', 'value', '“叫好”')],
      },
    ],
    boundary: [
      {
        what: 'beside a number or a date there is something to measure',
        draft: draftWithIndicators(
          { ...TEXT, value: '2025年12月1日前按计划完成' },
          { ...TEXT, id: 'i2', value: '按规定标准每人３００元' },
        ),
        findings: [],
      },
    ],
  },
  P12: {
    passing: [draftWith(filledProject())],
    failing: [
      {
        what: 'nearly all targets the same',
        draft: draftWithIndicators(...sameTargets(5, 1)),
        findings: [{ ...AT_INDICATORS, severity: 'warning', says: ['6 个指标中有 5 个', '“≥90”'] }],
      },
      {
        what: 'all the same, in whatever unit',
        draft: draftWithIndicators(...sameTargets(3, 0), { id: 'i9', value: '90', unit: '人' }),
        findings: [{ ...AT_INDICATORS, severity: 'warning', says: ['4 个指标中有 4 个'] }],
      },
    ],
    boundary: [
      {
        what: 'just four fifths',
        draft: draftWithIndicators(...sameTargets(4, 1)),
        findings: [{ ...AT_INDICATORS, severity: 'warning', says: ['5 个指标中有 4 个'] }],
      },
      { what: 'three quarters', draft: draftWithIndicators(...sameTargets(3, 1)), findings: [] },
      { what: 'two say nothing', draft: draftWithIndicators(...sameTargets(2, 0)), findings: [] },
      {
        what: 'values not filled in are not counted',
        draft: draftWithIndicators(...sameTargets(3, 1), { id: 'i8', value: '' }, { id: 'i9', value: ' ' }),
        findings: [],
      },
    ],
  },
  P13: {
    passing: [draftWith(filledProject())],
    failing: [
      {
        what: 'description and basis that say the name again',
        draft: draftWithIndicators({ description: '举办宣讲场次', basis: '举办宣讲场次。' }),
        findings: [at('i1', 'info', 'description', '指标说明'), at('i1', 'info', 'basis', '确定依据')],
      },
      {
        what: 'goals that are the name of the project',
        draft: draftWith(filledProject({ goals: ['让群众听得懂。', '宣传经费', '2025年度宣传经费支出。'] })),
        findings: [
          { severity: 'info', at: 'projects/p1', field: 'goals.1', says: ['目标 2'] },
          { severity: 'info', at: 'projects/p1', field: 'goals.2', says: ['目标 3'] },
        ],
      },
    ],
    boundary: [
      {
        what: 'a word more says something',
        draft: draftWith(
          filledProject({
            goals: ['宣传经费足额到位'],
            indicators: [indicator({ description: '举办宣讲的场次', basis: '' })],
          }),
        ),
        findings: [],
      },
    ],
  },
  P14: {
    passing: [draftWith(filledProject()), draftWithIndicators({ value: '150' })],
    failing: [
      {
        what: 'more than all',
        draft: draftWithIndicators({ ...SATISFACTION, value: '120' }),
        findings: [at('i6', 'error', 'value', '“120”', '0 到 100')],
      },
      {
        what: 'less than nothing, in full-width digits too',
        draft: draftWithIndicators(
          { name: '到课率', value: '-1', unit: '%' },
          { id: 'i2', name: '到课率', value: '１０１', unit: '％' },
        ),
        findings: [at('i1', 'error', 'value'), at('i2', 'error', 'value')],
      },
    ],
    boundary: [
      {
        what: 'nothing and all',
        draft: draftWithIndicators({ value: '0', unit: '%' }, { id: 'i2', value: '100', unit: '%' }),
        findings: [],
      },
      {
        what: 'a hundredth more',
        draft: draftWithIndicators({ value: '100.01', unit: '%' }),
        findings: [at('i1', 'error', 'value', '“100.01”')],
      },
      {
        what: 'growth may be more, and a description is no number',
        draft: draftWithIndicators(
          { name: '产值增长率', value: '130', unit: '%' },
          { ...TEXT, id: 'i2', value: '120' },
        ),
        findings: [],
      },
    ],
  },
  P16: {
    passing: [
      weighted(undefined, undefined),
      weighted(50, '40'),
      draftWith(
        filledProject({ indicators: SIX_INDICATORS.map((each) => ({ ...each, extra: { weight: 1 } })) }),
      ),
    ],
    failing: [
      {
        what: 'weights that are too much',
        draft: weighted(50, 50),
        findings: [{ ...AT_INDICATORS, severity: 'error', says: ['100 分', '应为 90 分', '多 10 分'] }],
      },
      {
        what: 'an indicator without a weight',
        draft: weighted(40, '40.5', undefined),
        findings: [
          { ...AT_INDICATORS, severity: 'error', says: ['80.5 分', '少 9.5 分', '1 个指标没有分值'] },
        ],
      },
    ],
    boundary: [
      { what: 'tenths that add up just so', draft: weighted(30.1, 30.2, 29.7), findings: [] },
      {
        what: 'a thousandth too little',
        draft: weighted(30.1, 30.2, 29.699),
        findings: [{ ...AT_INDICATORS, severity: 'error', says: ['少 0.001 分'] }],
      },
    ],
  },
} satisfies FamilyExamples
