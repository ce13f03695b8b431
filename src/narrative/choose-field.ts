import type { TextField } from './text-field.ts'

/** As far back as the words that say which figure is meant. */
const REACH = 24

/** Of several fields that print one figure, the one whose name the words before it come closest to. */
export function chooseField(fields: readonly TextField[], before: string): TextField | undefined {
  const clause =
    before
      .slice(-REACH)
      .split(/[。；;\n]/)
      .at(-1) ?? ''
  let best: TextField | undefined
  let most = -Infinity
  for (const field of fields) {
    const score = measureLikeness(field.label, clause)
    if (score > most) {
      best = field
      most = score
    }
  }
  return best
}

/** The longest run of signs of the label that the clause has; nearer to its end is better, words that it lacks are worse. */
function measureLikeness(label: string, clause: string): number {
  let best = 0
  for (let start = 0; start < label.length; start += 1) {
    for (let end = label.length; end > start + 1; end -= 1) {
      const at = clause.lastIndexOf(label.slice(start, end))
      if (at === -1) continue
      best = Math.max(best, end - start + (0.3 * at) / (clause.length + 1))
      break
    }
  }
  return best - 0.05 * label.length
}
