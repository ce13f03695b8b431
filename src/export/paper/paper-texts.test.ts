import { expect, test } from 'vitest'
import { subjectColumns } from '../../tables/columns.ts'
import { listBoldTexts } from './paper-texts.ts'
import { createTablesPaper } from './testing/papers.ts'

test('titles and the rows that stand out are set in bold', () => {
  const rows = [
    ['1', '', '合计'],
    ['2', '201', '一般公共服务支出'],
    ['3', '20132', '组织事务'],
  ]
  const columns = [subjectColumns('功能分类科目', 7)]
  const table = { id: 'a', title: '支出总表', orientation: 'portrait', columns, rows, notes: ['注'] } as const
  const texts = [...listBoldTexts(createTablesPaper([table]))]
  expect(texts.join('')).toBe('组织部门部门预算信息公开部门预算公开表支出总表1合计2201一般公共服务支出')
})
