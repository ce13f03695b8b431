import type { Draft } from '../../domain/draft.ts'
import { expenditureLine, revenueLine, unit } from '../../tables/testing/ledger-builders.ts'
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

/** Basic expenditure of a contribution: under the function, and under the economic code. */
function contribute(functionCode: string, ofFunction: string, economicCode: string, ofCode: string): Draft {
  return withLines({
    expenditures: [
      expenditureLine({ id: 'e8', functionCode, amount: ofFunction }),
      expenditureLine({ id: 'e9', economicCode, amount: ofCode }),
    ],
  })
}

/** Project expenditure of 20 and of what is given. */
function spendOnProject(economicCode: string, amount: string): Draft {
  return spend({ kind: 'project', projectId: 'p1', economicCode, amount })
}

const TWO_UNITS = [unit('203001', '本级'), unit('203002', '下属单位')]

/** What one unit pays, and what one receives from its superior. */
function passOn(payer: string, receiver: string, received = '5'): Draft {
  return {
    ...withLines({
      revenues: [revenueLine({ id: 'r9', unitCode: receiver, source: 'superiorGrant', amount: received })],
      expenditures: [
        expenditureLine({ id: 'e9', unitCode: payer, kind: 'subsidy', source: 'other', amount: '4' }),
      ],
    }),
    units: TWO_UNITS,
  }
}

const AT_LINE = { at: 'expenditures/e9', field: 'economicCode' } as const
const AT_TABLE_6 = 'tables/generalPublicBudgetBasicExpenditure'

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
  L13: {
    passing: [
      balancedDraft(),
      contribute('2080505', '8', '30108', '8'),
      // Either kind of medical insurance goes into one economic code.
      withLines({
        expenditures: [
          expenditureLine({ id: 'e7', functionCode: '2101101', amount: '3' }),
          expenditureLine({ id: 'e8', functionCode: '2101102', amount: '2' }),
          expenditureLine({ id: 'e9', economicCode: '30110', amount: '5' }),
        ],
      }),
      // Out of projects nothing is compared.
      spend({ kind: 'project', projectId: 'p1', functionCode: '2080505' }),
    ],
    failing: [
      {
        what: 'a function without its economic code',
        draft: spend({ functionCode: '2210201', amount: '6' }),
        findings: [
          {
            severity: 'warning',
            at: AT_TABLE_6,
            field: '30113',
            says: ['住房公积金', '2210201 合计 6 万元', '30113 合计 0 万元', '相差 6 万元'],
          },
        ],
      },
      {
        what: 'two that differ',
        draft: contribute('2080506', '4', '30109', '4.5'),
        findings: [
          { severity: 'warning', at: AT_TABLE_6, field: '30109', says: ['职业年金', '相差 0.5 万元'] },
        ],
      },
    ],
    boundary: [
      {
        what: 'two that differ by a fen',
        draft: contribute('2101103', '1', '30111', '0.999999'),
        findings: [{ severity: 'warning', at: AT_TABLE_6, field: '30111', says: ['相差 0.000001 万元'] }],
      },
    ],
  },
  L15: {
    passing: [balancedDraft(), spendOnProject('30201', '80'), spend({ economicCode: '30299', amount: '90' })],
    failing: [
      {
        what: 'a quarter under other goods and services',
        draft: spendOnProject('30299', '6.666667'),
        findings: [
          {
            severity: 'warning',
            at: 'tables/expenditureSummary',
            field: '30299',
            says: ['26.666667 万元', '6.666667 万元', '25%'],
          },
        ],
      },
      {
        what: 'more under other expenditure',
        draft: spendOnProject('39999', '20'),
        findings: [
          { severity: 'warning', at: 'tables/expenditureSummary', field: '39999', says: ['其他支出', '50%'] },
        ],
      },
    ],
    boundary: [
      {
        what: 'exactly a fifth',
        draft: spendOnProject('30299', '5'),
        findings: [{ severity: 'warning', at: 'tables/expenditureSummary', field: '30299', says: ['20%'] }],
      },
      { what: 'a fen less than a fifth', draft: spendOnProject('30299', '4.999999'), findings: [] },
      {
        what: 'the share is a threshold that can be replaced',
        draft: spendOnProject('30299', '5'),
        standards: {
          thresholds: { similarForms: 0.9, sameValues: 0.8, otherExpenditure: 0.5, repeatedSentence: 12 },
        },
        findings: [],
      },
    ],
  },
  L16: {
    passing: [
      balancedDraft(),
      // A department of one unit deals with others only.
      { ...passOn('203001', '203001'), units: [unit('203001')] },
      passOn('203001', '203002', '0'),
    ],
    failing: [
      {
        what: 'a subsidy that another unit receives',
        draft: passOn('203001', '203002'),
        findings: [
          {
            severity: 'warning',
            at: 'sources/superiorGrant',
            says: ['对附属单位补助支出 4 万元', '上级补助收入 5 万元', '抵销'],
          },
        ],
      },
      {
        what: 'a remittance that another unit receives',
        draft: {
          ...withLines({
            revenues: [revenueLine({ id: 'r9', source: 'subordinateRemittance', amount: '3' })],
            expenditures: [
              expenditureLine({
                id: 'e9',
                unitCode: '203002',
                kind: 'remittance',
                source: 'business',
                amount: '3',
              }),
            ],
          }),
          units: TWO_UNITS,
        },
        findings: [
          { severity: 'warning', at: 'sources/subordinateRemittance', says: ['上解上级支出 3 万元'] },
        ],
      },
    ],
    boundary: [
      {
        what: 'the unit that pays is the one that receives: both are dealings with others',
        draft: passOn('203001', '203001'),
        findings: [],
      },
    ],
  },
} satisfies FamilyExamples
