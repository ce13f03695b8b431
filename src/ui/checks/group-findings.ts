import type { CheckId, Finding } from '../../checks/check.ts'

/** Information of one check, said once for all its places. */
export interface FindingGroup {
  readonly kind: 'group'
  readonly check: CheckId
  readonly findings: readonly Finding[]
}

export type FindingEntry = { readonly kind: 'one'; readonly finding: Finding } | FindingGroup

/** Errors and warnings one by one; pieces of information of one check together, where its first one stands. */
export function groupFindings(findings: readonly Finding[]): readonly FindingEntry[] {
  const informing = new Map<CheckId, Finding[]>()
  for (const finding of findings) {
    if (finding.severity !== 'info') continue
    const known = informing.get(finding.check)
    if (known === undefined) informing.set(finding.check, [finding])
    else known.push(finding)
  }
  return findings.flatMap((finding): readonly FindingEntry[] => {
    const together = finding.severity === 'info' ? (informing.get(finding.check) ?? []) : []
    if (together.length < 2) return [{ kind: 'one', finding }]
    return together[0] === finding ? [{ kind: 'group', check: finding.check, findings: together }] : []
  })
}

/** A name for each that no other of the list has; after an edit those that are still there keep theirs. */
export function nameFindings(findings: readonly Finding[]): ReadonlyMap<Finding, string> {
  const counts = new Map<string, number>()
  return new Map(
    findings.map((finding) => {
      const { check, at, field = '', message } = finding
      const words = [check, at, field, message].join(' ')
      const count = counts.get(words) ?? 0
      counts.set(words, count + 1)
      return [finding, `${words} ${String(count)}`] as const
    }),
  )
}
