import type { Draft } from '../../domain/draft.ts'
import { expenditureLine, project, revenueLine, unit } from '../../tables/testing/ledger-builders.ts'
import { balancedDraft, withLines } from './balanced-draft.ts'
import type { FamilyExamples } from './example.ts'

function spend(line: Parameters<typeof expenditureLine>[0]): Draft {
  return withLines({ expenditures: [expenditureLine({ id: 'e9', ...line })] })
}

export const LEDGER_REFERENCE_EXAMPLES = {
  L09: {
    passing: [
      balancedDraft(),
      balancedDraft({ projects: [], expenditures: [expenditureLine()] }),
      spend({ projectId: '' }),
    ],
    failing: [
      {
        what: 'a project line whose project is an empty text',
        draft: spend({ kind: 'project', projectId: '' }),
        findings: [{ severity: 'error', at: 'expenditures/e9', field: 'projectId', says: ['项目未选'] }],
      },
      {
        what: 'a project line without a project',
        draft: spend({ kind: 'project', projectId: null }),
        findings: [
          { severity: 'error', at: 'expenditures/e9', field: 'projectId', says: ['支出第 4 行', '项目未选'] },
        ],
      },
      {
        what: 'a project line of a project that does not exist',
        draft: spend({ kind: 'project', projectId: 'p7' }),
        findings: [{ severity: 'error', at: 'expenditures/e9', field: 'projectId', says: ['项目不存在'] }],
      },
      {
        what: 'a personnel line with a project',
        draft: spend({ projectId: 'p1' }),
        findings: [{ severity: 'error', at: 'expenditures/e9', field: 'projectId', says: ['人员经费'] }],
      },
      {
        what: 'a project that only a personnel line names',
        draft: balancedDraft({
          expenditures: [expenditureLine({ projectId: 'p1' })],
        }),
        findings: [
          { severity: 'error', at: 'expenditures/e1', field: 'projectId', says: [] },
          { severity: 'warning', at: 'projects/p1', says: ['项目没有支出', '第 1 个项目“宣传经费”'] },
        ],
      },
    ],
    boundary: [
      {
        what: 'a project whose only line is of zero has a line',
        draft: balancedDraft({
          expenditures: [expenditureLine({ kind: 'project', projectId: 'p1', amount: '0' })],
        }),
        findings: [],
      },
    ],
  },
  L12: {
    passing: [balancedDraft()],
    failing: [
      {
        what: 'units that do not exist',
        draft: balancedDraft({
          revenues: [revenueLine({ unitCode: '203002' })],
          expenditures: [expenditureLine({ unitCode: '' }), expenditureLine({ id: 'e2' })],
          projects: [project({ unitCode: '203009' })],
        }),
        findings: [
          { severity: 'error', at: 'revenues/r1', field: 'unitCode', says: ['收入第 1 行', '“203002”'] },
          { severity: 'error', at: 'expenditures/e1', field: 'unitCode', says: ['支出第 1 行', '单位未填'] },
          { severity: 'error', at: 'projects/p1', field: 'unitCode', says: ['“203009”'] },
        ],
      },
      {
        what: 'a unit without lines',
        draft: balancedDraft({ units: [unit('203001'), unit('203002', '下属单位')] }),
        findings: [{ severity: 'warning', at: 'units/203002', says: ['下属单位（203002）'] }],
      },
    ],
    boundary: [
      {
        what: 'a unit with nothing but a line that is not filled in has a line',
        draft: balancedDraft({
          units: [unit('203001'), unit('203002')],
          revenues: [revenueLine({ unitCode: '203002', amount: '' })],
        }),
        findings: [],
      },
    ],
  },
  L14: {
    passing: [
      balancedDraft(),
      spend({ kind: 'operating', source: 'operating' }),
      spend({ kind: 'subsidy', source: 'other' }),
    ],
    failing: [
      {
        what: 'the three kinds paid from the three appropriations',
        draft: balancedDraft({
          expenditures: [
            expenditureLine({ id: 'e1', kind: 'operating', amount: '3' }),
            expenditureLine({ id: 'e2', kind: 'remittance', source: 'governmentFund' }),
            expenditureLine({ id: 'e3', kind: 'subsidy', source: 'stateCapital', amount: '' }),
          ],
        }),
        findings: [
          {
            severity: 'error',
            at: 'expenditures/e1',
            field: 'source',
            says: ['经营支出', '3 万元', '一般公共预算拨款'],
          },
          {
            severity: 'error',
            at: 'expenditures/e2',
            field: 'source',
            says: ['上解上级支出', '政府性基金预算拨款'],
          },
          {
            severity: 'error',
            at: 'expenditures/e3',
            field: 'source',
            says: ['对附属单位补助支出', '国有资本经营预算拨款'],
          },
        ],
      },
      {
        what: 'a line of the general public budget for 经营支出 beside one that is right',
        draft: withLines({
          expenditures: [
            expenditureLine({ id: 'e8', kind: 'subsidy', source: 'business', amount: '1' }),
            expenditureLine({ id: 'e9', kind: 'operating', amount: '' }),
          ],
        }),
        findings: [{ severity: 'error', at: 'expenditures/e9', field: 'source', says: ['支出第 5 行'] }],
      },
    ],
    boundary: [
      {
        what: 'the source next to the appropriations',
        draft: spend({ kind: 'operating', source: 'fiscalAccount' }),
        findings: [],
      },
    ],
  },
} satisfies FamilyExamples
