/** Which fonts print a code point: the ones always loaded, the ones fetched when needed, or none. */
export type CoverageOf = (codePoint: number) => 'common' | 'rare' | 'none'

/** As the font build writes it: gap and length of each range, in turn. */
interface CoverageFile {
  readonly common: readonly number[]
  readonly rare: readonly number[]
}

const COMMON = 1
const RARE = 2
const UNICODE_SIZE = 0x110000

/** Never drawn, so no glyph is needed: spaces, line ends, and what shapes its neighbours. */
const UNDRAWN = /[\p{White_Space}\p{Default_Ignorable_Code_Point}]/u

export function parseCoverage(bytes: ArrayBuffer): CoverageOf {
  // Our own build's file, not something a user hands in.
  const file: CoverageFile = JSON.parse(new TextDecoder().decode(bytes))
  const kinds = new Uint8Array(UNICODE_SIZE)
  fillRanges(kinds, file.common, COMMON)
  fillRanges(kinds, file.rare, RARE)
  return (codePoint) => {
    const kind = kinds[codePoint]
    if (kind === COMMON) return 'common'
    return kind === RARE ? 'rare' : 'none'
  }
}

function fillRanges(kinds: Uint8Array, ranges: readonly number[], kind: number): void {
  let at = 0
  for (const [index, distance] of ranges.entries()) {
    if (index % 2 === 1) kinds.fill(kind, at, at + distance)
    at += distance
  }
}

/** Characters of a text beyond the common fonts, each once, in order of appearance. */
export interface UncommonCharacters {
  readonly rare: readonly string[]
  readonly unprintable: readonly string[]
}

export function listUncommon(texts: Iterable<string>, coverageOf: CoverageOf): UncommonCharacters {
  const rare = new Set<string>()
  const unprintable = new Set<string>()
  for (const text of texts) {
    for (const character of text) {
      const kind = coverageOf(character.codePointAt(0) ?? 0)
      if (kind === 'common' || UNDRAWN.test(character)) continue
      ;(kind === 'rare' ? rare : unprintable).add(character)
    }
  }
  return { rare: [...rare], unprintable: [...unprintable] }
}
