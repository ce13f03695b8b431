import type { FamilyExamples } from './example.ts'
import { LEDGER_BALANCE_EXAMPLES } from './ledger-balance-examples.ts'
import { LEDGER_LINE_EXAMPLES } from './ledger-line-examples.ts'
import { LEDGER_REFERENCE_EXAMPLES } from './ledger-reference-examples.ts'
import { LEDGER_SUBJECT_EXAMPLES } from './ledger-subject-examples.ts'
import { LEDGER_SUM_EXAMPLES } from './ledger-sum-examples.ts'

export const LEDGER_EXAMPLES = {
  ...LEDGER_BALANCE_EXAMPLES,
  ...LEDGER_LINE_EXAMPLES,
  ...LEDGER_REFERENCE_EXAMPLES,
  ...LEDGER_SUBJECT_EXAMPLES,
  ...LEDGER_SUM_EXAMPLES,
} satisfies FamilyExamples
