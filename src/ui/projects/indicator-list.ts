import { addIndicators, removeIndicators, updateIndicators } from '../../domain/edit-target.ts'
import { updateProject } from '../../domain/edit-draft.ts'
import type { Draft } from '../../domain/draft.ts'
import type { Indicator } from '../../domain/ledger.ts'
import { locateIndicator } from '../../domain/part-place.ts'
import type { IndicatorScheme } from '../../targets/indicator-scheme.ts'
import type { LineList } from '../ledger-grid/line-list.ts'

const NO_INDICATORS: readonly Indicator[] = []

/** The indicators of one project as a grid of lines finds and changes them. */
export function createIndicatorList(projectId: string, { groups }: IndicatorScheme): LineList<Indicator> {
  const select = ({ projects }: Draft): readonly Indicator[] =>
    projects.find(({ id }) => id === projectId)?.indicators ?? NO_INDICATORS
  return {
    noun: '绩效指标',
    select,
    locate: (id) => locateIndicator(projectId, id),
    add: (draft, indicators, index) => addIndicators(draft, projectId, indicators, index),
    update: (draft, patches) => updateIndicators(draft, projectId, patches),
    remove: (draft, ids) => removeIndicators(draft, projectId, ids),
    groupCodes: {},
    reorder: (draft, ids) =>
      updateProject(draft, projectId, { indicators: reorderAmong(select(draft), ids) }),
    create: (id, above) => ({
      ...createBlankIndicator(id),
      level1: above?.level1 ?? groups[0]?.level1 ?? '',
      level2: above?.level2 ?? groups[0]?.level2[0] ?? '',
    }),
  }
}

export function createBlankIndicator(id: string): Indicator {
  return {
    id,
    level1: '',
    level2: '',
    name: '',
    description: '',
    symbol: '',
    value: '',
    unit: '',
    basis: '',
  }
}

/** Gives some indicators another order among the places they hold. */
function reorderAmong(indicators: readonly Indicator[], ids: readonly string[]): readonly Indicator[] {
  const byId = new Map(indicators.map((indicator) => [indicator.id, indicator]))
  const inOrder = ids.flatMap((id) => byId.get(id) ?? [])
  const moved = new Set(inOrder)
  let next = 0
  return indicators.map((indicator) => (moved.has(indicator) ? (inOrder[next++] ?? indicator) : indicator))
}
