import type { Project } from '../../domain/ledger.ts'
import { measureEditDistance, readLetters } from '../../lib/edit-distance.ts'
import { rememberByReference } from '../../lib/remember-by-reference.ts'
import { rememberPairs, type Pair } from '../../lib/remember-pairs.ts'

/** Forms with less text are alike because there is nothing in them yet. */
const LEAST_LETTERS = 20

/** How many places counts are kept in: letters that share one make the counts weaker, never wrong. */
const PLACES = 256

/** What was typed into a target form, and how often it has each letter and each two letters in a row. */
interface FormText {
  readonly text: string
  readonly letters: Uint32Array
  readonly letterCounts: Uint16Array
  readonly pairCounts: Uint16Array
}

/** Purpose, goals and indicators without their levels, which are the form's own words. */
export const readFormText: (project: Project) => FormText = rememberByReference(
  ({ fundUse, goals, indicators }: Project): FormText => {
    const ofIndicators = indicators.flatMap(({ name, description, symbol, value, unit }) => [
      name,
      description,
      symbol,
      value,
      unit,
    ])
    const text = [fundUse, ...goals, ...ofIndicators].join('').replaceAll(/\s/g, '')
    const letters = readLetters(text)
    const [letterCounts, pairCounts] = [new Uint16Array(PLACES), new Uint16Array(PLACES)]
    let before = 0
    for (const letter of letters) {
      addOne(letterCounts, letter)
      addOne(pairCounts, before * 31 + letter)
      before = letter
    }
    return { text, letters, letterCounts, pairCounts }
  },
)

function addOne(counts: Uint16Array, place: number): void {
  const index = place % PLACES
  counts[index] = (counts[index] ?? 0) + 1
}

/** Pairs of projects with at least this share of equal letters, in the order of the second; each list is compared with the last one. */
export function findAlikeForms(projects: readonly Project[], least: number): readonly Pair<number>[] {
  const known = finders.get(least)
  if (known !== undefined) return known(projects)
  const find = rememberPairs((left: Project, right: Project) =>
    measureLikeness(readFormText(left), readFormText(right), least),
  )
  finders.set(least, find)
  return find(projects)
}

const finders = new Map<number, (projects: readonly Project[]) => readonly Pair<number>[]>()

/** One less the share of letters to be edited; `null` below `least`. */
function measureLikeness(left: FormText, right: FormText, least: number): number | null {
  const [leftLength, rightLength] = [left.letters.length, right.letters.length]
  if (Math.min(leftLength, rightLength) < LEAST_LETTERS) return null
  const length = Math.max(leftLength, rightLength)
  // A share of just `least` counts; the product of the two may fall a hair below a whole number.
  const most = Math.floor((1 - least) * length + 1e-9)
  const gap = Math.abs(leftLength - rightLength)
  // An edit changes one letter on either side, and two pairs: what differs more is not measured.
  if (countDifferences(left.letterCounts, right.letterCounts) + gap > 2 * most) return null
  if (countDifferences(left.pairCounts, right.pairCounts) + gap > 4 * most) return null
  const distance = measureEditDistance(left.letters, right.letters, most)
  return distance === null ? null : 1 - distance / length
}

function countDifferences(left: Uint16Array, right: Uint16Array): number {
  let sum = 0
  for (let place = 0; place < PLACES; place += 1) sum += Math.abs((left[place] ?? 0) - (right[place] ?? 0))
  return sum
}
