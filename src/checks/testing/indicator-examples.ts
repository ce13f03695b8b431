import type { Indicator } from '../../domain/ledger.ts'
import type { ExpectedFinding, FamilyExamples } from './example.ts'
import { draftWith, draftWithIndicators, filledProject, SIX_INDICATORS } from './filled-project.ts'

const COST: Partial<Indicator> = {
  level2: '成本指标',
  name: '宣讲总支出',
  symbol: '≤',
  value: '20',
  unit: '万元',
}
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

const [, , , , , SATISFACTION] = SIX_INDICATORS

export const INDICATOR_EXAMPLES = {
  P08: {
    passing: [draftWith(filledProject())],
    failing: [
      {
        what: 'a satisfaction without a unit',
        draft: draftWithIndicators({ ...SATISFACTION, unit: '' }),
        findings: [at('i6', 'error', 'unit', '单位没有填', '“听众满意度”')],
      },
      {
        what: 'nothing but a name',
        draft: draftWithIndicators({ symbol: '', value: ' ', unit: '' }),
        findings: [at('i1', 'error', 'symbol'), at('i1', 'error', 'value'), at('i1', 'error', 'unit')],
      },
      {
        what: 'a description without words',
        draft: draftWithIndicators({ ...TEXT, value: '' }),
        findings: [at('i1', 'error', 'value', '却没有文字')],
      },
    ],
    boundary: [
      {
        what: 'a description needs no unit',
        draft: draftWithIndicators({ ...TEXT, value: '全部上墙公示' }),
        findings: [],
      },
      {
        what: 'a row that was only opened',
        draft: draftWithIndicators({ name: '', description: '', value: '', unit: '' }),
        findings: [],
      },
      {
        what: 'zero is a value',
        draft: draftWithIndicators({ symbol: '=', value: '0', unit: '起' }),
        findings: [],
      },
      {
        what: 'a symbol that nobody can choose',
        draft: draftWithIndicators({ symbol: '约' }),
        findings: [at('i1', 'error', 'symbol', '符号“约”不在可选范围')],
      },
    ],
  },
  P09: {
    passing: [draftWith(filledProject()), draftWithIndicators({ name: '先进支部评比', unit: '次' })],
    failing: [
      {
        what: 'counts in percent',
        draft: draftWithIndicators(
          { name: '投保车辆数', unit: '%' },
          { id: 'i2', name: '参加培训人数', unit: '％' },
          { id: 'i3', name: '保障工作队数量', unit: '百分比' },
        ),
        findings: ['i1', 'i2', 'i3'].map((id) => at(id, 'warning', 'unit', '按名称是数量')),
      },
      {
        what: 'rates that are not in percent',
        draft: draftWithIndicators(
          { name: '到课率', unit: '人' },
          { id: 'i2', name: '应保尽保人数之比', unit: '个' },
        ),
        findings: [at('i1', 'warning', 'unit', '按名称是比率', '“人”'), at('i2', 'warning', 'unit')],
      },
    ],
    boundary: [
      {
        what: 'words that end like counts and rates and are none',
        draft: draftWithIndicators(
          { name: '空气质量指数', unit: '%' },
          { id: 'i2', name: '走访频率', unit: '次/月' },
          { id: 'i3', name: '新生儿死亡率', unit: '‰' },
          { id: 'i4', name: '资金成本控制数', level2: '成本指标', unit: '%' },
        ),
        findings: [],
      },
      {
        what: 'descriptions, and units not filled in',
        draft: draftWithIndicators({ ...TEXT, name: '到课率' }, { id: 'i2', name: '到课率', unit: '' }),
        findings: [],
      },
    ],
  },
  P10: {
    passing: [draftWith(filledProject())],
    failing: [
      {
        what: 'a cost above the annual amount',
        draft: draftWithIndicators({ ...COST, value: '20.5' }),
        findings: [at('i1', 'error', 'value', '指标值 20.5 万元', '年度资金总额 20 万元', '多 0.5 万元')],
      },
      {
        what: 'the more it costs the better, and in percent',
        draft: draftWithIndicators({ ...COST, symbol: '≥', value: '90', unit: '%' }),
        findings: [at('i1', 'warning', 'unit', '“≥90%”', '“≤”')],
      },
      {
        what: 'a cost of the newer scheme in yuan, or in words',
        draft: draftWithIndicators(
          { level1: '成本指标', level2: '经济成本指标', symbol: '≤', value: '200001', unit: '元' },
          { ...COST, ...TEXT, id: 'i2', value: '不超25万元' },
        ),
        findings: [
          at('i1', 'error', 'value', '20.0001 万元'),
          at('i2', 'error', 'value', '25 万元', '多 5 万元'),
        ],
      },
    ],
    boundary: [
      {
        what: 'just the annual amount, in any unit',
        draft: draftWithIndicators(
          COST,
          { ...COST, id: 'i2', value: '200000', unit: '元' },
          { ...COST, ...TEXT, id: 'i3', value: '不超20万元' },
        ),
        findings: [],
      },
      {
        what: 'a fen above it',
        draft: draftWithIndicators({ ...COST, value: '20.000001' }),
        findings: [at('i1', 'error', 'value', '多 0.000001 万元')],
      },
      {
        what: 'the price of one thing is no cost of the project',
        draft: draftWithIndicators({ ...COST, value: '90', unit: '万元/台' }),
        findings: [],
      },
      {
        what: 'of what is saved more is better',
        draft: draftWithIndicators({ ...COST, name: '会议费节约率', symbol: '≥', value: '5', unit: '%' }),
        findings: [],
      },
      {
        what: 'a project without lines has no amount to be above',
        draft: { ...draftWithIndicators({ ...COST, value: '90' }), expenditures: [] },
        findings: [],
      },
    ],
  },
} satisfies FamilyExamples
