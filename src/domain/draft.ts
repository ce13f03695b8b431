import type { EnteredAmount } from './amount.ts'
import type { Ledger, WithExtra } from './ledger.ts'

export interface Department extends WithExtra {
  readonly code: string
  readonly name: string
  readonly fullName?: string
  readonly region?: string
}

export const UNIT_NATURES = ['行政', '参公', '公益一类', '公益二类', '其他'] as const

/** A member of a department. Its texts and last year's figures are those of its own paper. */
export interface Unit extends PaperTexts, WithExtra {
  readonly code: string
  readonly name: string
  /** One of `UNIT_NATURES`; other text opens. */
  readonly nature: string
  readonly rank: string
  readonly funding: string
}

export interface CustomSubject extends WithExtra {
  readonly code: string
  readonly name: string
}

export interface CustomSubjects extends WithExtra {
  readonly functional: readonly CustomSubject[]
  readonly economic: readonly CustomSubject[]
}

export const PRIOR_TOTALS = [
  'total',
  'basic',
  'project',
  'operating',
  'remittance',
  'subsidy',
  'operatingFunds',
] as const
export const THREE_PUBLIC_ITEMS = [
  'travelAbroad',
  'vehiclePurchase',
  'vehicleOperation',
  'reception',
] as const

type PriorTotals = { readonly [name in (typeof PRIOR_TOTALS)[number]]?: EnteredAmount }
type ThreePublicItems = { readonly [name in (typeof THREE_PUBLIC_ITEMS)[number]]?: EnteredAmount }

/** Last year's approved budget, for comparison. */
export interface PriorYear extends PriorTotals, WithExtra {
  readonly fiscalYear?: number
  /** Why a figure changed, by the name of the figure, such as `threePublic.reception`. */
  readonly reasons?: Readonly<Record<string, string>>
  /** What the paper of that year gave as reasons for its own changes, by the same names: copied ones are noticed by it. */
  readonly formerReasons?: Readonly<Record<string, string>>
  readonly threePublic?: ThreePublicItems & WithExtra
}

export interface AssetRow extends WithExtra {
  /** `buildings`, `officeBuildings` (part of the buildings), `vehicles`, `equipmentOver200k` or `other`; other text opens. */
  readonly key: string
  /** As typed: square metres of buildings, otherwise pieces; `null` is left empty. */
  readonly quantity: string | null
  readonly value: EnteredAmount
}

export interface Assets extends WithExtra {
  /** The date of the figures, `2024-12-31`. Kept as text. */
  readonly asOf?: string
  readonly rows: readonly AssetRow[]
  readonly plannedPurchase?: EnteredAmount
}

export const PROCUREMENT_SOURCES = [
  'generalPublicBudget',
  'governmentFund',
  'stateCapital',
  'fiscalAccount',
  'ownFunds',
  'carryOver',
] as const

export type ProcurementAmounts = {
  readonly [source in (typeof PROCUREMENT_SOURCES)[number]]?: EnteredAmount
} & WithExtra

export interface ProcurementRow extends WithExtra {
  readonly id: string
  /** `null` stands for 公用经费. */
  readonly projectId: string | null
  readonly item: string
  readonly catalogueNumber: string
  readonly measureUnit: string
  /** As typed, counted in `measureUnit`. */
  readonly quantity: string
  /** 万元 for one `measureUnit`. */
  readonly unitPrice: EnteredAmount
  readonly amounts: ProcurementAmounts
  /** Of the amounts, what is reserved for 中小企业; the next, of that, for 小微企业. */
  readonly smeReserved?: EnteredAmount
  readonly smallMicroReserved?: EnteredAmount
}

export const NARRATIVE_CHAPTERS = [
  'preface',
  'duties',
  'revenue',
  'expenditure',
  'change',
  'operatingFunds',
  'threePublic',
  'overallGoal',
  'safeguards',
  'earmarkedFunds',
  'otherMatters',
] as const
export type NarrativeChapter = (typeof NARRATIVE_CHAPTERS)[number]

/** A chapter that is absent or `null` is printed from its template; a string replaces it. */
export type Narrative = {
  readonly [chapter in NarrativeChapter]?: string | null
} & WithExtra

export interface DutyTarget extends WithExtra {
  readonly id: string
  readonly duty: string
  readonly main: string
  readonly objective: string
  readonly performance: string
  readonly indicators: string
  readonly standards: string
}

/** What is typed for one paper: the department's, or that of one of several units. */
export interface PaperTexts {
  readonly priorYear?: PriorYear
  readonly narrative?: Narrative
  readonly dutyTargets?: readonly DutyTarget[]
}

export const OPERATING_FUNDS_SCOPES = ['administrativeUnits', 'allUnits'] as const
/** 机关运行经费 counts 公用经费 of 行政 and 参公 units, or, where a place counts so, of all units. */
export type OperatingFundsScope = (typeof OPERATING_FUNDS_SCOPES)[number]

export interface GlossaryEntry extends WithExtra {
  readonly term: string
  readonly definition: string
}

export interface Approval extends WithExtra {
  readonly documentNumber?: string
  readonly date?: string
}

/** A written reason for a finding that is left as it is: 核实说明 of a warning, 强制通过 of an error. */
export interface Waiver extends WithExtra {
  readonly check: string
  readonly at: string
  /** As in a finding; absent where the whole part is meant. */
  readonly field?: string
  /** A digest of what the finding rested on; absent in files of others, whose reasons hold for whatever is found there. */
  readonly evidence?: string
  readonly reason: string
  readonly by: string
}

/** 待核: a part of the draft, or one field of it, that is still to be confirmed. */
export interface Mark extends WithExtra {
  /** As in `Waiver.at`; what it names may be gone. */
  readonly at: string
  /** As in a finding's `field`: `amount`, `spendingPlan.march`; absent where the whole part is meant. */
  readonly field?: string
  readonly note: string
}

/** One department's budget for one fiscal year: all that is stored; everything else is computed from it. */
export interface Draft extends Ledger, PaperTexts, WithExtra {
  /** The same in every copy of this draft. */
  readonly id: string
  /** ISO time of the last change of content, the date of everything exported; absent in files that never had one. */
  readonly modifiedAt?: string
  readonly fiscalYear: number
  /** 稿次 of the next 送审稿, as the clerk counts them: `2`; without it none is printed. */
  readonly edition?: string
  readonly department: Department
  readonly units: readonly Unit[]
  readonly customSubjects?: CustomSubjects
  /** One of `OPERATING_FUNDS_SCOPES`, the first where it is absent; other text opens and means the first as well. */
  readonly operatingFundsScope?: string
  readonly assets?: Assets
  readonly procurement?: readonly ProcurementRow[]
  readonly glossary?: readonly GlossaryEntry[]
  readonly approval?: Approval
  readonly waivers?: readonly Waiver[]
  /** One at most for each place; none is no member. */
  readonly marks?: readonly Mark[]
}

/** A draft with nothing filled in. Its id and time come from the caller: the core has no clock and no chance. */
export function createDraft(id: string, fiscalYear: number, modifiedAt: string): Draft {
  return {
    id,
    modifiedAt,
    fiscalYear,
    department: { code: '', name: '' },
    units: [],
    revenues: [],
    expenditures: [],
    projects: [],
  }
}
