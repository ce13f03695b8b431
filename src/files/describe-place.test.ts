import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { isJsonList, isJsonObject } from '../lib/json-guards.ts'
import type { JsonValue } from '../lib/json.ts'
import { describePlace } from './describe-place.ts'

const SCHEMA: JsonValue = JSON.parse(
  readFileSync(new URL('../../docs/draft-file.schema.json', import.meta.url), 'utf8'),
)

/** Every name of a member that the schema knows, at any depth. */
function listMembers(schema: JsonValue): readonly string[] {
  if (isJsonList(schema)) return schema.flatMap(listMembers)
  if (!isJsonObject(schema)) return []
  const { properties } = schema
  const names = isJsonObject(properties) ? Object.keys(properties) : []
  return [...names, ...Object.values(schema).flatMap(listMembers)]
}

/** Members of tables and findings, which are never a reason to refuse a file. */
const NEVER_REFUSED = ['title', 'notes', 'severity', 'message', 'waiver']

const MEMBERS = [...new Set(listMembers(SCHEMA))].filter((name) => !NEVER_REFUSED.includes(name))

test('the schema is walked', () => {
  expect(MEMBERS.length).toBeGreaterThan(80)
})

test.each(MEMBERS)('%s has a name that a clerk can read', (member) => {
  expect(describePlace(`draft.${member}`).replace('（id）', '')).not.toMatch(/[A-Za-z]/)
})

test.each([
  ['draft.expenditures[3].amount', '支出第 4 行 · 金额'],
  ['draft.customSubjects.economic[0].code', '自设科目 · 第 1 个自设经济科目 · 编码'],
  ['draft.procurement[1].amounts.ownFunds', '政府采购第 2 行 · 分来源金额 · 单位资金'],
  ['draft.priorYear.reasons["threePublic.reception"]', '上年预算数 · 增减原因 · “三公”经费 · 公务接待费'],
  ['draft.assets.asOf', '国有资产 · 资产截止日期'],
  ['draft.mine.own', '“mine” · “own”'],
])('%s is %s', (path, words) => {
  expect(describePlace(path)).toBe(words)
})
