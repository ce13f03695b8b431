import type { Severity } from './check.ts'

/** The gravest first. */
export const SEVERITIES = ['error', 'warning', 'info'] as const satisfies readonly Severity[]

/** What each asks of the user. */
export const SEVERITY_WORDS: Readonly<Record<Severity, string>> = {
  error: '须改正',
  warning: '需核实',
  info: '提示',
}
