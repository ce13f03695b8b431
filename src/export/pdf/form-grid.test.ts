import { expect, test } from 'vitest'
import type { PaperForm } from '../paper/paper.ts'
import { isSurelyOnOnePage, placeCells } from './form-grid.ts'

function cell(text: string, columnSpan = 1, rowSpan = 1) {
  return { text, columnSpan, rowSpan, role: 'text' } as const
}

function form(rows: PaperForm['rows']): PaperForm {
  return {
    kind: 'form',
    caption: '',
    heading: '',
    columnWidths: [1, 1, 2],
    rows,
    indicatorHead: { row: 0, count: 0 },
  }
}

test('a cell begins beside what is covered from above', () => {
  const placed = placeCells(
    form([[cell('甲', 1, 2), cell('乙', 2)], [cell('丙'), cell('丁')], [cell('戊', 3)]]),
  )
  expect(placed.map((row) => row.map(({ column }) => column))).toEqual([[0, 1], [1, 2], [0]])
})

test('one cell of each row, of that row alone and of one line, makes its least height', () => {
  const placed = placeCells(
    form([
      [cell('甲', 1, 2), cell('长'.repeat(40)), cell('乙')],
      [cell('丙'), cell('丁')],
    ]),
  )
  expect(placed.map((row) => row.map(({ isStrut }) => isStrut))).toEqual([
    [false, false, true],
    [true, false],
  ])
})

test('a form of few short rows is surely on one page, one of many rows or long texts may not be', () => {
  const judge = (given: PaperForm) => isSurelyOnOnePage(given, placeCells(given))
  const rows = (count: number, text: string) =>
    Array.from({ length: count }, () => [cell(text), cell(text), cell(text)])
  expect(judge(form(rows(20, '短')))).toBe(true)
  expect(judge(form(rows(40, '短')))).toBe(false)
  expect(judge(form(rows(10, '长'.repeat(80))))).toBe(false)
})
