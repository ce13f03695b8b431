import type { DraftVersion } from './draft-versions.ts'

type Kept = Pick<DraftVersion, 'id' | 'at' | 'name'>

/** Of the versions of one draft that were kept without asking. */
export const MOST_AUTOMATIC_VERSIONS = 30
/** Days before the latest one that may each keep a version while the latest has more than one. */
const MOST_EARLIER_DAYS = 15

/**
 * The ids of the versions that go so that no more than 30 automatic ones are kept: first those of earlier days but the
 * last of each day, then the earliest days, then of the latest day those that follow another one most closely.
 */
export function chooseVersionsToRemove(versions: readonly Kept[]): readonly string[] {
  let kept = versions.filter(({ name }) => name === null).sort((left, right) => (left.at < right.at ? -1 : 1))
  const removed: string[] = []
  while (kept.length > MOST_AUTOMATIC_VERSIONS) {
    const victim = chooseOne(kept)
    removed.push(victim.id)
    kept = kept.filter((version) => version !== victim)
  }
  return removed
}

/** `kept`: from the earliest on. */
function chooseOne(kept: readonly Kept[]): Kept {
  const days = kept.map(({ at }) => readDay(at))
  const latest = days.at(-1)
  const inEarlierDay = kept.find((_, index) => days[index] !== latest && days[index] === days[index + 1])
  const [earliest] = kept
  const earlierDays = new Set(days.filter((day) => day !== latest)).size
  if (inEarlierDay !== undefined) return inEarlierDay
  if (earliest !== undefined && earlierDays > MOST_EARLIER_DAYS) return earliest
  return findClosest(kept.filter((_, index) => days[index] === latest))
}

/** The one that comes soonest after the one before it; never the first, which is how the day began. */
function findClosest(kept: readonly Kept[]): Kept {
  const [first, ...rest] = kept
  if (first === undefined) throw new Error('No version is left to choose from')
  let closest = { version: first, gap: Infinity }
  let before = first
  for (const version of rest.slice(0, -1)) {
    const gap = Date.parse(version.at) - Date.parse(before.at)
    if (gap < closest.gap) closest = { version, gap }
    before = version
  }
  return closest.version
}

function readDay(iso: string): string {
  return new Date(iso).toDateString()
}
