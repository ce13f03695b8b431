import { expenditureLine, revenueLine } from '../../tables/testing/ledger-builders.ts'
import { withLines } from './balanced-draft.ts'

/** Vehicles of 1.8 in basic expenditure and of 9.2 in the project. */
export const vehicles = withLines({
  expenditures: [
    expenditureLine({ id: 'e8', kind: 'publicFunds', economicCode: '30231', amount: '1.8' }),
    expenditureLine({ id: 'e9', kind: 'project', projectId: 'p1', economicCode: '30231', amount: '9.2' }),
  ],
})

/** Money of its own beside the appropriation. */
export const ownMoney = withLines({
  revenues: [revenueLine({ id: 'r9', source: 'other', amount: '3' })],
  expenditures: [expenditureLine({ id: 'e9', source: 'other', functionCode: '2080505', amount: '3' })],
})
