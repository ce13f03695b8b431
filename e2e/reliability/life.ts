import type { Page } from '@playwright/test'
import { TopBar } from '../pages/TopBar.ts'
import { isSameModel, readExported, undo, type DraftModel, type ModelHistory } from './draft-model.ts'
import type { Typist } from './typist.ts'

/** What one life of the browser has left behind. */
export interface Life {
  readonly address: string
  /** The draft before anything was typed, and after each entry; the last may or may not have been accepted. */
  readonly states: readonly ModelHistory[]
  /** The entry that must be there: the last shown as saved, and the last older than may be lost. */
  readonly claimed: number
  readonly due: number
  /** The last entry that is promised to be there on a machine with nothing else to do. */
  readonly promised: number
  readonly accepted: number
  readonly delays: readonly number[]
  /** How the browser was ended. */
  readonly manner: string
  /** What it found of the one before it. */
  readonly survival: Survival | null
}

/** What was found of it in the next life. */
export interface Survival {
  /** Entries accepted and gone, none of them shown as saved. */
  readonly lost: number
  /** Of these such as are promised not to be. */
  readonly lostLate: number
  readonly model: ModelHistory
}

/** Opens the draft again and says which of the states it is in; fails where something is lost that must not be. */
export async function compareWithLast(
  page: Page,
  typist: Typist,
  last: Life,
  alwaysUndoes: boolean,
): Promise<Survival> {
  await page.goto(last.address)
  const top = new TopBar(page)
  await top.waitUntilSaved()
  const found = readExported(await top.exportJsonText())
  const matching = last.states.flatMap((state, index) => (isSameModel(state.present, found) ? [index] : []))
  const reached = matching.at(-1)
  if (reached === undefined) throw describeLoss('The draft is in no state that it was ever in', found, last)
  if (reached < last.claimed) throw describeLoss('What was shown as saved is lost', found, last)
  if (reached < last.due) throw describeLoss('More than the last moment is lost', found, last)
  const candidates = matching.flatMap((index) => (index < last.claimed ? [] : (last.states[index] ?? [])))
  const [model] =
    candidates.length === 1 && !alwaysUndoes ? candidates : [await findByUndoing(typist, top, candidates)]
  if (model === undefined) throw describeLoss('Undoing leads elsewhere than before', found, last)
  const countLost = (entry: number): number => Math.max(0, entry - reached)
  return { lost: countLost(last.accepted), lostLate: countLost(last.promised), model }
}

/** Two states with the same content may differ in what led there. */
async function findByUndoing(
  typist: Typist,
  top: TopBar,
  candidates: readonly ModelHistory[],
): Promise<ModelHistory | undefined> {
  await typist.undo()
  const undone = readExported(await top.exportJsonText())
  const hasChanged = candidates.some((state) => !isSameModel(state.present, undone))
  if (hasChanged) await typist.redo()
  // Killed before it is kept, the draft would be found undone, which is none of the states of this life.
  await top.waitUntilSaved()
  return candidates.find((state) => isSameModel(undo(state).present, undone))
}

function describeLoss(what: string, found: DraftModel, last: Life): Error {
  const { states, claimed, due, accepted, manner } = last
  const shown = states.slice(Math.max(0, claimed - 2)).map(({ present }) => JSON.stringify(present))
  return new Error(
    [
      `${what}: ${manner}; shown as saved ${String(claimed)}, due ${String(due)}, accepted ${String(accepted)}`,
      `found ${JSON.stringify(found)}`,
      ...shown,
    ].join('\n'),
  )
}
