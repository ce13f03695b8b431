import { expenditureLine, revenueLine } from '../../tables/testing/ledger-builders.ts'
import { balancedDraft, withLines } from './balanced-draft.ts'
import type { FamilyExamples } from './example.ts'

const GROUP = 'units/203001/sources/generalPublicBudget/functions/'

/** A revenue and an expenditure line of one source, otherwise alike. */
function pair(
  source: 'generalPublicBudget' | 'fiscalAccount' | 'other',
  revenue: string,
  expenditure: string,
  carryOver = false,
): ReturnType<typeof withLines> {
  return withLines({
    revenues: [revenueLine({ id: 'r9', source, carryOver, amount: revenue })],
    expenditures: [expenditureLine({ id: 'e9', source, carryOver, amount: expenditure })],
  })
}

export const LEDGER_BALANCE_EXAMPLES = {
  L01: {
    passing: [
      balancedDraft(),
      // Carry-over pays as well as this year's money, and a balance may be left.
      pair('other', '5', '4'),
      withLines({
        revenues: [revenueLine({ id: 'r9', source: 'other', carryOver: true, amount: '3' })],
        expenditures: [expenditureLine({ id: 'e9', source: 'other', amount: '3' })],
      }),
    ],
    failing: [
      {
        what: 'a source spends more than it has',
        draft: pair('other', '3.5', '4'),
        findings: [
          { severity: 'error', at: 'sources/other', says: ['其他收入', '3.5 万元', '4 万元', '0.5 万元'] },
        ],
      },
      {
        what: 'a source without any revenue',
        draft: withLines({ expenditures: [expenditureLine({ id: 'e9', source: 'business', amount: '4' })] }),
        findings: [{ severity: 'error', at: 'sources/business', says: ['0 万元', '4 万元'] }],
      },
    ],
  },
  L02: {
    passing: [
      balancedDraft(),
      pair('fiscalAccount', '7', '7'),
      // With a year-end balance the subjects need not agree, however far apart they are.
      withLines({ revenues: [revenueLine({ id: 'r9', amount: '1' })] }),
      withLines({
        revenues: [revenueLine({ id: 'r9', functionCode: '2080501', amount: '6' })],
        expenditures: [expenditureLine({ id: 'e9', functionCode: '2080505', amount: '5' })],
      }),
    ],
    failing: [
      {
        what: 'revenue and expenditure under different subjects',
        draft: withLines({
          revenues: [revenueLine({ id: 'r9', functionCode: '2080501', amount: '6.5' })],
          expenditures: [expenditureLine({ id: 'e9', functionCode: '2080505', amount: '6.5' })],
        }),
        findings: [
          {
            severity: 'error',
            at: `${GROUP}2080501`,
            says: ['2080501', '收入 6.5 万元', '支出 0 万元', '收入多 6.5 万元'],
          },
          { severity: 'error', at: `${GROUP}2080505`, says: ['2080505', '支出多 6.5 万元'] },
        ],
      },
      {
        what: 'the subject that a source falls short of',
        draft: withLines({ expenditures: [expenditureLine({ id: 'e9', amount: '1' })] }),
        findings: [
          {
            severity: 'error',
            at: `${GROUP}2013201`,
            says: ['收入 100 万元', '支出 101 万元', '支出多 1 万元'],
          },
        ],
      },
      {
        what: 'a subject with too much where its source falls short',
        draft: withLines({
          revenues: [revenueLine({ id: 'r9', functionCode: '2080501', amount: '2' })],
          expenditures: [expenditureLine({ id: 'e9', functionCode: '2080505', amount: '5' })],
        }),
        findings: [
          { severity: 'error', at: `${GROUP}2080501`, says: ['收入多 2 万元'] },
          { severity: 'error', at: `${GROUP}2080505`, says: ['支出多 5 万元'] },
        ],
      },
      {
        what: 'a subject not filled in',
        draft: withLines({
          revenues: [revenueLine({ id: 'r9', functionCode: '', amount: '1' })],
          expenditures: [expenditureLine({ id: 'e9', amount: '1' })],
        }),
        findings: [
          { severity: 'error', at: `${GROUP}2013201`, says: ['支出多 1 万元'] },
          { severity: 'error', at: GROUP, says: ['未填功能科目', '收入多 1 万元'] },
        ],
      },
    ],
  },
  L03: {
    passing: [balancedDraft(), pair('generalPublicBudget', '5', '5', true)],
    failing: [
      {
        what: 'more spent out of carry-over than was carried over',
        draft: pair('generalPublicBudget', '5', '6', true),
        findings: [{ severity: 'error', at: `${GROUP}2013201`, says: ['5 万元', '6 万元', '超出 1 万元'] }],
      },
      {
        what: 'appropriation carried over and not all spent',
        draft: pair('generalPublicBudget', '5', '4', true),
        findings: [{ severity: 'warning', at: `${GROUP}2013201`, says: ['剩余 1 万元'] }],
      },
      {
        what: 'own funds carried over and not all spent',
        draft: pair('other', '5', '4', true),
        findings: [
          { severity: 'info', at: 'units/203001/sources/other/functions/2013201', says: ['剩余 1 万元'] },
        ],
      },
      {
        what: 'money of the special account carried over and not all spent',
        draft: pair('fiscalAccount', '5', '4', true),
        findings: [
          {
            severity: 'info',
            at: 'units/203001/sources/fiscalAccount/functions/2013201',
            says: ['剩余 1 万元'],
          },
        ],
      },
    ],
  },
} satisfies FamilyExamples
