import { moveYears } from './move-years.ts'

/** A part of the new draft that was taken over, to be looked through. */
export interface TakenOver {
  /** The list or member of the draft it stands in. */
  readonly part: TakenOverPart
  /** Where it is, as findings name places; a whole list by its name. */
  readonly at: string
  /** What it is called; of a list, how many it holds. */
  readonly name: string
  /** `emptied`: its figures are to be filled in; `yearMoved`: at least one year word is another; `unchanged`: word for word. */
  readonly state: 'unchanged' | 'yearMoved' | 'emptied'
  /** Words with this or the last year that were left: numbers of documents, titles, names of projects, dates. */
  readonly kept: readonly string[]
}

/** In the order in which they are listed. */
export type TakenOverPart =
  | 'units'
  | 'customSubjects'
  | 'revenues'
  | 'expenditures'
  | 'projects'
  | 'narrative'
  | 'dutyTargets'
  | 'glossary'
  | 'assets'

/** Moves the texts of one part on and remembers what became of them. */
export interface TextMover {
  readonly move: (text: string) => string
  /** For a text that is never changed: only its year words are noted. */
  readonly keep: (text: string) => void
  readonly describe: () => Pick<TakenOver, 'state' | 'kept'>
}

export function createTextMover(fiscalYear: number, names: readonly string[]): TextMover {
  let movedCount = 0
  const kept = new Set<string>()
  const recent = [fiscalYear, fiscalYear - 1].map(String)
  return {
    move: (text) => {
      const moved = moveYears(text, fiscalYear, names)
      movedCount += moved.movedCount
      for (const word of moved.kept) kept.add(word)
      return moved.text
    },
    keep: (text) => {
      if (recent.some((year) => text.includes(year))) kept.add(text)
    },
    describe: () => ({ state: movedCount === 0 ? 'unchanged' : 'yearMoved', kept: [...kept] }),
  }
}
