import type { Check } from '../check.ts'
import { listedProjectsExist } from './listed-projects.ts'
import { namesAreSpelledAlike } from './names.ts'
import { numberingIsConsecutive } from './numbering.ts'
import { namedUsesHaveMoney } from './operating-uses.ts'
import { nothingIsLeftToFillIn } from './placeholders.ts'
import { nothingIsPrivateOrClassified } from './private-numbers.ts'
import { punctuationIsRight } from './punctuation.ts'
import { sentencesAreSaidOnce } from './repeated-sentences.ts'
import { chaptersAreWritten } from './required-chapters.ts'
import { phrasesAreCurrent } from './stale-phrases.ts'
import { amountsAreBound } from './typed-amounts.ts'
import { yearsAreRight } from './years.ts'

/** In the order of their ids. */
export const TEXT_CHECKS: readonly Check[] = [
  amountsAreBound,
  yearsAreRight,
  listedProjectsExist,
  chaptersAreWritten,
  namedUsesHaveMoney,
  namesAreSpelledAlike,
  nothingIsLeftToFillIn,
  sentencesAreSaidOnce,
  punctuationIsRight,
  phrasesAreCurrent,
  numberingIsConsecutive,
  nothingIsPrivateOrClassified,
]
