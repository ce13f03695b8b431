import { expect, test } from 'vitest'
import { readPastedKind, readPastedSource, readPastedUnitCode } from './pasted-choice.ts'
import { createSubjectReader } from './pasted-subject.ts'
import { catalog, units } from './testing/paste-trial.ts'

test.each([
  ['一般公共预算资金', '一般公共预算拨款'],
  ['11-一般公共预算拨款（财政拨款）', '一般公共预算拨款'],
  ['基金预算', '政府性基金预算拨款'],
  ['国有资本经营预算', '国有资本经营预算拨款'],
  ['财政专户', '财政专户管理资金'],
  ['事业单位经营收入', '经营收入'],
  ['事业收入资金', '事业收入'],
  ['上级补助', '上级补助收入'],
  ['附属单位上缴', '附属单位上缴收入'],
  ['其他资金', '其他收入'],
])('the source %s is %s', (text, name) => {
  expect(readPastedSource(text)).toEqual({ ok: true, value: { text: name, also: [] } })
})

test('a source that may be several is refused, and so is a number', () => {
  for (const text of ['财政拨款', '财政拨款收入', '单位资金', '11', '贷款']) {
    expect(readPastedSource(text).ok).toBe(false)
  }
})

test.each([
  ['人员类项目', '', '人员经费'],
  ['公用经费', '', '公用经费'],
  ['特定目标类项目', '', '项目支出'],
  ['基本支出', '30302', '人员经费'],
  ['基本支出', '30201', '公用经费'],
  ['上缴上级支出', '', '上解上级支出'],
])('the kind %s with subject %s is %s', (text, economicCode, name) => {
  const kind = readPastedKind(text, () => economicCode)
  expect(kind.ok && kind.value.text).toBe(name)
})

test('基本支出 without a subject that decides is asked about', () => {
  expect(readPastedKind('基本支出', () => '').ok).toBe(false)
})

test('a unit of which there are two by one name is asked for by its code', () => {
  const twins = [
    ...units,
    { ...units[0], code: '001003', name: '示例县教育局本级', nature: '', rank: '', funding: '' },
  ]
  expect(readPastedUnitCode(twins, '示例县教育局本级')).toEqual({
    ok: false,
    error: '有 2 个单位叫“示例县教育局本级”：请改填单位编码',
  })
  expect(readPastedUnitCode(twins, '001003')).toEqual({ ok: true, value: { text: '001003' } })
})

const readFunctional = createSubjectReader(catalog, 'functional')

test.each([
  ['2013201', '2013201'],
  ['2013201.0', '2013201'],
  ['２０１３２０１', '2013201'],
  ['201 32 01', '2013201'],
  ['201-32-1', '2013201'],
  ["'2013201", '2013201'],
  ['[2013201]行政运行', '2013201'],
  ['2013201—行政运行', '2013201'],
  ['一般公共服务支出-组织事务-行政运行', '2013201'],
  ['—', ''],
])('the subject %s is %s', (text, code) => {
  expect(readFunctional(text)).toEqual({ ok: true, value: { text: code } })
})

test.each([
  ['9999999', '科目目录中没有 9999999，请核对'],
  ['2013201 高中教育', '目录中 2013201 为“行政运行”，原表为“高中教育”，请核对'],
  ['20132 其他组织事务支出', '编码 20132 不全，按名称读作 2013299 其他组织事务支出'],
])('the subject %s is taken with a word: %s', (text, note) => {
  const read = readFunctional(text)
  expect(read.ok && read.value.note).toBe(note)
})

test.each(['2.01E+06', '2013-01-01', '行政运行', '没有的科目'])('the subject %s is refused', (text) => {
  expect(readFunctional(text).ok).toBe(false)
})
