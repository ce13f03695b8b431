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

/** Some expenditure lines of 1, then one of the given amount. */
function spendBeside(amount: string, others: number, changes: Partial<Draft> = {}): Draft {
  const lines = Array.from({ length: others }, (_, index) =>
    expenditureLine({ id: `n${String(index)}`, amount: '1' }),
  )
  return balancedDraft({ expenditures: [...lines, expenditureLine({ id: 'e9', amount })], ...changes })
}

export const LEDGER_LINE_EXAMPLES = {
  L05: {
    passing: [
      balancedDraft(),
      balancedDraft({
        customSubjects: {
          functional: [{ code: '2019999', name: '自设' }],
          economic: [{ code: '30298', name: '自设' }],
        },
        expenditures: [expenditureLine({ functionCode: '2019999', economicCode: '30298' })],
      }),
    ],
    failing: [
      {
        what: 'a function of too few digits',
        draft: receive({ functionCode: '20132' }),
        findings: [
          {
            severity: 'error',
            at: 'revenues/r9',
            field: 'functionCode',
            says: ['收入第 3 行', '“20132”', '7 位数字', '款'],
          },
        ],
      },
      {
        what: 'codes of too many digits or with letters',
        draft: spend({ functionCode: '20132011', economicCode: '3O101' }),
        findings: [
          {
            severity: 'error',
            at: 'expenditures/e9',
            field: 'functionCode',
            says: ['支出第 4 行', '7 位数字'],
          },
          { severity: 'error', at: 'expenditures/e9', field: 'economicCode', says: ['5 位数字'] },
        ],
      },
      {
        what: 'codes not filled in',
        draft: spend({ functionCode: '', economicCode: '' }),
        findings: [
          { severity: 'error', at: 'expenditures/e9', field: 'functionCode', says: ['功能科目未填'] },
          { severity: 'error', at: 'expenditures/e9', field: 'economicCode', says: ['经济科目未填'] },
        ],
      },
      {
        what: 'an unknown code that the draft lists without a name',
        draft: balancedDraft({
          customSubjects: { functional: [{ code: '2019998', name: ' ' }], economic: [] },
          revenues: [revenueLine({ id: 'r9', functionCode: '2019998' })],
        }),
        findings: [
          { severity: 'warning', at: 'revenues/r9', field: 'functionCode', says: ['2019998', '不在目录中'] },
        ],
      },
      {
        what: 'codes that nobody knows',
        draft: spend({ functionCode: '2999999', economicCode: '39901' }),
        findings: [
          {
            severity: 'warning',
            at: 'expenditures/e9',
            field: 'functionCode',
            says: ['2999999', '不在目录中'],
          },
          {
            severity: 'warning',
            at: 'expenditures/e9',
            field: 'economicCode',
            says: ['39901', '不在目录中'],
          },
        ],
      },
    ],
    boundary: [
      {
        what: 'codes of just as many digits as a line needs, but in full-width digits',
        draft: spend({ functionCode: '２０１３２０１', economicCode: '30101' }),
        findings: [{ severity: 'error', at: 'expenditures/e9', field: 'functionCode', says: ['7 位数字'] }],
      },
    ],
  },
  L10: {
    passing: [
      balancedDraft(),
      spendBeside('10', 10, { revenues: [] }),
      spendBeside('10000', 3, { revenues: [] }),
      // A short list may hang on one line.
      balancedDraft({ expenditures: [expenditureLine({ amount: '5000' })] }),
      // Revenue in one sum is no slip where the expenditure of its subject needs all of it.
      balancedDraft({
        revenues: [revenueLine({ id: 'r9', amount: '20' })],
        expenditures: Array.from({ length: 20 }, (_, index) =>
          expenditureLine({ id: `e${String(index)}`, amount: '1' }),
        ),
      }),
    ],
    failing: [
      {
        what: 'a negative amount',
        draft: spend({ amount: '-0.01' }),
        findings: [
          { severity: 'error', at: 'expenditures/e9', field: 'amount', says: ['金额为负', '-0.01 万元'] },
        ],
      },
      {
        what: 'zero and not filled in',
        draft: withLines({
          revenues: [revenueLine({ id: 'r9', amount: '' })],
          expenditures: [expenditureLine({ id: 'e9', amount: '0.00' })],
        }),
        findings: [
          { severity: 'warning', at: 'revenues/r9', field: 'amount', says: ['收入第 3 行', '金额未填'] },
          { severity: 'warning', at: 'expenditures/e9', field: 'amount', says: ['支出第 4 行', '金额为零'] },
        ],
      },
      {
        what: 'a revenue of zero and one below it, whatever is spent',
        draft: withLines({
          revenues: [
            revenueLine({ id: 'r8', amount: '0' }),
            revenueLine({ id: 'r9', carryOver: true, amount: '-1' }),
          ],
        }),
        findings: [
          { severity: 'warning', at: 'revenues/r8', field: 'amount', says: ['金额为零'] },
          { severity: 'error', at: 'revenues/r9', field: 'amount', says: ['金额为负'] },
        ],
      },
      {
        what: 'more than ten thousand times the median',
        draft: spendBeside('10000.01', 3),
        findings: [
          {
            severity: 'warning',
            at: 'expenditures/e9',
            field: 'amount',
            says: ['大得反常', '10000.01 万元', '1 万元的一万倍'],
          },
        ],
      },
      {
        what: 'more than all the others of a long list',
        draft: spendBeside('10.01', 10, { revenues: [] }),
        findings: [
          {
            severity: 'warning',
            at: 'expenditures/e9',
            field: 'amount',
            says: ['10.01 万元', '之和 10 万元'],
          },
        ],
      },
      {
        what: 'more than all the others of a draft whose lists are short',
        draft: spendBeside('128', 7),
        findings: [{ severity: 'warning', at: 'expenditures/e9', field: 'amount', says: ['之和 127 万元'] }],
      },
      {
        what: 'revenue beyond all the others that no expenditure needs',
        draft: balancedDraft({
          revenues: Array.from({ length: 10 }, (_, index) =>
            revenueLine({
              id: `r${String(index)}`,
              functionCode: '2080501',
              amount: index === 9 ? '9.5' : '1',
            }),
          ),
        }),
        findings: [{ severity: 'warning', at: 'revenues/r9', field: 'amount', says: ['之和 9 万元'] }],
      },
    ],
    boundary: [
      {
        what: 'exactly ten thousand times the median',
        draft: spendBeside('10000', 3),
        findings: [],
      },
      {
        what: 'exactly as much as all the others of a long list',
        draft: spendBeside('10', 10, { revenues: [] }),
        findings: [],
      },
      {
        what: 'nine lines in all are too few to tell',
        draft: spendBeside('200', 8, { revenues: [] }),
        findings: [],
      },
      {
        what: 'one fen',
        draft: spend({ amount: '0.000001' }),
        findings: [],
      },
    ],
  },
} satisfies FamilyExamples
