import type { Draft, ProcurementRow } from '../../domain/draft.ts'
import { createProcurementRow } from '../../domain/edit-procurement.ts'
import { readAmount } from '../../tables/testing/ledger-builders.ts'
import { DEFAULT_STANDARDS } from '../standards/default-standards.ts'
import { balancedDraft } from './balanced-draft.ts'
import type { ExpectedFinding, FamilyExamples } from './example.ts'
import { purchase } from './purchases.ts'

function draftOfPurchases(...procurement: readonly ProcurementRow[]): Draft {
  return balancedDraft({ procurement })
}

function at(
  part: string,
  severity: ExpectedFinding['severity'],
  field: string,
  ...says: readonly string[]
): ExpectedFinding {
  return { severity, at: part, field, says }
}

const Q1 = 'procurement/q1'

export const PROCUREMENT_EXAMPLES = {
  G01: {
    passing: [
      balancedDraft(),
      draftOfPurchases(purchase('12'), createProcurementRow('q2', null)),
      draftOfPurchases(
        purchase('6', {
          quantity: '2',
          unitPrice: readAmount('3'),
          amounts: { ownFunds: readAmount('2'), carryOver: readAmount('4') },
        }),
      ),
    ],
    failing: [
      {
        what: 'a price that does not come to the amount',
        draft: draftOfPurchases(purchase('12', { quantity: '5', unitPrice: readAmount('3') })),
        findings: [
          at(
            Q1,
            'error',
            'unitPrice',
            '政府采购第 1 行“台式计算机”',
            '数量×单价为 15 万元',
            '采购金额合计 12 万元',
            '相差 3 万元',
          ),
        ],
      },
      {
        what: 'more reserved than bought, and more for the small than for all',
        draft: draftOfPurchases(purchase('12', { reserved: '13', small: '14' })),
        findings: [
          at(Q1, 'error', 'smeReserved', '预留中小微企业 13 万元', '采购金额 12 万元', '相差 1 万元'),
          at(Q1, 'error', 'smallMicroReserved', '小微企业 14 万元', '预留中小微企业 13 万元'),
        ],
      },
      {
        what: 'a price and no amount',
        draft: draftOfPurchases(purchase('12', { amounts: {}, reserved: '0' })),
        findings: [at(Q1, 'error', 'unitPrice', '采购金额合计 0 万元')],
      },
    ],
    boundary: [
      {
        what: 'all reserved, all of it for the small',
        draft: draftOfPurchases(purchase('12')),
        findings: [],
      },
      {
        what: 'a product that is rounded to the fen',
        draft: draftOfPurchases(purchase('0.000001', { quantity: '0.5', unitPrice: readAmount('0.000001') })),
        findings: [],
      },
      {
        what: 'a fen too much',
        draft: draftOfPurchases(
          purchase('12', { unitPrice: readAmount('11.999999'), reserved: '12.000001', small: '12' }),
        ),
        findings: [
          at(Q1, 'error', 'unitPrice', '相差 0.000001 万元'),
          at(Q1, 'error', 'smeReserved', '12.000001 万元'),
        ],
      },
      {
        what: 'a quantity that is no number cannot be multiplied',
        draft: draftOfPurchases(purchase('12', { quantity: '若干', unitPrice: readAmount('3') })),
        findings: [],
      },
    ],
  },
  G02: {
    passing: [
      balancedDraft(),
      draftOfPurchases(purchase('12'), createProcurementRow('q2', null)),
      draftOfPurchases(purchase('500', { reserved: '200', small: '150' })),
    ],
    failing: [
      {
        what: 'a small purchase that is not all reserved',
        draft: draftOfPurchases(purchase('120', { reserved: '72', small: '50' })),
        findings: [at(Q1, 'warning', 'smeReserved', '采购金额 120 万元', '全部预留', '现为 72 万元')],
      },
      {
        what: 'a large one of which too little is, and too little for the small',
        draft: draftOfPurchases(purchase('1000', { reserved: '100', small: '50', catalogueNumber: 'C16' })),
        findings: [
          at(Q1, 'warning', 'smeReserved', '30%', '300 万元', '现为 100 万元'),
          at(Q1, 'warning', 'smallMicroReserved', '60%', '60 万元', '现为 50 万元'),
        ],
      },
      {
        what: 'nothing filled in',
        draft: draftOfPurchases({ ...purchase('12'), smeReserved: null, smallMicroReserved: null }),
        findings: [at(Q1, 'warning', 'smeReserved', '现为 0 万元')],
      },
    ],
    boundary: [
      {
        what: 'goods of just 200',
        draft: draftOfPurchases(purchase('200', { reserved: '199.999999' })),
        findings: [at(Q1, 'warning', 'smeReserved', '全部预留', '货物和服务 200 万元')],
      },
      {
        what: 'goods of a fen more need three tenths',
        draft: draftOfPurchases(purchase('200.000001', { reserved: '60.000001' })),
        findings: [],
      },
      {
        what: 'three tenths less a fen',
        draft: draftOfPurchases(purchase('200.000001', { reserved: '60' })),
        findings: [at(Q1, 'warning', 'smeReserved', '60.000001 万元')],
      },
      {
        what: 'works up to 400',
        draft: draftOfPurchases(
          purchase('400', { catalogueNumber: 'B08', reserved: '120' }),
          purchase('400.01', { id: 'q2', catalogueNumber: 'b08', reserved: '120.003' }),
        ),
        findings: [at(Q1, 'warning', 'smeReserved', '工程')],
      },
      {
        what: 'just six tenths for the small',
        draft: draftOfPurchases(
          purchase('120', { small: '72' }),
          purchase('120', { id: 'q2', small: '71.999999' }),
        ),
        findings: [at('procurement/q2', 'warning', 'smallMicroReserved', '72 万元')],
      },
      {
        what: 'without a number a purchase between the limits may be works',
        draft: draftOfPurchases(purchase('300', { catalogueNumber: '', reserved: '90' })),
        findings: [],
      },
      {
        what: 'the shares are a bureau’s',
        draft: draftOfPurchases(purchase('1000', { reserved: '350' })),
        standards: { procurement: { ...DEFAULT_STANDARDS.procurement, smeShare: 0.4 } },
        findings: [at(Q1, 'warning', 'smeReserved', '40%', '400 万元')],
      },
    ],
  },
} satisfies FamilyExamples
