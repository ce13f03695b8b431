import { beforeAll, expect, test } from 'vitest'
import { loadCatalog } from '../../catalogs/load-catalog.ts'
import { EMPTY_CATALOG, type Catalog } from '../../domain/catalog.ts'
import type { Draft } from '../../domain/draft.ts'
import { reviewDraft } from '../../review/testing/review-draft.ts'
import { written } from '../testing/compared-draft.ts'
import { changesAddUp } from './changes.ts'
import { directionsFitFigures } from './directions.ts'

let catalog: Catalog = EMPTY_CATALOG
beforeAll(async () => {
  catalog = await loadCatalog(2025)
})

function listTitles(draft: Draft): readonly string[] {
  const review = reviewDraft(draft, catalog)
  return [directionsFitFigures, changesAddUp].flatMap(({ run }) =>
    run(review).map(({ title, quote = '' }) => `${title}：${quote}`),
  )
}

// This year 120, of which basic 100 and projects 20; last year 110, 95 and 15; 机关运行经费 40 in both.
test.each([
  '2025 年支出预算 120.00 万元，比 2024 年预算增加 10.00 万元，增长 9.09%。',
  '{{fiscalYear}} 年我部门支出预算比上年增加{{change.totalExpenditure}}万元，主要原因是{{reason.basic}}。',
  '与上年相比，基本支出增加 5 万元，增长 5.3%，主要原因是在职人员增加，离休人员减少 2 人，医疗费下降 1 万元。',
  '基本支出增加 5 万元，主要是工资标准提高；项目支出增加 5 万元，主要是会议增加 3 次，差旅费减少 2 万元。',
  '项目支出较上年增长 33.33%，由于新增宣传活动，其他项目支出减少 6 万元。',
  '机关运行经费 40 万元，与上年持平。',
  '该项经费与上年预算持平。',
  '“三公”经费预算为 0，与上年相比无增减变化。',
  '“三公”经费只减不增，各项支出严格控制。',
  '一般公共预算基本支出比上年减少 12 万元。',
  '教育支出预算比上年减少 3 万元，住房保障支出增加 1 万元。',
  '财政拨款支出比上年下降 6.5%。',
  '其中：人员经费比上年减少 1 万元。',
  '预算执行进度较上年同期提高 8%。',
  '项目支出占支出预算的 16.67%，比上年提高 3 个百分点。',
  '通过压减一般性支出，项目支出绩效比上年有明显提高。',
  '上年结转资金减少，统筹用于重点项目支出。',
  '2023 年基本支出比 2022 年减少 4 万元。',
  '进一步减少审批环节，提高办事效率，降低运行成本。',
  '比上年增加（减少）{{change.basic}}万元。',
  '{{reason.project}}，比上年减少开支。',
  '收入预算比上年减少 3 万元的单位，按规定核减。',
])('nothing is wrong with %s', (text) => {
  expect(listTitles(written(text))).toEqual([])
})

test.each([
  ['2025 年支出预算 120 万元，比上年减少 10 万元。', ['增减方向不符：比上年减少 10 万元']],
  ['支出预算比上年增加 1 万元。', ['增减额与两年的数不符：支出预算比上年增加 1 万元']],
  ['基本支出 {{basic}} 万元，比上年下降 {{change.basic}} 万元。', ['增减方向不符：比上年下降']],
  ['项目支出与上年相比{{direction.project}} 8 万元。', ['增减额与两年的数不符：8 万元']],
  ['基本支出比上年增长 6%。', ['增减百分比不符：基本支出比上年增长 6%']],
  [
    '与上年相比，基本支出增加 5 万元，主要原因是工资提高；项目支出减少 5 万元。',
    ['增减方向不符：项目支出减少 5 万元'],
  ],
])('something is wrong with %s', (text, titles) => {
  expect(listTitles(written(text))).toEqual(titles)
})

test('a direction that stands once in the text is mended there and nowhere else', () => {
  const draft = written('人员减少。基本支出比上年减少 {{change.basic}} 万元，主要原因是退休人员减少。')
  const [finding] = directionsFitFigures.run(reviewDraft(draft, catalog))
  expect(finding?.repair?.label).toBe('“减少”改为“增加”')
  const mended = finding?.repair?.apply(draft)
  expect(mended?.narrative?.change).toBe(
    '人员减少。基本支出比上年增加 {{change.basic}} 万元，主要原因是退休人员减少。',
  )
  expect(directionsFitFigures.run(reviewDraft(mended ?? draft, catalog))).toEqual([])
})

test('where the words stand twice, or 持平 is wrong, nobody knows what is meant', () => {
  const twice = '基本支出比上年减少 5 万元。'.repeat(2)
  for (const text of [twice, '项目支出与上年持平。', '机关运行经费比上年增加 2 万元。']) {
    const found = directionsFitFigures.run(reviewDraft(written(text), catalog))
    expect(found.length).toBeGreaterThan(0)
    expect(found.filter(({ repair }) => repair !== undefined)).toEqual([])
  }
})
