import type { Draft, Mark } from '../domain/draft.ts'
import { addMarks } from '../domain/marks.ts'
import { locateCustomSubject } from '../domain/part-place.ts'
import type { RolledForward } from './roll-forward.ts'
import type { TakenOver } from './taken-over.ts'

/** How the note of every mark begins that 沿用上年新建 sets: by it they are found again. */
const NOTE_BEGINNING = '沿用自 '

/**
 * Marks everything that was taken over as 待核, so that it is worked off like any other mark and survives with the draft.
 * Lists that came without their figures are not marked: what is blank shows itself.
 */
export function markTakenOver({ draft, takenOver }: RolledForward, fromYear: number): Draft {
  return takenOver.reduce((marked, entry) => {
    const places = listPlaces(draft, entry).map((at) => ({ at }))
    return places.length === 0 ? marked : addMarks(marked, places, describeTakenOver(entry, fromYear))
  }, draft)
}

/** The marks that 沿用上年新建 has set and nobody has taken away or reworded. */
export function listRolloverMarks({ marks = [] }: Pick<Draft, 'marks'>): readonly Mark[] {
  return marks.filter(({ note }) => note.startsWith(NOTE_BEGINNING))
}

function listPlaces({ customSubjects }: Draft, { part, at, state }: TakenOver): readonly string[] {
  if (state === 'emptied') return []
  if (part !== 'customSubjects') return [at]
  const { functional = [], economic = [] } = customSubjects ?? {}
  return [
    ...functional.map(({ code }) => locateCustomSubject('functional', code)),
    ...economic.map(({ code }) => locateCustomSubject('economic', code)),
  ]
}

/** More words than anyone reads at once. */
const MOST_KEPT = 3

function describeTakenOver({ part, name, state, kept }: TakenOver, fromYear: number): string {
  const what = part === 'narrative' ? `“${name}”` : ''
  const change = state === 'yearMoved' ? '，年份已顺延' : '，未改动'
  const demand = part === 'projects' ? '请核对是否继续安排、项目编码是否换新' : '请核对'
  const words = kept.slice(0, MOST_KEPT).map((word) => `“${word}”`)
  const remark =
    words.length === 0 ? '' : `；仍写作${words.join('、')}${kept.length > MOST_KEPT ? '等' : ''}，请确认`
  return `${NOTE_BEGINNING}${String(fromYear)} 年${what}${change}：${demand}${remark}`
}
