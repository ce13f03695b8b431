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

const OTHER_KINDS: readonly ExpenditureKind[] = ['operating', 'remittance', 'subsidy']

/** One function for each, so that the same choice is the same filter. */
export const LINE_FILTERS: Record<KindFilter, LineFilter<ExpenditureLine>> = {
  all: undefined,
  personnel: ({ kind }) => kind === 'personnel',
  publicFunds: ({ kind }) => kind === 'publicFunds',
  project: ({ kind }) => kind === 'project',
  others: ({ kind }) => OTHER_KINDS.includes(kind),
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
  (lines: readonly ExpenditureLine[]) =>
    KIND_FILTERS.map((name) => {
      const filter = LINE_FILTERS[name]
      return filter === undefined ? lines.length : lines.filter(filter).length
    }),
)
