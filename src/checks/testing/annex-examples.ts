import { ASSET_EXAMPLES } from './asset-examples.ts'
import type { FamilyExamples } from './example.ts'
import { PROCUREMENT_EXAMPLES } from './procurement-examples.ts'

/** Of procurement and assets. */
export const ANNEX_EXAMPLES: FamilyExamples = { ...PROCUREMENT_EXAMPLES, ...ASSET_EXAMPLES }
