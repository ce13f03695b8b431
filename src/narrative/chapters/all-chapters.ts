import { change } from './change.ts'
import type { Chapter, NarrativeChapter } from './chapter.ts'
import { duties } from './duties.ts'
import { earmarkedFunds } from './earmarked-funds.ts'
import { expenditure } from './expenditure.ts'
import { operatingFunds } from './operating-funds.ts'
import { otherMatters } from './other-matters.ts'
import { overallGoal } from './overall-goal.ts'
import { preface } from './preface.ts'
import { revenue } from './revenue.ts'
import { safeguards } from './safeguards.ts'
import { threePublic } from './three-public.ts'

/** The typed chapters, in printed order. */
export const ALL_CHAPTERS: Readonly<Record<NarrativeChapter, Chapter>> = {
  preface,
  duties,
  revenue,
  expenditure,
  change,
  operatingFunds,
  threePublic,
  overallGoal,
  safeguards,
  earmarkedFunds,
  otherMatters,
}
