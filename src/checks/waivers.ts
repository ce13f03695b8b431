import type { Draft, Waiver } from '../domain/draft.ts'
import { isSameWaiver, nameWaiver, removeWaiver, type WaiverKey } from '../domain/waivers.ts'
import { digestText } from '../lib/digest-text.ts'
import { ALL_CHECKS } from './all-checks.ts'
import type { Finding } from './check.ts'

/**
 * How a finding stands: open 未处理; waived 已核实, a warning with a reason; passed 强制通过, an error with a reason. Information
 * (提示) is never answered and stays open.
 */
export type FindingState = 'open' | 'waived' | 'passed'

export interface JudgedFinding {
  readonly finding: Finding
  readonly state: FindingState
  /** The reason that answers it. */
  readonly waiver: Waiver | null
}

/** Findings with their reasons, and reasons that answer nothing any more. */
export interface Verdict {
  /** In the order of the findings. */
  readonly judged: readonly JudgedFinding[]
  /** 已失效: what they were about has changed or gone, or cannot be answered by a reason, or they give none. */
  readonly fallen: readonly Waiver[]
}

const BINDING_IDS: ReadonlySet<string> = new Set(
  ALL_CHECKS.filter(({ isBinding }) => isBinding).map(({ id }) => id),
)

/** What a written reason makes of a finding; `null` where none can be written: information and binding (‼) errors. */
export function findAnswer({ check, severity }: Finding): 'waived' | 'passed' | null {
  switch (severity) {
    case 'warning':
      return 'waived'
    case 'error':
      return BINDING_IDS.has(check) ? null : 'passed'
    case 'info':
      return null
  }
}

/** What a reason for this finding is bound to: place, field, figures and evidence as they are now. */
export function createWaiverKey({ check, at, field, figures, evidence }: Finding): Required<WaiverKey> {
  const amounts = figures?.map(({ amount }) => amount) ?? []
  return { check, at, field: field ?? '', evidence: digestText(JSON.stringify([amounts, evidence ?? ''])) }
}

/**
 * Sets findings beside the reasons of the draft. A reason without `evidence` answers all that its check finds at its place; one
 * that says nothing, or that nobody stands for, answers nothing.
 */
export function judgeFindings(findings: readonly Finding[], waivers: readonly Waiver[] = []): Verdict {
  const byName = indexWaivers(waivers)
  const used = new Set<Waiver>()
  const judged = findings.map((finding): JudgedFinding => {
    const answer = waivers.length === 0 ? null : findAnswer(finding)
    const waiver = answer === null ? undefined : findWaiver(byName, finding)
    if (answer === null || waiver === undefined) return { finding, state: 'open', waiver: null }
    used.add(waiver)
    return { finding, state: answer, waiver }
  })
  const isUsed = (waiver: Waiver): boolean =>
    used.has(waiver) || [...used].some((other) => isSameWaiver(other, waiver))
  return { judged, fallen: waivers.filter((waiver) => !isUsed(waiver)) }
}

/** Takes back the reason that answers a finding. */
export function removeAnswer(draft: Draft, finding: Finding): Draft {
  const waiver = findWaiver(indexWaivers(draft.waivers ?? []), finding)
  return waiver === undefined ? draft : removeWaiver(draft, waiver)
}

/** Of several for the same finding the last. */
function indexWaivers(waivers: readonly Waiver[]): ReadonlyMap<string, Waiver> {
  return new Map(waivers.filter(isWritten).map((waiver) => [nameWaiver(waiver), waiver]))
}

function isWritten({ reason, by }: Waiver): boolean {
  return reason.trim() !== '' && by.trim() !== ''
}

function findWaiver(byName: ReadonlyMap<string, Waiver>, finding: Finding): Waiver | undefined {
  const key = createWaiverKey(finding)
  const { check, at, field } = key
  return (
    byName.get(nameWaiver(key)) ??
    byName.get(nameWaiver({ check, at, field })) ??
    byName.get(nameWaiver({ check, at }))
  )
}

/** Errors and warnings that nobody has answered. */
export function listOpen({ judged }: Verdict, severity: Finding['severity']): readonly Finding[] {
  return judged
    .filter(({ state, finding }) => state === 'open' && finding.severity === severity)
    .map(({ finding }) => finding)
}

/**
 * Reasons of files that do not say what they rested on, bound to what is found now, one for each finding; those that answer
 * nothing stay as they are. `null` where there are none to bind.
 */
export function bindWaivers(
  findings: readonly Finding[],
  waivers: readonly Waiver[],
): readonly Waiver[] | null {
  const loose = new Set(waivers.filter(({ evidence = '' }) => evidence === ''))
  if (loose.size === 0) return null
  const bound = new Map<Waiver, Waiver[]>()
  for (const { finding, waiver } of judgeFindings(findings, waivers).judged) {
    if (waiver === null || !loose.has(waiver)) continue
    const list = bound.get(waiver) ?? []
    bound.set(waiver, list)
    list.push({ ...waiver, ...createWaiverKey(finding) })
  }
  return bound.size === 0 ? null : waivers.flatMap((waiver) => bound.get(waiver) ?? [waiver])
}
