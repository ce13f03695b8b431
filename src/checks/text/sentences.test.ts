import fc from 'fast-check'
import { beforeAll, expect, test } from 'vitest'
import { loadCatalog } from '../../catalogs/load-catalog.ts'
import { EMPTY_CATALOG, type Catalog } from '../../domain/catalog.ts'
import { reviewDraft } from '../../review/testing/review-draft.ts'
import { runCheck } from '../all-checks.ts'
import type { CheckId, Finding } from '../check.ts'
import { writtenDraft } from '../testing/written-draft.ts'
import { TEXT_CHECKS } from './text-checks.ts'
import { UNFLAGGED_SENTENCES } from '../testing/unflagged-sentences.ts'

let catalog: Catalog = EMPTY_CATALOG
beforeAll(async () => {
  catalog = await loadCatalog(2025)
})

function judge(text: string): readonly Finding[] {
  const review = reviewDraft(writtenDraft(text), catalog)
  return TEXT_CHECKS.flatMap((check) => runCheck(check, review))
}

test('there are sixty and more, all different', () => {
  expect(new Set(UNFLAGGED_SENTENCES).size).toBeGreaterThanOrEqual(60)
})

test.each(UNFLAGGED_SENTENCES)('%s', (sentence) => {
  expect(judge(sentence).map(({ check, quote, message }) => ({ check, quote, message }))).toEqual([])
})

/** What is wrong, the check that says so, and the words it marks. */
const FLAGGED: readonly (readonly [string, CheckId, string])[] = [
  ['另安排专项经费 88.80 万元。', 'N01', '88.80'],
  ['一般公共预算拨款 120 万元。', 'N01', '120'],
  ['基本支出100.00万元，占比较高。', 'N01', '100.00'],
  ['其中会议费 3,200 万元。', 'N01', '3,200'],
  ['公务接待费0.35万元。', 'N01', '0.35'],
  ['支出合计，88.80 万元。', 'N01', '88.80'],
  ['收入达到 88.80 万元，增加到 88.80万元。', 'N01', '88.80'],
  ['另安排８８．８０万元。', 'N01', '８８．８０'],
  ['另安排888000元。', 'N01', '888000'],
  ['支出规模 1.2 亿元。', 'N01', '1.2'],
  ['2024年，我部门支出预算{{totalExpenditure}}万元。', 'N02', '2024'],
  ['2023年度收入预算总额{{totalRevenue}}万元。', 'N02', '2023'],
  ['二〇二四年部门预算安排{{totalExpenditure}}万元。', 'N02', '二〇二四'],
  ['２０２４年，我部门支出预算{{totalExpenditure}}万元。', 'N02', '２０２４'],
  ['二0二四年部门预算安排{{totalExpenditure}}万元。', 'N02', '二0二四'],
  ['在上级的领导下，2024年我部门支出预算{{totalExpenditure}}万元。', 'N02', '2024'],
  ['和2022年相比减少。', 'N02', '2022'],
  ['与2023年相比减少。', 'N02', '2023'],
  ['比2025年增加，原因是人员变动。', 'N02', '2025'],
  ['较2022年下降。', 'N02', '2022'],
  ['全面完成2022年目标任务。', 'N02', '2022'],
  ['做好2026年各项准备。', 'N02', '2026'],
  ['我单位坚持厉行节约。', 'N06', '我单位'],
  ['本单位无其他事项。', 'N06', '本单位'],
  ['现将组织人事部2025年部门预算公开如下。', 'N06', '组织人事部'],
  ['由XX科牵头。', 'N07', 'XX'],
  ['完成××项。', 'N07', '××'],
  ['说明：待填。', 'N07', '待填'],
  ['比上年增加（减少）。', 'N07', '增加（减少）'],
  ['此处填写工作职责。', 'N07', '此处填写'],
  ['引用{{noSuch.figure}}。', 'N07', '{{noSuch.figure}}'],
  ['支出{{ totalExpenditure }}万元。', 'N07', '{{ totalExpenditure }}'],
  ['支出{totalExpenditure}万元。', 'N07', '{totalExpenditure}'],
  ['支出{{totalExpenditure万元。', 'N07', '{{'],
  ['由ＸＸ科牵头。', 'N07', 'ＸＸ'],
  ['由□□科牵头。', 'N07', '□□'],
  ['坚持统筹兼顾和量力而行原则。坚持统筹兼顾和量力而行原则。', 'N08', '坚持统筹兼顾和量力而行原则。'],
  ['落实“三保要求。', 'N09', '“'],
  ['依据预算法》执行。', 'N09', '》'],
  ['含配套（不含结转。', 'N09', '（'],
  ['依据财行〔2024 651号。', 'N09', '〔'],
  ['严格管理。。', 'N09', '。。'],
  ['加强管理，，严格执行。', 'N09', '，，'],
  ['加强管理,严格执行。', 'N09', ','],
  ['包括:办公费。', 'N09', ':'],
  ['共１２项任务。', 'N09', '１２'],
  ['推进十三五规划项目。', 'N10', '十三五'],
  ['巩固营改增成果。', 'N10', '营改增'],
  ['会同工商局开展检查。', 'N10', '工商局'],
  ['（一）组织工作\n\n（三）干部工作', 'N11', '三'],
  ['1．培训\n\n3．考核', 'N11', '3'],
  ['（二）组织工作', 'N11', '二'],
  ['经办人身份证号110101194901010026。', 'N12', '110101194901010026'],
  ['联系人手机13800138000。', 'N12', '13800138000'],
  ['账号4111 1111 1111 1111。', 'N12', '4111 1111 1111 1111'],
  ['手机+8613800138000。', 'N12', '8613800138000'],
  ['手机+86 138-0013-8000。', 'N12', '86 138-0013-8000'],
  ['手机１３８００１３８０００。', 'N12', '１３８００１３８０００'],
  ['手机138\u200B00138000。', 'N12', '138\u200B00138000'],
  ['电话13800138000 0335-8012345。', 'N12', '13800138000'],
  ['身份证110101 19490101 0026。', 'N12', '110101 19490101 0026'],
  ['依据某密电〔2024〕5号。', 'N12', '密电'],
  ['本件为机密件。', 'N12', '机密'],
  ['按绝密级管理。', 'N12', '绝密'],
]

test.each(FLAGGED)('%s is told of by %s', (sentence, check, quote) => {
  expect(
    new Set(
      judge(sentence)
        .filter((finding) => finding.check === check)
        .map((finding) => finding.quote),
    ),
  ).toEqual(new Set([quote]))
})

test('a number of a person is never told whole', () => {
  for (const number of ['110101194901010026', '13800138000', '4111111111111111']) {
    for (const { title, message } of judge(`号码${number}。`)) expect(title + message).not.toContain(number)
  }
})

test('what is marked stands in the text, and each repair takes its finding away and brings no other', () => {
  const repairable = FLAGGED.filter(([sentence]) =>
    judge(sentence).some(({ repair }) => repair !== undefined),
  )
  expect(repairable.length).toBeGreaterThan(10)
  for (const [sentence] of repairable) {
    const draft = writtenDraft(sentence)
    const before = judge(sentence)
    for (const finding of before) {
      if (finding.repair === undefined) continue
      const review = reviewDraft(finding.repair.apply(draft), catalog)
      const after = TEXT_CHECKS.flatMap((check) => runCheck(check, review))
      expect(after.length, `${sentence} ${finding.repair.label}`).toBeLessThan(before.length)
    }
  }
})

test('law: years and phrases within a title are nobody’s fault', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1990, max: 2040 }),
      fc.constantFrom('预算', '十三五规划', '工商局职责', '决算报告'),
      (year, words) => {
        expect(judge(`依据《关于印发${String(year)}年${words}的通知》执行。`)).toEqual([])
      },
    ),
    { numRuns: 60 },
  )
})

test('law: whatever is written, what is marked stands there', () => {
  const piece = fc.constantFrom(
    ...FLAGGED.map(([sentence]) => sentence),
    ...UNFLAGGED_SENTENCES,
    '“',
    '》',
    '１２',
    '{{totalRevenue}}',
    '\n\n',
  )
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 6 }), (pieces) => {
      const review = reviewDraft(writtenDraft(pieces.join('')), catalog)
      const chapter = review.papers[0]?.chapters.find(({ id }) => id === 'otherMatters')
      const printed =
        chapter?.paragraphs.map((runs) => runs.map(({ text }) => text).join('')).join('\n') ?? ''
      for (const check of TEXT_CHECKS) {
        for (const { quote, at } of runCheck(check, review)) {
          if (quote !== undefined && at === 'narrative/otherMatters') expect(printed).toContain(quote)
        }
      }
    }),
    { numRuns: 100 },
  )
})
