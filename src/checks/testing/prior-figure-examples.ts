import { readAmount, unit } from '../../tables/testing/ledger-builders.ts'
import { balancedDraft } from './balanced-draft.ts'
import { compared, priorYear, written } from './compared-draft.ts'
import type { FamilyExamples } from './example.ts'

const AT_CHANGE = 'narrative/change'
const UNIT_FIGURES = { ...priorYear(), total: readAmount('111') }

export const PRIOR_FIGURE_EXAMPLES = {
  Y01: {
    passing: [compared(), compared({ operating: '', remittance: '' })],
    failing: [
      {
        what: 'nothing of last year filled in',
        draft: balancedDraft(),
        findings: [{ severity: 'warning', at: 'priorYear/total', says: ['上年预算总额未填'] }],
      },
      {
        what: 'figures that the paper states, not filled in',
        draft: compared({ project: '', operatingFunds: '', reception: '' }),
        findings: [
          { severity: 'warning', at: 'priorYear/project', says: ['上年项目支出未填', '没有的填 0'] },
          { severity: 'warning', at: 'priorYear/operatingFunds', says: ['上年机关运行经费未填'] },
          { severity: 'warning', at: 'priorYear/threePublic.reception', says: ['上年公务接待费未填'] },
        ],
      },
      {
        what: 'parts that do not add up',
        draft: compared({ basic: '94', subsidy: '3' }),
        findings: [
          {
            severity: 'error',
            at: 'priorYear/total',
            says: [
              '基本支出 94 万元',
              '对附属单位补助支出 3 万元',
              '相加是 112 万元',
              '总额是 110 万元',
              '相差 2 万元',
            ],
          },
        ],
      },
      {
        what: 'those of a unit, in its own paper',
        draft: {
          ...compared(),
          units: [{ ...unit('203001', '本级'), priorYear: UNIT_FIGURES }, unit('203002', '下属单位')],
        },
        findings: [{ severity: 'error', at: 'units/203001/priorYear/total', says: ['本级', '相差 1 万元'] }],
      },
    ],
    boundary: [
      {
        what: 'two parts as printed may be a cent and a half apart from their printed sum',
        draft: compared({ basic: '95.01' }),
        findings: [{ severity: 'info', at: 'priorYear/total', says: ['尾差', '相差 0.01 万元'] }],
      },
      {
        what: 'not two cents',
        draft: compared({ basic: '95.02' }),
        findings: [{ severity: 'error', at: 'priorYear/total', says: ['相差 0.02 万元'] }],
      },
      {
        what: 'nor a fen where the figures are exact',
        draft: compared({ basic: '95.000001' }),
        findings: [{ severity: 'error', at: 'priorYear/total', says: ['相差 0.000001 万元'] }],
      },
    ],
  },
  Y02: {
    passing: [
      compared(),
      balancedDraft(),
      written('支出预算比上年增加 {{change.totalExpenditure}} 万元。'),
      written('与上年预算相比，支出预算增加 10.00 万元，其中：基本支出增加 5 万元，项目支出增加5.00万元。'),
      // Reasons, other years and other figures are nobody's changes.
      written('基本支出比上年增加 5 万元，主要原因是工资增加 8 万元。教育支出预算比上年增加 3 万元。'),
    ],
    failing: [
      {
        what: 'kinds that change otherwise than the total',
        draft: compared({ basic: '90' }),
        findings: [
          {
            severity: 'error',
            at: 'priorYear/total',
            says: ['增减额相加是 15 万元', '总额的增减额是 10 万元', '相差 5 万元'],
          },
        ],
      },
      {
        what: 'an amount that is not the difference of the printed figures',
        draft: written('基本支出{{direction.basic}} 6.50 万元，项目支出比上年增加 1,005.00 万元。'),
        findings: [
          {
            severity: 'error',
            at: AT_CHANGE,
            says: ['基本支出增减 6.5 万元', '是 5 万元', '相差 1.5 万元'],
          },
          { severity: 'error', at: AT_CHANGE, says: ['项目支出', '相差 1000 万元'] },
        ],
      },
    ],
    boundary: [
      {
        what: 'kinds a cent apart are rounded one by one',
        draft: compared({ basic: '95.01' }),
        findings: [{ severity: 'info', at: 'priorYear/total', says: ['尾差', '相差 0.01 万元'] }],
      },
      {
        what: 'two kinds two cents apart are not',
        draft: compared({ basic: '95.02' }),
        findings: [{ severity: 'error', at: 'priorYear/total', says: ['相差 0.02 万元'] }],
      },
      {
        what: 'a typed amount a cent beside the difference was rounded after, two cents were not',
        draft: written('基本支出比上年增加 5.01 万元；项目支出比上年增加 4.98 万元。'),
        findings: [
          { severity: 'info', at: AT_CHANGE, says: ['尾差', '相差 0.01 万元'] },
          { severity: 'error', at: AT_CHANGE, says: ['相差 0.02 万元'] },
        ],
      },
    ],
  },
  Y03: {
    passing: [
      compared(),
      written(
        '{{fiscalYear}} 年支出预算比 {{priorYear}} 年{{direction.totalExpenditure}} 10.00 万元，增长 9.1%。',
      ),
      written('与 2024 年相比，基本支出增加 5.26%、项目支出增长33%；机关运行经费与上年持平。'),
      // What explains, what stands elsewhere and what is not compared.
      written('基本支出比上年增加 5 万元，主要原因是退休减少，公用经费下降 3%。项目支出减少审批环节。'),
      written('一般公共预算基本支出比上年减少 2 万元。“三公”经费只减不增。'),
    ],
    failing: [
      {
        what: 'a typed direction against the figures',
        draft: written('基本支出比上年减少 {{change.basic}} 万元，主要原因是{{reason.basic}}。'),
        findings: [
          {
            severity: 'error',
            at: AT_CHANGE,
            says: ['基本支出本年 100 万元，上年 95 万元', '应是“增加”', '写“减少”'],
          },
        ],
      },
      {
        what: 'as much as last year where it changed, and a change where it did not',
        draft: written('项目支出与上年持平。机关运行经费比上年有所下降。'),
        findings: [
          { severity: 'error', at: AT_CHANGE, says: ['应是“增加”', '写“持平”'] },
          { severity: 'error', at: AT_CHANGE, says: ['机关运行经费', '应是“持平”', '写“下降”'] },
        ],
      },
      {
        what: 'a percentage that is another, and one of nothing',
        draft: written(
          '“三公”经费比上年增长 100%。支出预算比上年增加 10 万元，增长 8.3％。',
          { reception: '0' },
          'threePublic',
        ),
        findings: [
          { severity: 'error', at: 'narrative/threePublic', says: ['应是“持平”'] },
          { severity: 'error', at: 'narrative/threePublic', says: ['上年是零，算不出百分比'] },
          { severity: 'error', at: 'narrative/threePublic', says: ['是 9.1%', '写“8.3%”'] },
        ],
      },
    ],
    boundary: [
      {
        what: 'a percentage rounded half up to as many decimals as were typed',
        // 5 of 95 are 5.263157 %, 5 of 15 are 33.333 %, 10 of 110 are 9.0909 %.
        draft: written('与上年相比，基本支出增长 5.3%，基本支出增长 5.263%，项目支出增长 33.34%。'),
        findings: [{ severity: 'error', at: AT_CHANGE, says: ['33.33%'] }],
      },
      {
        what: 'figures that print alike are as much as last year',
        draft: written('基本支出与上年持平。', { basic: '99.995' }),
        findings: [],
      },
    ],
  },
} satisfies FamilyExamples
