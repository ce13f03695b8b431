import type { Draft } from '../domain/draft.ts'
import { applyPatch, diffStructure, type StructuralPatch } from '../lib/structural-patch.ts'

/** One accepted change, as what turns the draft before it into the one after it and back. Plain data, so that it can be stored. */
export interface HistoryStep {
  /** One more than that of the step before it. */
  readonly serial: number
  /** What 撤销 calls it. */
  readonly name: string
  /** ISO time. */
  readonly at: string
  readonly forward: StructuralPatch
  readonly backward: StructuralPatch
}

export interface History {
  readonly past: readonly HistoryStep[]
  /** The next one to be done again first. */
  readonly future: readonly HistoryStep[]
}

export const EMPTY_HISTORY: History = { past: [], future: [] }

const MOST_STEPS = 1000

/** `history` with a step from `before` to `after`; what was undone cannot be done again any more. */
export function withStep(history: History, name: string, at: string, before: Draft, after: Draft): History {
  const step: HistoryStep = {
    serial: (history.past.at(-1)?.serial ?? 0) + 1,
    name,
    at,
    forward: diffStructure(before, after),
    backward: diffStructure(after, before),
  }
  return { past: [...history.past.slice(1 - MOST_STEPS), step], future: [] }
}

interface Moved {
  readonly draft: Draft
  readonly history: History
}

/** `null` where there is nothing to undo. */
export function undoStep({ past, future }: History, draft: Draft): Moved | null {
  const step = past.at(-1)
  if (step === undefined) return null
  const history = { past: past.slice(0, -1), future: [step, ...future] }
  return { draft: changeDraft(draft, step.backward), history }
}

/** `null` where nothing was undone. */
export function redoStep({ past, future }: History, draft: Draft): Moved | null {
  const [step, ...rest] = future
  if (step === undefined) return null
  return { draft: changeDraft(draft, step.forward), history: { past: [...past, step], future: rest } }
}

function changeDraft(draft: Draft, patch: StructuralPatch): Draft {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- a step leads from one draft to another
  return applyPatch(draft, patch) as Draft
}

/** The serial of the last step done. */
export function findPosition({ past }: History): number {
  return past.at(-1)?.serial ?? 0
}

/** What writing `after` over a stored `before` takes. */
export function diffHistory(
  before: History,
  after: History,
): { readonly put: readonly HistoryStep[]; readonly remove: readonly number[] } {
  const known = new Map(listSteps(before).map((step) => [step.serial, step]))
  const wanted = listSteps(after)
  const serials = new Set(wanted.map(({ serial }) => serial))
  return {
    put: wanted.filter((step) => known.get(step.serial) !== step),
    remove: [...known.keys()].filter((serial) => !serials.has(serial)),
  }
}

/** The steps kept, in order, split at the one that was done last. */
export function createHistory(steps: readonly HistoryStep[], position: number): History {
  return {
    past: steps.filter(({ serial }) => serial <= position),
    future: steps.filter(({ serial }) => serial > position),
  }
}

function listSteps({ past, future }: History): readonly HistoryStep[] {
  return [...past, ...future]
}
