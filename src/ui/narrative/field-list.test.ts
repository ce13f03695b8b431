import { expect, test } from 'vitest'
import { createStatementSource } from '../../narrative/statement-source.ts'
import { openFixture } from '../../narrative/testing/open-fixture.ts'
import { listFieldOptions, searchFields } from './field-list.ts'

test.each([
  ['收入总计', 'totalRevenue'],
  ['srzj', 'totalRevenue'],
  ['419.14', 'project'],
  ['三公 合计', 'threePublic.total'],
])('“%s” finds %s', async (query, name) => {
  const source = createStatementSource(await openFixture('sample-organization-2025.json'))
  expect(searchFields(listFieldOptions(source), query).map((option) => option.name)).toContain(name)
})

test('what nothing is called finds nothing', async () => {
  const source = createStatementSource(await openFixture('sample-organization-2025.json'))
  expect(searchFields(listFieldOptions(source), '不存在的数')).toEqual([])
})
