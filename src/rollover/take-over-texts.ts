import type {
  Assets,
  Draft,
  DutyTarget,
  GlossaryEntry,
  Narrative,
  NARRATIVE_CHAPTERS,
} from '../domain/draft.ts'
import type { PaperScope } from '../domain/paper-texts.ts'
import { locateChapter, locateDutyTarget, locateGlossaryEntry } from '../domain/part-place.ts'
import { ALL_CHAPTERS } from '../narrative/chapters/all-chapters.ts'
import { createTextMover, type TakenOver, type TextMover } from './taken-over.ts'

/** Values of a draft for the next year, with what became of them. */
export interface TakenOverTexts {
  readonly parts: Pick<Draft, 'narrative' | 'dutyTargets' | 'glossary' | 'assets'>
  readonly takenOver: readonly TakenOver[]
}

/** Texts of the department, or of a unit's own paper, that were written; a chapter printed from its template follows by itself. */
export function takeOverTexts(
  draft: Pick<Draft, 'fiscalYear' | 'projects' | 'narrative' | 'dutyTargets' | 'glossary' | 'assets'>,
  scope: PaperScope = null,
): TakenOverTexts {
  const names = draft.projects.map(({ name }) => name)
  const takenOver: TakenOver[] = []
  const take = <T>(entry: Pick<TakenOver, 'part' | 'at' | 'name'>, change: (mover: TextMover) => T): T => {
    const mover = createTextMover(draft.fiscalYear, names)
    const value = change(mover)
    takenOver.push({ ...entry, ...mover.describe() })
    return value
  }
  const { narrative, dutyTargets, glossary, assets } = draft
  const parts = {
    ...(narrative === undefined ? {} : { narrative: takeOverNarrative(narrative, scope, take) }),
    ...(dutyTargets === undefined
      ? {}
      : { dutyTargets: dutyTargets.map((target) => takeOverDutyTarget(target, take)) }),
    ...(glossary === undefined ? {} : { glossary: glossary.map((entry) => takeOverEntry(entry, take)) }),
    ...(assets === undefined ? {} : { assets: takeOverAssets(assets) }),
  }
  if (assets !== undefined) {
    takenOver.push({ part: 'assets', at: 'assets', name: '国有资产', state: 'emptied', kept: [] })
  }
  return { parts, takenOver }
}

type Take = <T>(entry: Pick<TakenOver, 'part' | 'at' | 'name'>, change: (mover: TextMover) => T) => T

function takeOverNarrative(narrative: Narrative, scope: PaperScope, take: Take): Narrative {
  const ids: readonly (typeof NARRATIVE_CHAPTERS)[number][] = Object.values(ALL_CHAPTERS).map(({ id }) => id)
  const texts = ids.flatMap((id) => {
    const text = narrative[id]
    if (typeof text !== 'string') return []
    const entry = { part: 'narrative', at: locateChapter(id, scope), name: ALL_CHAPTERS[id].title } as const
    return [[id, take(entry, ({ move }) => move(text))] as const]
  })
  return { ...narrative, ...Object.fromEntries(texts) }
}

function takeOverDutyTarget(target: DutyTarget, take: Take): DutyTarget {
  const entry = { part: 'dutyTargets', at: locateDutyTarget(target.id), name: target.duty.trim() } as const
  return take(entry, ({ move }) => ({
    ...target,
    duty: move(target.duty),
    main: move(target.main),
    objective: move(target.objective),
    performance: move(target.performance),
    indicators: move(target.indicators),
    standards: move(target.standards),
  }))
}

function takeOverEntry(entry: GlossaryEntry, take: Take): GlossaryEntry {
  const { term, definition } = entry
  return take({ part: 'glossary', at: locateGlossaryEntry(term), name: term.trim() }, ({ move }) => ({
    ...entry,
    definition: move(definition),
  }))
}

/** Figures of a day are counted anew: the rows come empty, the day a year later. */
function takeOverAssets(assets: Assets): Assets {
  const { asOf, plannedPurchase: _, ...others } = assets
  return {
    ...others,
    ...(asOf === undefined ? {} : { asOf: moveDate(asOf) }),
    rows: assets.rows.map((row) => ({ ...row, quantity: null, value: null })),
  }
}

/** `2024-12-31` becomes `2025-12-31`; what is no such date stays. 29 February becomes the 28th. */
function moveDate(date: string): string {
  const [, year, rest = ''] = /^((?:19|20)\d{2})(-\d{2}-\d{2})$/.exec(date) ?? []
  return year === undefined ? date : `${String(Number(year) + 1)}${rest === '-02-29' ? '-02-28' : rest}`
}
