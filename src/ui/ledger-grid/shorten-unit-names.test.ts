import { expect, test } from 'vitest'
import { createUnitShortener } from './shorten-unit-names.ts'

function shorten(names: readonly string[], departmentNames: readonly string[] = []): readonly string[] {
  return names.map(createUnitShortener(names, departmentNames))
}

test('a name keeps its first sign unless the whole name of the department goes', () => {
  const names = ['县农业农村局机关', '县农业技术推广中心']
  expect(shorten(names)).toEqual(names)
  expect(shorten(names, ['县农业农村局', ''])).toEqual(['机关', '县农业技术推广中心'])
})

test('a common beginning goes from four signs on, and never a part of a word', () => {
  expect(shorten(['某某示例县文化馆', '某某示例县图书馆'])).toEqual(['文化馆', '图书馆'])
  expect(shorten(['示例县文化馆', '示例县图书馆'])).toEqual(['示例县文化馆', '示例县图书馆'])
  expect(shorten(['示例县第一中学', '示例县第二中学'])).toEqual(['示例县第一中学', '示例县第二中学'])
})

test('a name that is nothing but the beginning stays whole', () => {
  const names = ['示例县财政局', '示例县财政局国库中心']
  expect(shorten(names, ['示例县财政局'])).toEqual(['示例县财政局', '国库中心'])
})
