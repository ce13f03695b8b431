/** How answers are called, by what they make of a finding. */
export const ANSWER_WORDS = {
  waived: { action: '填写核实说明', reason: '核实说明', done: '已核实' },
  passed: { action: '强制通过', reason: '强制通过理由', done: '强制通过' },
} as const

export type Answer = keyof typeof ANSWER_WORDS
