import { expect, test } from 'vitest'
import type { Catalog, Subject } from './catalog.ts'
import { searchSubjects } from './search-subjects.ts'

function subject(code: string, name: string, initials: string): readonly [string, Subject] {
  return [code, { code, name, initials, origin: 'source' }]
}

const CATALOG: Catalog = {
  functional: new Map([
    subject('201', '一般公共服务支出', 'ybggfwzc'),
    subject('20106', '财政事务', 'czsw'),
    subject('2010601', '行政运行', 'xzyx'),
    subject('20132', '组织事务', 'zzsw'),
    subject('2013201', '行政运行', 'xzyx'),
    subject('2013299', '其他组织事务支出', 'qtzzswzc'),
    subject('2019999', '宣传（试点）', ''),
  ]),
  economic: new Map([
    subject('302', '商品和服务支出', 'sphfwzc'),
    subject('30201', '办公费', 'bgf'),
    subject('30212', '因公出国（境）费用', 'ygcgjfy'),
  ]),
}

function findCodes(query: string, limit = 10): readonly string[] {
  return searchSubjects(CATALOG, 'functional', query, limit).map((match) => match.subject.code)
}

test('finds by the beginning of a code, lines before their parents', () => {
  expect(findCodes('20132')).toEqual(['2013201', '2013299', '20132'])
  expect(findCodes('3201')).toEqual([])
})

test('finds by part of a name, the closer fit first', () => {
  expect(findCodes('组织事务')).toEqual(['2013299', '20132'])
  expect(findCodes('行政')).toEqual(['2010601', '2013201'])
})

test('finds by pinyin initials, in any case and full width', () => {
  expect(findCodes('xzyx')).toEqual(['2010601', '2013201'])
  expect(findCodes('ＺＺＳＷ')).toEqual(['2013299', '20132'])
})

test('every word must fit the subject or a parent of it', () => {
  expect(findCodes('组织 行政')).toEqual(['2013201'])
  expect(findCodes('czsw xzyx')).toEqual(['2010601'])
  expect(findCodes('组织 教育')).toEqual([])
  expect(findCodes('201 事务 zz')).toEqual(['2013299', '2013201', '20132'])
})

test('finds what the draft added by its name, with half-width brackets too', () => {
  expect(findCodes('宣传(试点)')).toEqual(['2019999'])
})

test('shows the parents and whether a line can be booked', () => {
  const [line, section] = searchSubjects(CATALOG, 'functional', 'zzsw', 5)
  expect(line?.canBeBooked).toBe(true)
  expect(line?.parents.map((parent) => parent.name)).toEqual(['一般公共服务支出', '组织事务'])
  expect(section?.canBeBooked).toBe(false)
  expect(section?.parents.map((parent) => parent.code)).toEqual(['201'])
})

test('books economic subjects on five digits', () => {
  const matches = searchSubjects(CATALOG, 'economic', '302', 10)
  expect(matches.map((match) => [match.subject.code, match.canBeBooked])).toEqual([
    ['30201', true],
    ['30212', true],
    ['302', false],
  ])
})

test('without a query the lines come in code order, no more than asked for', () => {
  expect(findCodes(' ', 2)).toEqual(['2010601', '2013201'])
})
