import { addAmounts, type EnteredAmount } from './amount.ts'
import type { Draft } from './draft.ts'
import type { ExpenditureLine, RevenueLine } from './ledger.ts'

/**
 * What 按支出生成 would do to a group: `merged` replaces several lines by one with another amount; `incomplete` has
 * expenditure without subject or amount and is left alone, as is `withoutExpenditure` unless asked otherwise.
 */
export type ProposalOutcome =
  'added' | 'changed' | 'merged' | 'unchanged' | 'incomplete' | 'withoutExpenditure'

/** One unit, subject, source and carry-over: the group in which revenue and expenditure are to agree. */
export interface RevenueProposal {
  /** Distinguishes the proposals of one list. */
  readonly key: string
  readonly unitCode: string
  readonly functionCode: string
  readonly source: RevenueLine['source']
  readonly carryOver: boolean
  /** What the revenue lines of the group add up to now; `null` where nothing is filled in. */
  readonly current: EnteredAmount
  /** What the expenditure of the group adds up to; `null` where nothing is filled in. */
  readonly proposed: EnteredAmount
  readonly outcome: ProposalOutcome
}

export interface GenerationChoice {
  /** Groups to be left as they are. */
  readonly excluded: ReadonlySet<string>
  /** Whether revenue lines without expenditure go. */
  readonly removesOthers: boolean
}

type GroupMembers = Pick<RevenueLine, 'unitCode' | 'functionCode' | 'source' | 'carryOver' | 'amount'>

interface Group<L> {
  readonly first: L
  readonly lineCount: number
  readonly amount: EnteredAmount
}

/** One proposal for every group of either side, in the order of their first lines, expenditure first. */
export function proposeRevenues(draft: Draft): readonly RevenueProposal[] {
  const spent = sumGroups(draft.expenditures)
  const received = sumGroups(draft.revenues)
  const keys = new Set([...spent.keys(), ...received.keys()])
  return [...keys].flatMap((key) => {
    const group = spent.get(key) ?? received.get(key)
    if (group === undefined) return []
    const { unitCode, functionCode, source, carryOver } = group.first
    return {
      key,
      unitCode,
      functionCode,
      source,
      carryOver,
      current: received.get(key)?.amount ?? null,
      proposed: spent.get(key)?.amount ?? null,
      outcome: decideOutcome(spent.get(key), received.get(key)),
    }
  })
}

/**
 * Makes the revenue of each group equal to its expenditure: the group's first line takes the amount, its further lines
 * go, missing lines are added with an id from `createId`. Groups that already agree keep their lines.
 */
export function applyRevenueProposals(
  draft: Draft,
  createId: () => string,
  { excluded, removesOthers }: GenerationChoice,
): readonly RevenueLine[] {
  const chosen = new Map(
    proposeRevenues(draft)
      .filter(({ key }) => !excluded.has(key))
      .map((proposal) => [proposal.key, proposal]),
  )
  const changed = new Set<string>()
  const kept = draft.revenues.flatMap((line): readonly RevenueLine[] => {
    const key = groupKey(line)
    const proposal = chosen.get(key)
    if (proposal?.outcome === 'withoutExpenditure') return removesOthers ? [] : [line]
    if (proposal?.outcome !== 'changed' && proposal?.outcome !== 'merged') return [line]
    if (changed.has(key)) return []
    changed.add(key)
    return [{ ...line, amount: proposal.proposed }]
  })
  const added = [...chosen.values()]
    .filter(({ outcome }) => outcome === 'added')
    .map(({ unitCode, functionCode, source, carryOver, proposed }) => ({
      id: createId(),
      unitCode,
      functionCode,
      source,
      carryOver,
      amount: proposed,
    }))
  return [...kept, ...added]
}

function decideOutcome(
  spent: Group<ExpenditureLine> | undefined,
  received: Group<RevenueLine> | undefined,
): ProposalOutcome {
  if (spent === undefined) return 'withoutExpenditure'
  if (spent.amount === null || spent.first.functionCode === '') return 'incomplete'
  if (received === undefined) return 'added'
  if (received.amount === spent.amount) return 'unchanged'
  return received.lineCount > 1 ? 'merged' : 'changed'
}

function sumGroups<L extends GroupMembers>(lines: readonly L[]): ReadonlyMap<string, Group<L>> {
  const groups = new Map<string, Group<L>>()
  for (const line of lines) {
    const key = groupKey(line)
    const group = groups.get(key)
    groups.set(key, {
      first: group?.first ?? line,
      lineCount: (group?.lineCount ?? 0) + 1,
      amount: addEntered(group?.amount ?? null, line.amount),
    })
  }
  return groups
}

function addEntered(left: EnteredAmount, right: EnteredAmount): EnteredAmount {
  if (left === null || right === null) return left ?? right
  return addAmounts(left, right)
}

function groupKey({ unitCode, functionCode, source, carryOver }: GroupMembers): string {
  return JSON.stringify([unitCode, functionCode, source, carryOver])
}
