import type { Draft } from '../../domain/draft.ts'
import { expenditureLine, revenueLine, unit } from '../../tables/testing/ledger-builders.ts'
import { balancedDraft, withLines } from './balanced-draft.ts'
import type { FamilyExamples } from './example.ts'

function spend(line: Parameters<typeof expenditureLine>[0]): Draft {
  return withLines({ expenditures: [expenditureLine({ id: 'e9', ...line })] })
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

export const LEDGER_SUM_EXAMPLES = {
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
            at: 'expenditures/e9',
            field: 'economicCode',
            says: ['住房公积金', '2210201 合计 6 万元', '30113 合计 0 万元', '相差 6 万元'],
          },
        ],
      },
      {
        what: 'two that differ',
        draft: contribute('2080506', '4', '30109', '4.5'),
        findings: [
          {
            severity: 'warning',
            at: 'expenditures/e9',
            field: 'economicCode',
            says: ['职业年金', '相差 0.5 万元'],
          },
        ],
      },
    ],
    boundary: [
      {
        what: 'two that differ by a fen',
        draft: contribute('2101103', '1', '30111', '0.999999'),
        findings: [
          { severity: 'warning', at: 'expenditures/e8', field: 'economicCode', says: ['相差 0.000001 万元'] },
        ],
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
            at: 'expenditures/e9',
            field: 'economicCode',
            says: ['26.666667 万元', '6.666667 万元', '25%'],
          },
        ],
      },
      {
        what: 'more under other expenditure',
        draft: spendOnProject('39999', '20'),
        findings: [
          { severity: 'warning', at: 'expenditures/e9', field: 'economicCode', says: ['其他支出', '50%'] },
        ],
      },
    ],
    boundary: [
      {
        what: 'exactly a fifth',
        draft: spendOnProject('30299', '5'),
        findings: [{ severity: 'warning', at: 'expenditures/e9', field: 'economicCode', says: ['20%'] }],
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
      { ...passOn('203001', '203009'), units: [unit('203001')] },
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
