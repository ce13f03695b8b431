/** What the sheets of 情况说明 are called, in printed order; the address names one of them. */
export const STATEMENT_CHAPTER_IDS = [
  'preface',
  'duties',
  'overview',
  'operatingFunds',
  'threePublic',
  'performance',
  'earmarkedFunds',
  'projects',
  'procurement',
  'assets',
  'glossary',
  'otherMatters',
] as const

/** One of the eleven printed chapters, or the words before them. */
export type StatementChapterId = (typeof STATEMENT_CHAPTER_IDS)[number]
