import type { Draft } from '../../domain/draft.ts'
import { expenditureLine, revenueLine } from '../../tables/testing/ledger-builders.ts'
import { balancedDraft, withLines } from './balanced-draft.ts'
import { compared, priorYear, REASONS } from './compared-draft.ts'
import type { FamilyExamples } from './example.ts'

/** What this year goes to reception, beside the figure of last year. */
function receptions(current: string, prior: string, reason?: string): Draft {
  return {
    ...withLines({
      expenditures: [
        expenditureLine({ id: 'e9', kind: 'publicFunds', economicCode: '30217', amount: current }),
      ],
    }),
    priorYear: priorYear(
      { reception: prior },
      { reasons: reason === undefined ? REASONS : { ...REASONS, 'threePublic.reception': reason } },
    ),
  }
}

export const PRIOR_REASON_EXAMPLES = {
  Y04: {
    passing: [
      compared(),
      balancedDraft(),
      compared({}, { reasons: { basic: '受机构改革、人员调整等原因', project: '新增宣传活动' } }),
      // Next year's draft as it begins.
      { ...compared({}, { reasons: {} }), revenues: [], expenditures: [] },
      // What stayed the same needs no reason, and a text may give one in its own words.
      compared({ total: '120', basic: '100', project: '20' }, { reasons: {} }),
      {
        ...compared({}, { reasons: {} }),
        narrative: { change: '基本支出增加5万元，主要原因是人员增加；项目支出增加5万元，由于新增宣传活动。' },
      },
    ],
    failing: [
      {
        what: 'no reason',
        draft: compared({}, { reasons: { project: ' ' } }),
        findings: [
          {
            severity: 'error',
            at: 'priorYear/basic',
            field: 'reason',
            says: ['基本支出本年 100 万元，上年 95 万元，比上年增加', '没有写原因'],
          },
          { severity: 'error', at: 'priorYear/project', field: 'reason', says: ['没有写原因'] },
        ],
      },
      {
        what: 'words of a template',
        draft: compared({}, { reasons: { basic: '主要原因是。', project: '增加（减少）XX' } }),
        findings: [
          { severity: 'error', at: 'priorYear/basic', field: 'reason', says: ['“主要原因是”', '模板'] },
          { severity: 'error', at: 'priorYear/project', field: 'reason', says: ['“增加（减少）XX”'] },
        ],
      },
      {
        what: 'the reason of last year',
        draft: compared({}, { formerReasons: { basic: '在职人员增加两人。', project: '新增一次调研' } }),
        findings: [
          { severity: 'warning', at: 'priorYear/basic', field: 'reason', says: ['上年原文相同', '一字不差'] },
        ],
      },
      {
        what: 'a text of one’s own that gives none',
        draft: { ...compared({}, { reasons: {} }), narrative: { change: '基本支出增加5万元，主要原因是。' } },
        findings: [
          { severity: 'error', at: 'priorYear/basic', field: 'reason', says: [] },
          { severity: 'error', at: 'priorYear/project', field: 'reason', says: [] },
        ],
      },
    ],
    boundary: [
      {
        what: 'what prints alike has not changed',
        draft: compared({ basic: '99.995', project: '15' }, { reasons: { project: '新增活动' } }),
        findings: [],
      },
      {
        what: 'a printed cent has',
        draft: compared({ basic: '99.994', project: '15' }, { reasons: { project: '新增活动' } }),
        findings: [{ severity: 'error', at: 'priorYear/basic', field: 'reason', says: ['上年 99.99 万元'] }],
      },
    ],
  },
  Y05: {
    passing: [compared(), receptions('1', '2', '压减接待批次'), receptions('2', '2')],
    failing: [
      {
        what: 'an item that grows, without a reason',
        draft: receptions('3', '2'),
        findings: [
          {
            severity: 'warning',
            at: 'priorYear/threePublic.reception',
            field: 'amount',
            says: ['公务接待费本年 3 万元，上年 2 万元', '增加 1 万元', '只减不增', '写明增加的原因'],
          },
        ],
      },
      {
        what: 'an item that grows while the whole does not, with a reason',
        draft: {
          ...receptions('3', '2', '新增一次会议'),
          priorYear: priorYear(
            { reception: '2', vehicleOperation: '5' },
            { reasons: { ...REASONS, 'threePublic.reception': '新增一次会议' } },
          ),
        },
        findings: [
          {
            severity: 'warning',
            at: 'priorYear/threePublic.reception',
            field: 'amount',
            says: ['“新增一次会议”', '核实依据'],
          },
        ],
      },
    ],
    boundary: [
      { what: 'not by a printed cent', draft: receptions('2.004999', '2'), findings: [] },
      {
        what: 'just by a printed cent',
        draft: receptions('2.005', '2'),
        findings: [
          {
            severity: 'warning',
            at: 'priorYear/threePublic.reception',
            field: 'amount',
            says: ['增加 0.01 万元'],
          },
        ],
      },
      {
        what: 'of last year nothing is filled in',
        draft: {
          ...withLines({ revenues: [revenueLine({ id: 'r9' })] }),
          priorYear: priorYear({ reception: '' }),
        },
        findings: [],
      },
    ],
  },
} satisfies FamilyExamples
