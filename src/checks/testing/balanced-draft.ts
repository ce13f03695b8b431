import type { Draft } from '../../domain/draft.ts'
import { draftOf, expenditureLine, project, revenueLine } from '../../tables/testing/ledger-builders.ts'

/** A small draft in which nothing is wrong: basic expenditure of 100 and one project of 20. */
export function balancedDraft(changes: Partial<Draft> = {}): Draft {
  return draftOf({
    revenues: [
      revenueLine({ id: 'r1', amount: '100' }),
      revenueLine({ id: 'r2', functionCode: '2013299', amount: '20' }),
    ],
    expenditures: [
      expenditureLine({ id: 'e1', amount: '60' }),
      expenditureLine({ id: 'e2', kind: 'publicFunds', economicCode: '30201', amount: '40' }),
      expenditureLine({
        id: 'e3',
        kind: 'project',
        functionCode: '2013299',
        economicCode: '30201',
        projectId: 'p1',
        amount: '20',
      }),
    ],
    projects: [project({ plan: { march: '0', june: '10', october: '10', december: '20' } })],
    ...changes,
  })
}

/** The draft above with lines added to it. */
export function withLines(lines: Partial<Pick<Draft, 'revenues' | 'expenditures'>>): Draft {
  const { revenues, expenditures } = balancedDraft()
  return balancedDraft({
    revenues: [...revenues, ...(lines.revenues ?? [])],
    expenditures: [...expenditures, ...(lines.expenditures ?? [])],
  })
}
