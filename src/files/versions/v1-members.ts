/** The members of version 1 that are plain text, in the order in which they are written. */
export const UNIT_TEXTS = ['code', 'name', 'nature', 'rank', 'funding'] as const
export const SUBJECT_TEXTS = ['code', 'name'] as const
export const PROJECT_TEXTS = ['code', 'name', 'unitCode', 'fundUse'] as const
export const INDICATOR_TEXTS = [
  'level1',
  'level2',
  'name',
  'description',
  'symbol',
  'value',
  'unit',
  'basis',
] as const
export const PROCUREMENT_TEXTS = ['item', 'catalogueNumber', 'measureUnit', 'quantity'] as const
export const DUTY_TEXTS = ['duty', 'main', 'objective', 'performance', 'indicators', 'standards'] as const
export const GLOSSARY_TEXTS = ['term', 'definition'] as const
export const WAIVER_TEXTS = ['check', 'at', 'reason', 'by'] as const
export const MARK_TEXTS = ['at', 'note'] as const

/** Texts that may be absent. */
export const DRAFT_OPTIONAL_TEXTS = ['modifiedAt'] as const
export const DRAFT_CHOICES = ['edition', 'operatingFundsScope'] as const
export const DEPARTMENT_OPTIONAL_TEXTS = ['fullName', 'region'] as const
export const PROJECT_OPTIONAL_TEXTS = ['layout'] as const
export const WAIVER_OPTIONAL_TEXTS = ['field', 'evidence'] as const
export const MARK_OPTIONAL_TEXTS = ['field'] as const
export const ASSETS_OPTIONAL_TEXTS = ['asOf'] as const
export const APPROVAL_TEXTS = ['documentNumber', 'date'] as const

/** What a paper has of its own: a member of the draft for the department's, of a unit for its own. */
export const PAPER_MEMBERS = ['priorYear', 'narrative', 'dutyTargets'] as const

/** Amounts that may be absent. */
export const ASSETS_AMOUNTS = ['plannedPurchase'] as const
export const PROCUREMENT_SHARES = ['smeReserved', 'smallMicroReserved'] as const
