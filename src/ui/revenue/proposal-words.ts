import type { ProposalOutcome, RevenueProposal } from '../../domain/revenue-from-expenditure.ts'

const OUTCOME_NAMES: Record<ProposalOutcome, string> = {
  added: '新增',
  changed: '修改',
  merged: '修改（多行并为一行）',
  unchanged: '一致',
  incomplete: '支出未填完，不生成',
  withoutExpenditure: '没有对应支出，保留',
}

/** What becomes of a group, in words. */
export function describeOutcome(
  outcome: ProposalOutcome,
  isExcluded: boolean,
  removesOthers: boolean,
): string {
  if (isExcluded && isGenerated(outcome)) return '不生成，保持原样'
  if (outcome === 'withoutExpenditure' && removesOthers) return '没有对应支出，删除'
  return OUTCOME_NAMES[outcome]
}

/** Whether the group gets a line, or a line of it another amount. */
export function isGenerated(outcome: ProposalOutcome): boolean {
  return outcome === 'added' || outcome === 'changed' || outcome === 'merged'
}

export function countOutcomes(proposals: readonly RevenueProposal[]): Record<ProposalOutcome, number> {
  const counts = { added: 0, changed: 0, merged: 0, unchanged: 0, incomplete: 0, withoutExpenditure: 0 }
  for (const { outcome } of proposals) counts[outcome] += 1
  return counts
}
