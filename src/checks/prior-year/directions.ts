import { amountFromFen, roundToPrinted, type Amount } from '../../domain/amount.ts'
import type { Draft } from '../../domain/draft.ts'
import { updateChapter } from '../../domain/edit-narrative.ts'
import { selectPaperTexts, type PaperScope } from '../../domain/paper-texts.ts'
import { locateChapter } from '../../domain/part-place.ts'
import type { Check, CheckFinding, Repair } from '../check.ts'
import { compareFigures } from '../compare-figures.ts'
import type { Comparison, Review, ReviewedPaper } from '../review.ts'
import { describeAmount } from '../wording.ts'
import { listClaims, type Claim, type Direction } from './claims.ts'
import { describePaper, listComparingPapers, readPriorYear, subtractPrinted } from './prior-figures.ts'

export const directionsFitFigures: Check = {
  id: 'Y03',
  severity: 'error',
  isBinding: false,
  rule: '“增加”“减少”“持平”与两年的数一致；增减百分比按打印的数重算，上年为零的不写百分比。',
  basis: '算术：读者按公开的数字核对',
  run: (review) =>
    listComparingPapers(review).flatMap((paper) =>
      listClaims(paper, readPriorYear(review, paper)).flatMap((claim) => checkClaim(review, paper, claim)),
    ),
}

function checkClaim(review: Review, paper: ReviewedPaper, claim: Claim): readonly CheckFinding[] {
  const comparison = paper.comparisons.find(({ figure }) => figure === claim.figure)
  if (comparison === undefined || comparison.prior === null) return []
  const current = roundToPrinted(comparison.current)
  const prior = roundToPrinted(comparison.prior)
  const change = subtractPrinted(current, prior)
  const direction: Direction = change === 0 ? '持平' : change > 0 ? '增加' : '减少'
  const base = {
    severity: 'error',
    at: locateChapter(claim.chapter, paper.scope),
    ...compareFigures(
      { label: `本年${comparison.label}`, amount: current },
      { label: `上年${comparison.label}`, amount: prior },
    ),
    quote: claim.quote,
  } as const
  const facts = `${describePaper(paper)}“${claim.chapterTitle}”中，${describeFigures(comparison, current, prior)}`
  const findings: CheckFinding[] = []
  if (claim.word !== undefined && claim.direction !== direction) {
    findings.push({
      ...base,
      title: '增减方向不符',
      message: `${facts}，应是“${direction}”，文中写“${claim.word}”。请改正，或改为引用增减方向。`,
      evidence: `${claim.quote} ${direction}`,
      ...offerRepair(review.disclosure.draft, claim, direction, paper.scope),
    })
  }
  if (claim.percent !== undefined) {
    const expected = formatPercent(amountFromFen(Math.abs(change)), prior, claim.percent)
    if (expected === undefined) {
      findings.push({
        ...base,
        title: '上年为零，不能写百分比',
        message: `${facts}，上年是零，算不出百分比，文中写“${claim.percent}%”。请删去百分比。`,
        evidence: `${claim.quote} 上年为零`,
      })
    } else if (expected !== claim.percent) {
      findings.push({
        ...base,
        title: '增减百分比不符',
        message: `${facts}，增减百分比是 ${expected}%，文中写“${claim.percent}%”。请改正百分比。`,
        evidence: `${claim.quote} ${expected}`,
      })
    }
  }
  return findings
}

function describeFigures({ label }: Comparison, current: Amount, prior: Amount): string {
  return `${label}本年 ${describeAmount(current)}，上年 ${describeAmount(prior)}`
}

/** With as many decimals as typed, half up, in whole numbers; `undefined` where there is nothing to divide by. */
function formatPercent(change: Amount, base: Amount, typed: string): string | undefined {
  if (base === 0) return undefined
  const decimals = typed.split('.')[1]?.length ?? 0
  const divisor = BigInt(Math.abs(base))
  const scaled = (BigInt(change) * 200n * 10n ** BigInt(decimals) + divisor) / (divisor * 2n)
  const digits = String(scaled).padStart(decimals + 1, '0')
  return decimals === 0 ? digits : `${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`
}

/** Only where the words stand once in the text: then it is certain which are meant. */
function offerRepair(
  draft: Draft,
  { chapter, quote, word = '', direction: typed }: Claim,
  direction: Direction,
  scope: PaperScope,
): { readonly repair?: Repair } {
  if (direction === '持平' || typed === '持平' || !standsOnce(readChapter(draft, chapter, scope), quote))
    return {}
  const at = quote.lastIndexOf(word)
  const mended = `${quote.slice(0, at)}${direction}${quote.slice(at + word.length)}`
  return {
    repair: {
      label: `“${word}”改为“${direction}”`,
      apply: (before) => {
        const text = readChapter(before, chapter, scope)
        return standsOnce(text, quote)
          ? updateChapter(
              before,
              chapter,
              text.replace(quote, () => mended),
              scope,
            )
          : before
      },
    },
  }
}

function readChapter(draft: Draft, chapter: Claim['chapter'], scope: PaperScope): string {
  return selectPaperTexts(draft, scope).narrative?.[chapter] ?? ''
}

function standsOnce(text: string, words: string): boolean {
  const first = text.indexOf(words)
  return words !== '' && first >= 0 && text.indexOf(words, first + 1) < 0
}
