import type { Finding, Severity } from '../../checks/check.ts'

/** What each severity asks of the user. */
export const SEVERITY_WORDS: Record<Severity, string> = { error: '须改正', warning: '需核实', info: '提示' }

export const SEVERITIES = ['error', 'warning', 'info'] as const satisfies readonly Severity[]

export function countFindings(findings: readonly Finding[]): Readonly<Record<Severity, number>> {
  const counts = { error: 0, warning: 0, info: 0 }
  for (const { severity } of findings) counts[severity] += 1
  return counts
}
