import type { Check } from '../check.ts'
import { appropriationIsForOwnUse } from './appropriation-use.ts'
import { subjectNamesAreTheCatalogs } from './custom-subject-names.ts'
import { economicCodesFitKinds } from './economic-kinds.ts'
import { fundSubjectsFitSources } from './fund-subjects.ts'
import { internalTransfersAreOffset } from './internal-transfers.ts'
import { amountsArePlausible } from './line-amounts.ts'
import { projectLinesNameProjects, unitsExist } from './line-references.ts'
import { otherExpenditureIsSmall } from './other-expenditure.ts'
import { contributionsAgree } from './paired-subjects.ts'
import { linesAreEnteredOnce } from './repeated-lines.ts'
import { carryOverIsSpent, sourceCoversExpenditure, subjectsBalance } from './source-balance.ts'
import { subjectCodesAreKnown } from './subject-codes.ts'
import { unitsCoverTheirExpenditure } from './unit-balance.ts'

/** In the order of their ids. */
export const LEDGER_CHECKS: readonly Check[] = [
  sourceCoversExpenditure,
  subjectsBalance,
  carryOverIsSpent,
  unitsCoverTheirExpenditure,
  subjectCodesAreKnown,
  subjectNamesAreTheCatalogs,
  economicCodesFitKinds,
  fundSubjectsFitSources,
  projectLinesNameProjects,
  amountsArePlausible,
  linesAreEnteredOnce,
  unitsExist,
  contributionsAgree,
  appropriationIsForOwnUse,
  otherExpenditureIsSmall,
  internalTransfersAreOffset,
]
