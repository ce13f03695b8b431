/** What the checks hold a draft to, apart from law and arithmetic: a bureau may replace any of it by a file of its own. */
export interface Standards {
  readonly thresholds: Thresholds
  readonly procurement: ProcurementStandards
  /** The first five digits of the functional items of government funds. */
  readonly fundSections: readonly string[]
  /** Words in the name of an item or of its section that let government funds pay for it though it is none of the above. */
  readonly fundWords: readonly string[]
  /** Words of placeholders and of instructions that a template leaves behind. */
  readonly placeholders: readonly string[]
  /** Phrases that are out of date, each with what to write instead or why. */
  readonly stalePhrases: readonly { readonly phrase: string; readonly advice: string }[]
  /** Words that stand in classified papers. */
  readonly classifiedWords: readonly string[]
  /** Words with one of those in them that mean something else. */
  readonly harmlessWords: readonly string[]
  /** Values of indicators that nobody can measure. */
  readonly vagueValues: readonly string[]
  readonly indicators: IndicatorStandards
  /** Names or codes of projects that need no target form. */
  readonly projectsWithoutTargets: readonly string[]
  /** Uses of 机关运行经费 as texts name them, and the economic codes one of which must have money. */
  readonly operatingUses: readonly { readonly words: readonly string[]; readonly codes: readonly string[] }[]
}

/** Shares are between 0 and 1. */
export interface Thresholds {
  /** Two target forms with as much of their text in common are one copied from the other. */
  readonly similarForms: number
  /** Indicators of a project with the same symbol and value. */
  readonly sameValues: number
  /** Of project expenditure, in 30299 or 39999. */
  readonly otherExpenditure: number
  /** Characters; a sentence as long twice in one chapter is said. */
  readonly repeatedSentence: number
}

/** What the name of an indicator says of its value. An ending does not count where one of the exceptions ends the name. */
export interface IndicatorStandards {
  readonly percentUnits: readonly string[]
  /** Units besides those that rates may have. */
  readonly rateUnits: readonly string[]
  readonly counts: NameEndings
  readonly rates: NameEndings
  /** In the names of rates that may be negative or above a hundred. */
  readonly growthWords: readonly string[]
  /** In the names of cost indicators for which more is better, and which may be rates. */
  readonly savingWords: readonly string[]
  /** In the levels or at the end of the names of indicators that are always measured in %. */
  readonly satisfactionWord: string
}

interface NameEndings {
  readonly endings: readonly string[]
  readonly exceptions: readonly string[]
}

/** Amounts in 万元 as decimal text, shares between 0 and 1. */
export interface ProcurementStandards {
  readonly goodsAndServicesLimit: string
  readonly worksLimit: string
  readonly smeShare: number
  readonly smallMicroShare: number
  /** How the catalogue numbers of 工程 begin, whose limit is another. */
  readonly worksNumbers: readonly string[]
  /** How those of goods and services begin. */
  readonly goodsAndServicesNumbers: readonly string[]
  /** How those of fixed assets begin. */
  readonly assetNumbers: readonly string[]
}
