import type { Finding } from './check.ts'

/**
 * The second and further findings of a check that rest on the same at the same place get the number of their occurrence as
 * evidence: a reason written for the first answers no other.
 */
export function tellAlikeApart(findings: readonly Finding[]): readonly Finding[] {
  const counts = new Map<string, number>()
  return findings.map((finding) => {
    const { at, field = '', figures, evidence = '' } = finding
    const amounts = figures?.map(({ amount }) => amount) ?? []
    const key = JSON.stringify([at, field, amounts, evidence])
    const count = (counts.get(key) ?? 0) + 1
    counts.set(key, count)
    return count === 1 ? finding : { ...finding, evidence: `${evidence} (${String(count)})` }
  })
}
