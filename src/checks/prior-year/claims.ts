import type { NarrativeChapter } from '../../domain/draft.ts'
import { rememberByReference } from '../../lib/remember-by-reference.ts'
import type { ReviewedChapter, ReviewedPaper, TextRun } from '../review.ts'
import { findNamedFigure, OTHER_FIGURE } from './figure-words.ts'

export type Direction = '增加' | '减少' | '持平'

/** What a typed text says of how a figure compares with last year's. */
export interface Claim {
  readonly chapter: NarrativeChapter
  readonly chapterTitle: string
  readonly figure: string
  readonly direction: Direction
  /** The word for it as it stands there; absent where a field says it. */
  readonly word?: string
  /** As typed, in 万元; absent where a field says it or nothing is said. */
  readonly amount?: string
  /** As typed, without the sign. */
  readonly percent?: string
  /** The typed words around it. */
  readonly quote: string
}

const WORDS: Readonly<Record<Direction, readonly string[]>> = {
  增加: ['增加', '增长', '上升', '提高'],
  减少: ['减少', '下降', '降低', '压减', '核减'],
  持平: ['持平', '没有变化', '无变化', '无增减'],
}
const DIRECTION_OF_WORD: ReadonlyMap<string, Direction> = new Map([
  ...WORDS.增加.map((word) => [word, '增加'] as const),
  ...WORDS.减少.map((word) => [word, '减少'] as const),
  ...WORDS.持平.map((word) => [word, '持平'] as const),
])
const CLAIM = new RegExp(
  `(?<![只（(/])(${[...DIRECTION_OF_WORD.keys()].join('|')})(?![（(/]?(?:减少|下降|不增))(?:了|约|额)*\\s*(?:(\\d[\\d,]*(?:\\.\\d+)?)\\s*(万元|[%％])?)?(?!的)`,
  'g',
)
const LAST_YEAR = /上年|去年|上一年|同期|同比/
const REASON = /原因|由于|因为|主要是|主要系|主要因|原由/
/** Within numbers a comma separates thousands. */
const PART = /(?:[^，；;：:、,]|,(?=\d))+|[，；;：:、,]/g

/** All that the typed chapters of a paper say of changes, where it is clear of which figure. */
export function listClaims(paper: ReviewedPaper, priorYear: number): readonly Claim[] {
  return claimsOfPapers(paper)(priorYear)
}

/** More than one check reads them. */
const claimsOfPapers = rememberByReference((paper: ReviewedPaper) => {
  const figures = new Set(paper.comparisons.map(({ figure }) => figure))
  const byYear = new Map<number, readonly Claim[]>()
  return (priorYear: number): readonly Claim[] => {
    const claims = byYear.get(priorYear) ?? readChapters(paper.chapters, priorYear, figures)
    byYear.set(priorYear, claims)
    return claims
  }
})

function readChapters(
  chapters: readonly ReviewedChapter[],
  priorYear: number,
  figures: ReadonlySet<string>,
): readonly Claim[] {
  return chapters
    .filter(({ isTemplate }) => !isTemplate)
    .flatMap(({ id, title, paragraphs }) =>
      paragraphs.flatMap((runs) =>
        readParagraph(runs, priorYear, figures).map((claim) => ({
          ...claim,
          chapter: id,
          chapterTitle: title,
        })),
      ),
    )
}

type BareClaim = Omit<Claim, 'chapter' | 'chapterTitle'>

interface Span {
  readonly start: number
  readonly end: number
  readonly field: string | undefined
}

function readParagraph(
  runs: readonly TextRun[],
  priorYear: number,
  figures: ReadonlySet<string>,
): readonly BareClaim[] {
  const spans: Span[] = []
  let flat = ''
  for (const { text, field, state } of runs) {
    spans.push({ start: flat.length, end: flat.length + text.length, field })
    // The words of reasons and names are nobody's claims, nor is what a field asks for.
    const isOpaque = field !== undefined && (state !== 'known' || OPAQUE.test(field))
    flat += isOpaque ? '□'.repeat(text.length) : text
  }
  const claims: BareClaim[] = []
  for (const sentence of flat.matchAll(/[^。！？]+/g)) {
    const inSentence = spans.filter(
      ({ start, end }) => start < sentence.index + sentence[0].length && end > sentence.index,
    )
    if (!comparesWithLastYear(sentence[0], inSentence, priorYear)) continue
    claims.push(...readSentence(flat, sentence[0], sentence.index, inSentence, figures))
  }
  return claims
}

const OPAQUE = /^(?:reason\.|projectList$|department$)/
const COMPARING = /^(?:change|direction|prior)\.|^priorYear$/

function comparesWithLastYear(sentence: string, spans: readonly Span[], priorYear: number): boolean {
  if (LAST_YEAR.test(sentence) || sentence.includes(String(priorYear))) return true
  return spans.some(({ field }) => field !== undefined && COMPARING.test(field))
}

function readSentence(
  flat: string,
  sentence: string,
  offset: number,
  spans: readonly Span[],
  figures: ReadonlySet<string>,
): readonly BareClaim[] {
  const claims: BareClaim[] = []
  let figure: string | undefined
  let isReason = false
  for (const { 0: part, index } of sentence.matchAll(PART)) {
    if (part === '；' || part === ';') [figure, isReason] = [undefined, false]
    if (part.length === 1 && /[，；;：:、,]/.test(part)) continue
    const start = offset + index
    const ofPart = spans.filter((span) => span.start < start + part.length && span.end > start)
    const reasonAt = part.search(REASON)
    const said = reasonAt < 0 ? part : part.slice(0, reasonAt)
    const bound = findBoundFigure(ofPart, (field) => /^(?:change|direction)\.(.+)$/.exec(field)?.[1])
    const stated = findBoundFigure(ofPart, (field) => (figures.has(field) ? field : undefined))
    if (!isReason || bound !== undefined) {
      for (const match of said.matchAll(CLAIM)) {
        figure = bound ?? stated ?? findNamedFigure(said.slice(0, match.index)) ?? figure
        const claim = readClaim(flat, match, start, ofPart, figure)
        if (claim !== undefined) claims.push(claim)
      }
      figure = bound ?? stated ?? findNamedFigure(said) ?? figure
    }
    isReason ||= reasonAt >= 0
  }
  return claims
}

/** The one figure that the fields of a part are of. */
function findBoundFigure(
  spans: readonly Span[],
  readFigure: (field: string) => string | undefined,
): string | undefined {
  const figures = new Set(
    spans.flatMap(({ field }) => (field === undefined ? [] : (readFigure(field) ?? []))),
  )
  const [figure] = figures
  return figures.size === 1 ? figure : undefined
}

function readClaim(
  flat: string,
  match: RegExpExecArray,
  partStart: number,
  spans: readonly Span[],
  figure: string | undefined,
): BareClaim | undefined {
  const [whole, word = '', number, unit] = match
  const direction = DIRECTION_OF_WORD.get(word)
  if (figure === undefined || figure === OTHER_FIGURE || direction === undefined) return undefined
  const start = partStart + match.index
  const wordField = findSpan(spans, start)?.field
  const numberField = number === undefined ? undefined : findSpan(spans, start + whole.indexOf(number))?.field
  const typedNumber =
    number !== undefined && numberField === undefined ? number.replaceAll(',', '') : undefined
  const isWordTyped = wordField === undefined
  if (!isWordTyped && typedNumber === undefined) return undefined
  const isVague = number === undefined && direction !== '持平'
  if (isVague && !LAST_YEAR.test(flat.slice(partStart, start))) return undefined
  if (number !== undefined && numberField === undefined && unit === undefined) return undefined
  const isPercent = unit === '%' || unit === '％'
  return {
    figure,
    direction,
    ...(isWordTyped ? { word } : {}),
    ...(typedNumber === undefined || isPercent ? {} : { amount: typedNumber }),
    ...(typedNumber !== undefined && isPercent ? { percent: typedNumber } : {}),
    quote: quoteTyped(
      flat,
      isWordTyped ? start : start + whole.indexOf(number ?? ''),
      start + whole.length,
      partStart,
      spans,
    ),
  }
}

function findSpan(spans: readonly Span[], position: number): Span | undefined {
  return spans.find(({ start, end }) => start <= position && position < end)
}

/** As much of the part as was typed in one piece around a position. */
function quoteTyped(
  flat: string,
  position: number,
  end: number,
  partStart: number,
  spans: readonly Span[],
): string {
  const span = findSpan(spans, position)
  if (span === undefined) return ''
  return flat.slice(Math.max(span.start, partStart), Math.min(span.end, end)).trim()
}
