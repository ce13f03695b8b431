import { expenditureLine, revenueLine, unit } from '../../tables/testing/ledger-builders.ts'
import { balancedDraft, withLines } from './balanced-draft.ts'
import type { FamilyExamples } from './example.ts'

const GROUP = 'units/203001/sources/generalPublicBudget/functions/'
const GROUP_OF_SECOND = 'units/203002/sources/generalPublicBudget/functions/'

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

function withUnit(lines: Parameters<typeof withLines>[0]): ReturnType<typeof withLines> {
  return { ...withLines(lines), units: [unit('203001', '本级'), unit('203002', '下属单位')] }
}

/** What a second unit has and spends; the first may have something over. */
function ofTwoUnits(revenue: string, expenditure: string, over = '10'): ReturnType<typeof withLines> {
  return withUnit({
    revenues: [
      revenueLine({ id: 'r8', amount: over }),
      revenueLine({ id: 'r9', unitCode: '203002', amount: revenue }),
    ],
    expenditures: [expenditureLine({ id: 'e9', unitCode: '203002', amount: expenditure })],
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
    boundary: [
      {
        what: 'the last fen of a source is spent',
        draft: pair('other', '0.000001', '0.000001'),
        findings: [],
      },
      {
        what: 'one fen more than a source has',
        draft: pair('other', '3.999999', '4'),
        findings: [{ severity: 'error', at: 'sources/other', says: ['3.999999 万元', '不足 0.000001 万元'] }],
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
        what: 'the subjects of a unit beside one that ends the year with a balance',
        draft: withUnit({
          revenues: [
            revenueLine({ id: 'r8', amount: '10' }),
            revenueLine({ id: 'r9', unitCode: '203002', functionCode: '2080501', amount: '6' }),
          ],
          expenditures: [
            expenditureLine({ id: 'e9', unitCode: '203002', functionCode: '2080505', amount: '6' }),
          ],
        }),
        findings: [
          { severity: 'error', at: `${GROUP_OF_SECOND}2080501`, says: ['收入多 6 万元'] },
          { severity: 'error', at: `${GROUP_OF_SECOND}2080505`, says: ['支出多 6 万元'] },
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
    boundary: [
      {
        what: 'one fen of year-end balance frees the subjects of a source',
        draft: withLines({ revenues: [revenueLine({ id: 'r9', amount: '0.000001' })] }),
        findings: [],
      },
      {
        what: 'one fen between subjects of a source without a balance',
        draft: withLines({
          revenues: [
            revenueLine({ id: 'r8', amount: '0.000001' }),
            revenueLine({ id: 'r9', functionCode: '2080505', amount: '0.999999' }),
          ],
          expenditures: [expenditureLine({ id: 'e9', functionCode: '2080505', amount: '1' })],
        }),
        findings: [
          { severity: 'error', at: `${GROUP}2013201`, says: ['收入多 0.000001 万元'] },
          { severity: 'error', at: `${GROUP}2080505`, says: ['支出多 0.000001 万元'] },
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
    boundary: [
      {
        what: 'carry-over spent to the last fen',
        draft: pair('generalPublicBudget', '5.000001', '5.000001', true),
        findings: [],
      },
      {
        what: 'one fen beyond what was carried over',
        draft: pair('other', '5', '5.000001', true),
        findings: [
          {
            severity: 'error',
            at: 'units/203001/sources/other/functions/2013201',
            says: ['超出 0.000001 万元'],
          },
        ],
      },
    ],
  },
  L04: {
    passing: [
      balancedDraft(),
      // One unit alone is the department: L01 says it.
      withLines({ expenditures: [expenditureLine({ id: 'e9', amount: '5' })] }),
      ofTwoUnits('30', '30'),
    ],
    failing: [
      {
        what: 'a unit spends what another has',
        draft: ofTwoUnits('25', '30'),
        findings: [
          {
            severity: 'error',
            at: 'units/203002/sources/generalPublicBudget',
            says: ['下属单位（203002）', '25 万元', '30 万元', '不足 5 万元'],
          },
        ],
      },
      {
        what: 'each unit and source by itself',
        draft: withUnit({
          expenditures: [
            expenditureLine({ id: 'e8', source: 'other', amount: '1' }),
            expenditureLine({ id: 'e9', unitCode: '203002', source: 'business', amount: '2' }),
          ],
        }),
        findings: [
          { severity: 'error', at: 'units/203001/sources/other', says: ['本级（203001）', '不足 1 万元'] },
          { severity: 'error', at: 'units/203002/sources/business', says: ['事业收入', '不足 2 万元'] },
        ],
      },
    ],
    boundary: [
      {
        what: 'one fen short in one unit, one fen left in the other',
        draft: ofTwoUnits('29.999999', '30', '0.000001'),
        findings: [
          {
            severity: 'error',
            at: 'units/203002/sources/generalPublicBudget',
            says: ['不足 0.000001 万元'],
          },
        ],
      },
    ],
  },
} satisfies FamilyExamples
