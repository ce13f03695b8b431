import type { ExpenditureKind } from '../../domain/expenditure-kind.ts'
import type { ExpenditureLine } from '../../domain/ledger.ts'
import { rememberByReference } from '../../lib/remember-by-reference.ts'
import type { LineFilter } from '../ledger-grid/shown-lines.ts'

/** The groups of kinds by which the list is narrowed; 其他 are the kinds few departments have. */
export const KIND_FILTERS = ['all', 'personnel', 'publicFunds', 'project', 'others'] as const
export type KindFilter = (typeof KIND_FILTERS)[number]

export const KIND_FILTER_NAMES: Record<KindFilter, string> = {
  all: '全部',
  personnel: '人员',
  publicFunds: '公用',
  project: '项目',
  others: '其他',
}

const FILTERED_KINDS: Record<Exclude<KindFilter, 'all'>, readonly ExpenditureKind[]> = {
  personnel: ['personnel'],
  publicFunds: ['publicFunds'],
  project: ['project'],
  others: ['operating', 'remittance', 'subsidy'],
}

/** One function for each, so that the same choice is the same filter. */
export const LINE_FILTERS: Record<KindFilter, LineFilter<ExpenditureLine>> = {
  all: undefined,
  personnel: createFilter('personnel'),
  publicFunds: createFilter('publicFunds'),
  project: createFilter('project'),
  others: createFilter('others'),
}

function createFilter(name: Exclude<KindFilter, 'all'>): LineFilter<ExpenditureLine> {
  return ({ kind }) => FILTERED_KINDS[name].includes(kind)
}

/** What a line added under a filter begins as, where nothing stands above it. */
export const FILTER_KINDS: Record<KindFilter, ExpenditureKind | undefined> = {
  all: undefined,
  personnel: 'personnel',
  publicFunds: 'publicFunds',
  project: 'project',
  others: undefined,
}

/** How many lines each filter lets pass, in the order of `KIND_FILTERS`. */
export const countByFilter: (lines: readonly ExpenditureLine[]) => readonly number[] = rememberByReference(
  (lines: readonly ExpenditureLine[]) => {
    const counts = new Map<ExpenditureKind, number>()
    for (const { kind } of lines) counts.set(kind, (counts.get(kind) ?? 0) + 1)
    const count = (kinds: readonly ExpenditureKind[]) =>
      kinds.reduce((sum, kind) => sum + (counts.get(kind) ?? 0), 0)
    return KIND_FILTERS.map((name) => (name === 'all' ? lines.length : count(FILTERED_KINDS[name])))
  },
)
