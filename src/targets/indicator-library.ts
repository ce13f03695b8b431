import type { Indicator } from '../domain/ledger.ts'
import { splitWords } from '../domain/search-words.ts'
import { adaptToScheme, orderByScheme, type IndicatorScheme } from './indicator-scheme.ts'
import libraryText from './data/indicators.tsv?raw'

/** A common indicator to start from; its value is left open where it depends on the project. */
export interface LibraryIndicator extends Omit<Indicator, 'id' | 'extra'> {
  /** Lower-case initials of the name's pinyin. */
  readonly initials: string
}

/** Reads the library: a header, then the members of an indicator and the pinyin initials between tabs. */
function parseIndicators(text: string): readonly LibraryIndicator[] {
  return text
    .split('\n')
    .slice(1)
    .filter((line) => line !== '')
    .map((line) => {
      const [level1 = '', level2 = '', name = '', description = '', ...rest] = line.split('\t')
      const [symbol = '', value = '', unit = '', basis = '', initials = ''] = rest
      return { level1, level2, name, description, symbol, value, unit, basis, initials }
    })
}

export const INDICATOR_LIBRARY: readonly LibraryIndicator[] = parseIndicators(libraryText)

/** How a word can fit an indicator, best first. */
const FITS = [
  'name',
  'initials',
  'namePrefix',
  'initialsPrefix',
  'namePart',
  'initialsPart',
  'other',
] as const
const NO_FIT: number = FITS.length

/**
 * Finds indicators by parts of their name, its pinyin initials, or their description, levels and basis: every word must
 * fit, the closest come first. Without a word all, in the order of the scheme; the levels are named as the scheme has them.
 */
export function searchIndicators(
  library: readonly LibraryIndicator[],
  scheme: IndicatorScheme,
  query: string,
  limit = library.length,
): readonly LibraryIndicator[] {
  const words = splitWords(query)
  const adapted = library.map((indicator) => adaptToScheme(indicator, scheme))
  return orderByScheme(adapted, scheme)
    .map((indicator) => ({ indicator, rank: rankIndicator(indicator, words) }))
    .filter(({ rank }) => rank !== null)
    .sort((left, right) => (left.rank ?? 0) - (right.rank ?? 0))
    .slice(0, limit)
    .map(({ indicator }) => indicator)
}

/** The indicator as it goes into a project. */
export function createIndicator(id: string, chosen: LibraryIndicator): Indicator {
  const { initials: _, ...texts } = chosen
  return { id, ...texts }
}

function rankIndicator(indicator: LibraryIndicator, words: readonly string[]): number | null {
  const ranks = words.map((word) => rankWord(indicator, word))
  return ranks.includes(NO_FIT) ? null : ranks.reduce((sum, rank) => sum + rank, 0)
}

function rankWord(indicator: LibraryIndicator, word: string): number {
  const { name, initials } = indicator
  if (name.includes(word)) {
    if (name === word) return FITS.indexOf('name')
    return FITS.indexOf(name.startsWith(word) ? 'namePrefix' : 'namePart')
  }
  if (initials.includes(word)) {
    if (initials === word) return FITS.indexOf('initials')
    return FITS.indexOf(initials.startsWith(word) ? 'initialsPrefix' : 'initialsPart')
  }
  const { level1, level2, description, basis } = indicator
  return [level1, level2, description, basis].some((text) => text.includes(word))
    ? FITS.indexOf('other')
    : NO_FIT
}
