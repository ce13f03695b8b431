import type { Draft } from '../../domain/draft.ts'
import { expenditureLine, revenueLine } from '../../tables/testing/ledger-builders.ts'
import { balancedDraft, withLines } from './balanced-draft.ts'
import type { FamilyExamples } from './example.ts'

function spend(line: Parameters<typeof expenditureLine>[0]): Draft {
  return withLines({ expenditures: [expenditureLine({ id: 'e9', ...line })] })
}

function receive(line: Parameters<typeof revenueLine>[0]): Draft {
  return withLines({ revenues: [revenueLine({ id: 'r9', ...line })] })
}

function nameSubject(classification: 'functional' | 'economic', code: string, name: string): Draft {
  return balancedDraft({
    customSubjects: { functional: [], economic: [], [classification]: [{ code, name }] },
  })
}

const AT_LINE = { at: 'expenditures/e9', field: 'economicCode' } as const
export const LEDGER_SUBJECT_EXAMPLES = {
  L06: {
    passing: [
      balancedDraft(),
      nameSubject('functional', '201', '一般公共服务支出'),
      // A code that the catalogue does not know, and one that has no name yet.
      nameSubject('functional', '2019998', '自设科目'),
      nameSubject('economic', '30101', ''),
    ],
    failing: [
      {
        what: 'another name for a row that was read in a document',
        draft: nameSubject('functional', '201', '一般公共服务'),
        findings: [
          {
            severity: 'error',
            at: 'functionalSubjects/201',
            field: 'name',
            says: ['“一般公共服务”', '“一般公共服务支出”', '201'],
          },
        ],
      },
      {
        what: 'another name for a row that nobody has confirmed',
        draft: nameSubject('functional', '2010101', '机关运行'),
        findings: [
          { severity: 'warning', at: 'functionalSubjects/2010101', field: 'name', says: ['尚待核实'] },
        ],
      },
    ],
    boundary: [
      {
        what: 'the name of the catalogue with blanks around it',
        draft: nameSubject('functional', '201', ' 一般公共服务支出 '),
        findings: [],
      },
    ],
  },
  L07: {
    passing: [
      balancedDraft(),
      spend({ economicCode: '30305' }),
      spend({ kind: 'publicFunds', economicCode: '31002' }),
      spend({ kind: 'project', projectId: 'p1', economicCode: '30305' }),
      spend({ kind: 'operating', source: 'other', economicCode: '30101' }),
    ],
    failing: [
      {
        what: 'personnel under goods and services',
        draft: spend({ economicCode: '30201' }),
        findings: [
          {
            severity: 'warning',
            ...AT_LINE,
            says: ['支出第 4 行', '人员经费', '302 商品和服务支出'],
          },
        ],
      },
      {
        what: 'public funds under wages and under help for persons',
        draft: withLines({
          expenditures: [
            expenditureLine({ id: 'e8', kind: 'publicFunds', economicCode: '30101' }),
            expenditureLine({ id: 'e9', kind: 'publicFunds', economicCode: '30305' }),
          ],
        }),
        findings: [
          { severity: 'warning', at: 'expenditures/e8', field: 'economicCode', says: ['301 工资福利支出'] },
          { severity: 'warning', ...AT_LINE, says: ['303 对个人和家庭的补助'] },
        ],
      },
      {
        what: 'wages out of a project',
        draft: spend({ kind: 'project', projectId: 'p1', economicCode: '30101' }),
        findings: [{ severity: 'warning', ...AT_LINE, says: ['项目支出', '301 工资福利支出'] }],
      },
    ],
    boundary: [
      {
        what: 'the class next to 310, which belongs to neither',
        draft: spend({ economicCode: '31201' }),
        findings: [],
      },
    ],
  },
  L08: {
    passing: [
      balancedDraft(),
      receive({ functionCode: '2120803', source: 'governmentFund' }),
      spend({ functionCode: '2230102', source: 'stateCapital' }),
      // Special bonds stand under ordinary classes and may be counted among the funds.
      spend({ functionCode: '2219801', source: 'governmentFund' }),
    ],
    failing: [
      {
        what: 'an item of a fund paid from the general public budget',
        draft: spend({ functionCode: '2120803' }),
        findings: [
          {
            severity: 'error',
            at: 'expenditures/e9',
            field: 'source',
            says: ['支出第 4 行', '2120803 城市建设支出', '是政府性基金科目'],
          },
        ],
      },
      {
        what: 'rows that nobody has confirmed, from the wrong budgets',
        draft: withLines({
          revenues: [revenueLine({ id: 'r9', functionCode: '2120804', source: 'other' })],
          expenditures: [expenditureLine({ id: 'e9', functionCode: '2230199', source: 'governmentFund' })],
        }),
        findings: [
          { severity: 'warning', at: 'revenues/r9', field: 'source', says: ['收入第 3 行', '2120804'] },
          {
            severity: 'warning',
            at: 'expenditures/e9',
            field: 'source',
            says: ['是国有资本经营预算科目'],
          },
        ],
      },
      {
        what: 'an ordinary item paid from a fund and from state capital',
        draft: withLines({
          expenditures: [
            expenditureLine({ id: 'e8', functionCode: '2999999', source: 'governmentFund' }),
            expenditureLine({ id: 'e9', functionCode: '2999999', source: 'stateCapital' }),
          ],
        }),
        findings: [
          { severity: 'warning', at: 'expenditures/e8', field: 'source', says: ['不是政府性基金科目'] },
          { severity: 'warning', at: 'expenditures/e9', field: 'source', says: ['不是国有资本经营预算科目'] },
        ],
      },
    ],
    boundary: [
      {
        what: 'a code that is too short is said by L05 alone',
        draft: spend({ functionCode: '21208' }),
        findings: [],
      },
      {
        what: 'the sections of funds are a list that can be replaced',
        draft: spend({ functionCode: '2120803' }),
        standards: { fundSections: [] },
        findings: [],
      },
    ],
  },
  L11: {
    passing: [
      balancedDraft(),
      spend({ carryOver: true }),
      spend({ academicAbroad: true }),
      spend({ source: 'other' }),
      receive({ unitCode: '203002' }),
      // Two lines just added.
      withLines({
        expenditures: ['e8', 'e9'].map((id) => ({
          ...expenditureLine({ id, functionCode: '', economicCode: '' }),
          amount: null,
        })),
      }),
    ],
    failing: [
      {
        what: 'the same line twice',
        draft: spend({ amount: '60' }),
        findings: [
          {
            severity: 'warning',
            at: 'expenditures/e9',
            says: ['支出第 4 行', '第 1 行', '完全相同', '重复录入'],
          },
        ],
      },
      {
        what: 'lines alike but for their amounts, each beside the first',
        draft: withLines({
          revenues: [revenueLine({ id: 'r8', amount: '7' }), revenueLine({ id: 'r9', amount: '' })],
        }),
        findings: [
          { severity: 'warning', at: 'revenues/r8', says: ['收入第 3 行', '除金额外', '合并'] },
          { severity: 'warning', at: 'revenues/r9', says: ['收入第 4 行', '第 1 行'] },
        ],
      },
    ],
    boundary: [
      {
        what: 'no project and an empty project are the same',
        draft: spend({ projectId: '' }),
        findings: [{ severity: 'warning', at: 'expenditures/e9', says: ['除金额外'] }],
      },
    ],
  },
} satisfies FamilyExamples
