import { addAmounts, ZERO, type Amount, type EnteredAmount } from './amount.ts'
import type { Draft } from './draft.ts'
import type { ExpenditureLine, RevenueLine } from './ledger.ts'

/** What 按支出生成 would do to one unit, subject, source and carry-over: the group that revenue and expenditure share. */
export interface RevenueProposal {
  /** Distinguishes the proposals of one list. */
  readonly key: string
  readonly unitCode: string
  readonly functionCode: string
  readonly source: RevenueLine['source']
  readonly carryOver: boolean
  /** What the revenue lines of the group add up to now; `null` where there are none. */
  readonly current: EnteredAmount
  /** What the expenditure of the group adds up to; `null` where there is none. */
  readonly proposed: EnteredAmount
}

type GroupMembers = Pick<RevenueLine, 'unitCode' | 'functionCode' | 'source' | 'carryOver' | 'amount'>

/** One proposal for every group of either side, in the order of their first lines, expenditure first. */
export function proposeRevenues(draft: Draft): readonly RevenueProposal[] {
  const proposed = sumGroups(draft.expenditures)
  const current = sumGroups(draft.revenues)
  const groups = new Map([...proposed, ...current].map(([key, { line }]) => [key, line]))
  return [...groups].map(([key, { unitCode, functionCode, source, carryOver }]) => ({
    key,
    unitCode,
    functionCode,
    source,
    carryOver,
    current: current.get(key)?.amount ?? null,
    proposed: proposed.get(key)?.amount ?? null,
  }))
}

/**
 * Makes the revenue of each group equal to its expenditure: the group's first line takes the amount, its further lines
 * go, missing lines are added with an id from `createId`. Revenue without expenditure stays, or goes with `removesOthers`.
 */
export function applyRevenueProposals(
  draft: Draft,
  createId: () => string,
  removesOthers: boolean,
): readonly RevenueLine[] {
  const proposed = sumGroups(draft.expenditures)
  const seen = new Set<string>()
  const kept = draft.revenues.flatMap((line) => {
    const key = groupKey(line)
    const group = proposed.get(key)
    if (group === undefined) return removesOthers ? [] : [line]
    if (seen.has(key)) return []
    seen.add(key)
    return [line.amount === group.amount ? line : { ...line, amount: group.amount }]
  })
  const added = [...proposed]
    .filter(([key]) => !seen.has(key))
    .map(([, { line, amount }]) => createRevenueLine(line, amount, createId()))
  return [...kept, ...added]
}

function createRevenueLine(line: ExpenditureLine, amount: Amount, id: string): RevenueLine {
  const { unitCode, functionCode, source, carryOver } = line
  return { id, unitCode, functionCode, source, carryOver, amount }
}

function sumGroups<L extends GroupMembers>(
  lines: readonly L[],
): ReadonlyMap<string, { readonly line: L; readonly amount: Amount }> {
  const groups = new Map<string, { line: L; amount: Amount }>()
  for (const line of lines) {
    const key = groupKey(line)
    const group = groups.get(key)
    groups.set(key, {
      line: group?.line ?? line,
      amount: addAmounts(group?.amount ?? ZERO, line.amount ?? ZERO),
    })
  }
  return groups
}

function groupKey({ unitCode, functionCode, source, carryOver }: GroupMembers): string {
  return JSON.stringify([unitCode, functionCode, source, carryOver])
}
