import type { Draft } from '../../domain/draft.ts'
import type { Indicator, Project } from '../../domain/ledger.ts'
import { project } from '../../tables/testing/ledger-builders.ts'
import { balancedDraft } from './balanced-draft.ts'

/** An indicator of quantity, but for what is given. */
export function indicator(given: Partial<Indicator> = {}): Indicator {
  return {
    id: 'i1',
    level1: '产出指标',
    level2: '数量指标',
    name: '举办宣讲场次',
    description: '全年到村和社区举办的宣讲',
    symbol: '≥',
    value: '24',
    unit: '场',
    basis: '年度宣讲安排',
    ...given,
  }
}

const COST = { level2: '成本指标', name: '每场宣讲支出', description: '场地和资料费用的平均数' }

/** One of each group that the current scheme asks for. */
export const SIX_INDICATORS: readonly Indicator[] = [
  indicator(),
  indicator({ id: 'i2', level2: '质量指标', name: '讲稿审核通过率', value: '98', unit: '%' }),
  indicator({
    id: 'i3',
    level2: '时效指标',
    name: '宣讲完成时间',
    symbol: '文字描述',
    value: '12月10日前',
    unit: '',
  }),
  indicator({ id: 'i4', ...COST, symbol: '≤', value: '0.8', unit: '万元' }),
  indicator({
    id: 'i5',
    level1: '效益指标',
    level2: '社会效益指标',
    name: '听讲群众人次',
    value: '1600',
    unit: '人次',
  }),
  indicator({
    id: 'i6',
    level1: '满意度指标',
    level2: '服务对象满意度指标',
    name: '听众满意度',
    value: '92',
    unit: '%',
  }),
]

/** The project of the balanced draft with all of its form filled in; its annual amount is 20. */
export function filledProject(given: Parameters<typeof project>[0] = {}): Project {
  return project({
    code: '13030325P00495010004G',
    fundUse: '用于组织宣讲团到村和社区宣讲，印制通俗读本，租用场地和设备。',
    goals: ['让政策进村入户，群众听得懂、用得上。'],
    plan: { march: '0', june: '10', october: '10', december: '20' },
    indicators: SIX_INDICATORS,
    ...given,
  })
}

/** The balanced draft with these projects. */
export function draftWith(...projects: readonly Project[]): Draft {
  return balancedDraft({ projects })
}

/** The balanced draft whose project has these indicators. */
export function draftWithIndicators(...indicators: readonly Partial<Indicator>[]): Draft {
  return draftWith(filledProject({ indicators: indicators.map((given) => indicator(given)) }))
}
