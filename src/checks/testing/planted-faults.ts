import type { Draft } from '../../domain/draft.ts'
import { updateProject } from '../../domain/edit-draft.ts'
import { updateIndicators } from '../../domain/edit-target.ts'
import type { Indicator } from '../../domain/ledger.ts'

/** As published forms have it: everything is at least 90 %. */
const NINETY = { symbol: '≥', value: '90', unit: '%' }
export const HEAD_COUNTS = ['p1-i1', 'p3-i1', 'p4-i1', 'p6-i1', 'p7-i1', 'p13-i1', 'p16-i1']
const SECRET = 'p14-i1'
export const UNITLESS = ['p8-i6', 'p10-i6', 'p13-i6']

/** What the published paper had wrong, put into a draft of the same projects: forms copied, units wrong or missing, a number of a secret paper. */
export function plantFaults(draft: Draft): Draft {
  let faulty = draft
  for (const { id, indicators } of draft.projects) {
    const patches = new Map(indicators.flatMap((each) => listFaults(each)))
    faulty = updateIndicators(faulty, id, patches)
  }
  const copied = faulty.projects[2]
  if (copied === undefined) throw new Error('There is no third project')
  const { code, fundUse, goals, indicators } = copied
  const own = indicators.map((each, index) => ({ ...each, id: `p4-i${String(index + 1)}` }))
  const withCopy = updateProject(faulty, 'p4', { code, fundUse, goals, indicators: own })
  return updateIndicators(withCopy, 'p14', new Map([[SECRET, { basis: '示组密传〔2024〕9号' }]]))
}

function listFaults({ id, level2 }: Indicator): readonly (readonly [string, Partial<Indicator>])[] {
  if (UNITLESS.includes(id)) return [[id, { unit: '' }]]
  if (HEAD_COUNTS.includes(id) || level2 === '成本指标') return [[id, NINETY]]
  // Their units are their own: what is counted is counted.
  return /^p[12]-/.test(id) ? [[id, { symbol: '≥', value: '90' }]] : []
}
