import type { AssetRow, Draft, ProcurementRow } from '../../domain/draft.ts'
import { expenditureLine, readAmount } from '../../tables/testing/ledger-builders.ts'
import { balancedDraft } from './balanced-draft.ts'
import type { ExpectedFinding, FamilyExamples } from './example.ts'
import { purchase } from './purchases.ts'

function asset(key: string, quantity: string | null, value: string): AssetRow {
  return { key, quantity, value: readAmount(value) }
}

const ASSETS = [
  asset('buildings', '971.86', '83'),
  asset('vehicles', '2', '34.27'),
  asset('other', '1414', '150.85'),
]

function draftOfAssets(...rows: readonly AssetRow[]): Draft {
  return balancedDraft({ assets: { rows } })
}

/** Vehicles are kept for 8. */
const VEHICLE_LINES = [
  ...balancedDraft().expenditures,
  expenditureLine({ id: 'e9', kind: 'publicFunds', economicCode: '30231', amount: '8' }),
]

function draftWithVehicles(...rows: readonly AssetRow[]): Draft {
  return { ...draftOfAssets(...rows), expenditures: VEHICLE_LINES }
}

function draftWithPlan(plannedPurchase: string, ...procurement: readonly ProcurementRow[]): Draft {
  return balancedDraft({
    assets: { rows: ASSETS, plannedPurchase: readAmount(plannedPurchase) },
    procurement,
  })
}

function at(
  part: string,
  severity: ExpectedFinding['severity'],
  field: string,
  ...says: readonly string[]
): ExpectedFinding {
  return { severity, at: part, field, says }
}

const PLANNED = 'assets/plannedPurchase'

export const ASSET_EXAMPLES = {
  G03: {
    passing: [
      balancedDraft(),
      draftOfAssets(),
      draftOfAssets(...ASSETS, asset('officeBuildings', '500', '40')),
      draftOfAssets(asset('buildings', '1,280.5', '84'), asset('officeBuildings', '1，000', '40')),
    ],
    failing: [
      {
        what: 'a part larger and dearer than the whole',
        draft: draftOfAssets(...ASSETS, asset('officeBuildings', '972', '84')),
        findings: [
          at(
            'assets/officeBuildings',
            'error',
            'quantity',
            '办公用房的面积大于房屋的面积',
            '972 平方米',
            '971.86 平方米',
          ),
          at(
            'assets/officeBuildings',
            'error',
            'value',
            '办公用房的价值大于房屋的价值',
            '84 万元',
            '83 万元',
          ),
        ],
      },
      {
        what: 'a quantity without a value and a value without a quantity',
        draft: draftOfAssets(asset('vehicles', '2', ''), asset('other', null, '5')),
        findings: [
          at('assets/vehicles', 'error', 'value', '车辆有数量，没有价值'),
          at('assets/other', 'error', 'quantity', '其他固定资产有价值，没有数量'),
        ],
      },
      {
        what: 'a total from elsewhere that is not the sum',
        draft: balancedDraft({ assets: { rows: ASSETS, extra: { total: '268.13' } } }),
        findings: [at('assets/total', 'error', 'value', '268.13 万元', '268.12 万元', '相差 0.01 万元')],
      },
      {
        what: 'rows that are in no table',
        draft: draftOfAssets(
          asset('vehicles', '2', '5'),
          asset('vehicles', '1', '3'),
          asset('land', '1', '9'),
        ),
        findings: [
          at('assets/vehicles', 'error', 'value', '车辆填了两行'),
          at('assets/land', 'error', 'value', '“land”', '不在公开的表中'),
        ],
      },
    ],
    boundary: [
      {
        what: 'all of the buildings are offices',
        draft: draftOfAssets(...ASSETS, asset('officeBuildings', '971.860', '83')),
        findings: [],
      },
      {
        what: 'a fen and a hundredth more',
        draft: draftOfAssets(...ASSETS, asset('officeBuildings', '971.87', '83.000001')),
        findings: [
          at('assets/officeBuildings', 'error', 'quantity'),
          at('assets/officeBuildings', 'error', 'value'),
        ],
      },
      {
        what: 'zero is present, blank is absent',
        draft: draftOfAssets(
          asset('vehicles', '0', '0'),
          asset('other', '', ''),
          asset('buildings', null, ''),
        ),
        findings: [],
      },
    ],
  },
  G04: {
    passing: [balancedDraft(), draftWithVehicles(...ASSETS), draftWithPlan('12', purchase('12'))],
    failing: [
      {
        what: 'money for vehicles that are not there',
        draft: draftWithVehicles(asset('vehicles', '0', '0')),
        findings: [at('assets/vehicles', 'warning', 'quantity', '车辆数量是 0', '8 万元')],
      },
      {
        what: 'money for vehicles of which nothing is filled in',
        draft: draftWithVehicles(asset('other', '1', '1')),
        findings: [at('assets/vehicles', 'warning', 'quantity', '车辆数量没有填')],
      },
      {
        what: 'a plan other than what is bought',
        draft: draftWithPlan('10', purchase('12'), purchase('30', { id: 'q2', catalogueNumber: 'C21' })),
        findings: [
          at(PLANNED, 'warning', 'plannedPurchase', '拟购置固定资产 10 万元', '12 万元', '相差 2 万元'),
        ],
      },
    ],
    boundary: [
      { what: 'one vehicle', draft: draftWithVehicles(asset('vehicles', '1', '5')), findings: [] },
      {
        what: 'no assets filled in yet',
        draft: balancedDraft({ expenditures: VEHICLE_LINES }),
        findings: [],
      },
      {
        what: 'a fen between plan and purchases',
        draft: draftWithPlan('12.000001', purchase('12')),
        findings: [at(PLANNED, 'warning', 'plannedPurchase', '相差 0.000001 万元')],
      },
      {
        what: 'a purchase without a number may be an asset',
        draft: draftWithPlan('20', purchase('12'), purchase('8', { id: 'q2', catalogueNumber: '' })),
        findings: [],
      },
      {
        what: 'software and goods that are used up are none',
        draft: draftWithPlan(
          '0',
          purchase('12', { catalogueNumber: 'A08' }),
          purchase('8', { id: 'q2', catalogueNumber: 'A07' }),
        ),
        findings: [],
      },
    ],
  },
} satisfies FamilyExamples
