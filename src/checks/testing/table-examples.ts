import type { FamilyExamples } from './example.ts'
import { TABLE_PRINT_EXAMPLES } from './table-print-examples.ts'
import { TABLE_RELATION_EXAMPLES } from './table-relation-examples.ts'
import { TABLE_TOTAL_EXAMPLES } from './table-total-examples.ts'

export const TABLE_EXAMPLES = {
  ...TABLE_TOTAL_EXAMPLES,
  ...TABLE_RELATION_EXAMPLES,
  ...TABLE_PRINT_EXAMPLES,
} satisfies FamilyExamples
