/** A text of last year's paper in the words of this year's. */
export interface MovedText {
  readonly text: string
  /** Year words that were moved on. */
  readonly movedCount: number
  /** Words with this or the last year that were left as they were, for someone to judge: `〔2024〕651号`. */
  readonly kept: readonly string[]
}

/**
 * What is somebody else's wording or a number of its own keeps its year: titles in 《》, quotations, document numbers,
 * fields, and ranges of years such as those of a plan.
 */
const KEPT_WHOLE =
  /《[^《》]*》|“[^“”]*”|\{\{[^{}]*\}\}|[〔[（(【]\s*(?:19|20)\d{2}\s*[〕\]）)】]\s*第?\s*\d+\s*号?|(?:19|20)\d{2}\s*年?\s*(?:[—–~～-]+|至|到)\s*(?:19|20)\d{2}\s*年/g

/** A year in words; a day of it says when something else happened, unless it is the day up to which figures are counted. */
const YEAR = /(?<!\d)((?:19|20)\d{2})(\s*年(?:度|底|末|初)?)(\s*\d{1,2}\s*月(?:\s*\d{1,2}\s*日)?)?/g
const YEAR_END = /12\s*月\s*31\s*日/
/** Before a date: what happens by then is counted anew each year. */
const COUNTED_UP_TO = /(?:截至|截止|截止到|到)\s*$/

/** A look around a year that costs the same in a text of any length. */
const NEAR = 64

/** So many signs after a year tell whether it stands in the name of a project. */
const NAME_SIGNS = 5

/**
 * Moves this and the last year's words on by one: of 2025, 2025 年 becomes 2026 年 and 2024 年末 becomes 2025 年末. Other
 * years stay, and so do those in `names`, such as the names of projects, which are those of documents.
 */
export function moveYears(text: string, fiscalYear: number, names: readonly string[] = []): MovedText {
  const compactNames = names.map(compact)
  const kept: string[] = []
  let movedCount = 0
  let end = 0
  const moved: string[] = []
  const movePiece = (piece: string, start: number): string =>
    piece.replace(YEAR, (word: string, digits: string, year: string, day: string | undefined, at: number) => {
      const yearNumber = Number(digits)
      if (yearNumber > fiscalYear + 1) return word
      const isRecent = yearNumber === fiscalYear || yearNumber === fiscalYear - 1
      const length = compact(word).length + NAME_SIGNS
      const place = start + at
      const after = compact(text.slice(place, place + word.length + NEAR)).slice(0, length)
      const isNamed = after.length === length && compactNames.some((name) => name.includes(after))
      const before = text.slice(Math.max(0, place - NEAR), place)
      if (!isRecent || isNamed || (day !== undefined && !isCountedUpTo(before, day))) {
        if (isRecent || isNamed) kept.push(word.trim())
        return word
      }
      movedCount += 1
      return `${String(yearNumber + 1)}${year}${day ?? ''}`
    })
  for (const match of text.matchAll(KEPT_WHOLE)) {
    moved.push(movePiece(text.slice(end, match.index), end), match[0])
    if (isRecentIn(match[0], fiscalYear)) kept.push(match[0])
    end = match.index + match[0].length
  }
  moved.push(movePiece(text.slice(end), end))
  return { text: moved.join(''), movedCount, kept }
}

function isCountedUpTo(before: string, day: string): boolean {
  return YEAR_END.test(day) || COUNTED_UP_TO.test(before)
}

function isRecentIn(words: string, fiscalYear: number): boolean {
  return [fiscalYear, fiscalYear - 1].some((year) => words.includes(String(year)))
}

function compact(text: string): string {
  return text.replace(/\s+/g, '')
}
