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

/** Tells a finding from others, also from those of the draft after an edit. */
export function nameFinding({ check, at, field = '', message }: Finding): string {
  return [check, at, field, message].join(' ')
}
