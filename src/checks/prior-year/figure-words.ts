/** Last year's comparison as texts call its figures, the words of one figure from the longest. */
const FIGURE_WORDS: readonly (readonly [figure: string, words: readonly string[]])[] = [
  ['totalRevenue', ['收入预算总额', '收入预算', '收入总计', '收入合计', '收入总额', '总收入']],
  [
    'totalExpenditure',
    ['本年支出合计', '支出预算总额', '支出预算', '支出总计', '支出合计', '支出总额', '总支出'],
  ],
  ['basic', ['基本支出']],
  ['personnel', ['人员经费']],
  ['publicFunds', ['公用经费']],
  ['project', ['项目支出']],
  ['operating', ['经营支出']],
  ['remittance', ['上解上级支出', '上缴上级支出']],
  ['subsidy', ['对附属单位补助支出']],
  ['operatingFunds', ['机关运行经费']],
  ['threePublic.vehicle', ['公务用车购置及运行维护费', '公务用车购置及运行费', '公务用车购置及运维费']],
  ['threePublic.vehiclePurchase', ['公务用车购置费']],
  ['threePublic.vehicleOperation', ['公务用车运行维护费', '公务用车运行费']],
  ['threePublic.travelAbroad', ['因公出国（境）费', '因公出国(境)费', '因公出国']],
  ['threePublic.reception', ['公务接待费', '公务接待']],
  ['threePublic.total', ['“三公”经费', '三公经费', '“三公经费”']],
]

const FIGURE_OF_WORD: ReadonlyMap<string, string> = new Map(
  FIGURE_WORDS.flatMap(([figure, words]) => words.map((word) => [word, figure] as const)),
)

const ANY_WORD = new RegExp(
  [...FIGURE_OF_WORD.keys()]
    .sort((left, right) => right.length - left.length)
    .map((word) => word.replace(/[()]/g, '\\$&'))
    .join('|'),
  'g',
)

/** Figures that are counted out of appropriation alone: for the others such words mean another figure. */
const OF_APPROPRIATION = /^(?:threePublic\.|operatingFunds$)/
const NARROWER = /财政拨款|一般公共预算|政府性基金|国有资本|财政专户|单位资金|其中/
/** A total is meant by itself: 教育支出预算 is another figure. */
const BEFORE_TOTAL = /(?:^|[年度门位本\s])$/

/** A figure named in a text that is none of last year's comparison. */
export const OTHER_FIGURE = ''

/** The figure that a piece of text names last; `undefined` where it names none, `OTHER_FIGURE` where another than ours. */
export function findNamedFigure(text: string): string | undefined {
  let named: string | undefined
  for (const match of text.matchAll(ANY_WORD)) {
    const figure = FIGURE_OF_WORD.get(match[0]) ?? OTHER_FIGURE
    const before = text.slice(0, match.index)
    const isNarrower = !OF_APPROPRIATION.test(figure) && NARROWER.test(before)
    const isOther = figure.startsWith('total') && !BEFORE_TOTAL.test(before)
    named = isNarrower || isOther ? OTHER_FIGURE : figure
  }
  if (named !== undefined) return named
  return /(?:收入|支出|经费|资金)/.test(text) ? OTHER_FIGURE : undefined
}
