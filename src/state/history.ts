import type { Draft } from '../domain/draft.ts'

/** One accepted change. Drafts share all that did not change, so a step costs little more than what it changed. */
export interface HistoryStep {
  readonly name: string
  readonly before: Draft
  readonly after: Draft
}

export interface History {
  readonly past: readonly HistoryStep[]
  readonly future: readonly HistoryStep[]
}

export const EMPTY_HISTORY: History = { past: [], future: [] }

const MOST_STEPS = 1000

export function withStep(history: History, step: HistoryStep): History {
  return { past: [...history.past.slice(1 - MOST_STEPS), step], future: [] }
}

export function undoStep({
  past,
  future,
}: History): { readonly draft: Draft; readonly history: History } | null {
  const step = past.at(-1)
  if (step === undefined) return null
  return { draft: step.before, history: { past: past.slice(0, -1), future: [step, ...future] } }
}

export function redoStep({
  past,
  future,
}: History): { readonly draft: Draft; readonly history: History } | null {
  const [step, ...rest] = future
  if (step === undefined) return null
  return { draft: step.after, history: { past: [...past, step], future: rest } }
}
