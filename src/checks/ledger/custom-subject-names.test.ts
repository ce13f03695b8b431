import { expect, test } from 'vitest'
import { loadCatalog } from '../../catalogs/load-catalog.ts'
import { reviewDraft } from '../../review/testing/review-draft.ts'
import { balancedDraft } from '../testing/balanced-draft.ts'
import { subjectNamesAreTheCatalogs } from './custom-subject-names.ts'

const functional = [
  { code: '201', name: '一般公共服务' },
  { code: '2010101', name: '机关运行' },
  { code: '2019998', name: '自设科目' },
]

test('the name of a row that was read in a document is taken over, and only that', async () => {
  const catalog = await loadCatalog(2025)
  const draft = balancedDraft({ customSubjects: { functional, economic: [] } })
  const [certain, doubtful, ...others] = subjectNamesAreTheCatalogs.run(reviewDraft(draft, catalog))
  expect(others).toEqual([])
  expect(doubtful?.repair).toBeUndefined()
  expect(certain?.repair?.label).toBe('改为“一般公共服务支出”')
  const mended = certain?.repair?.apply(draft) ?? draft
  expect(mended.customSubjects?.functional).toEqual([
    { code: '201', name: '一般公共服务支出' },
    ...functional.slice(1),
  ])
  expect(subjectNamesAreTheCatalogs.run(reviewDraft(mended, catalog))).toHaveLength(1)
})

test('of two names for one code the last is printed, and judged', async () => {
  const twice = [...functional.slice(0, 1), { code: '201', name: '一般公共服务支出' }]
  const draft = balancedDraft({ customSubjects: { functional: twice, economic: [] } })
  expect(subjectNamesAreTheCatalogs.run(reviewDraft(draft, await loadCatalog(2025)))).toEqual([])
})
