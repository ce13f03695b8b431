import { TEXT_WORD_EXAMPLES } from './text-word-examples.ts'
import type { FamilyExamples } from './example.ts'
import { TEXT_FIGURE_EXAMPLES } from './text-figure-examples.ts'

export const TEXT_EXAMPLES = { ...TEXT_FIGURE_EXAMPLES, ...TEXT_WORD_EXAMPLES } satisfies FamilyExamples
