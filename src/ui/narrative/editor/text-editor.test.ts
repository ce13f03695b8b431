// @vitest-environment happy-dom
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parseFieldText, serializeFieldText } from '../../../domain/field-text.ts'
import { createTextEditor } from './text-editor.ts'

function open(text: string) {
  const editor = createTextEditor()
  editor.showText(text)
  return editor
}

test.each([
  [''],
  ['一段文字'],
  [
    '{{fiscalYear}} 年收入 {{totalRevenue}} 万元。\n\n其中：{{revenue.other}}{{basic}}\n换行后\n\n{{unknown.name}}',
  ],
])('%j is shown and read back', (text) => {
  expect(open(text).readText()).toBe(text)
})

test('any text reads back as the paragraphs it means', () => {
  const piece = fc.oneof(
    fc.constantFrom('{{', '}}', '{{basic}}', '{{x', '\n', '\n\n', ' ', '　', '万元'),
    fc.string({ maxLength: 5 }),
  )
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 10 }), (pieces) => {
      const text = pieces.join('')
      expect(open(text).readText()).toBe(serializeFieldText(parseFieldText(text)))
    }),
    { numRuns: 200 },
  )
})

test('words become a field in their place, and back', () => {
  const editor = open('支出 982.55 万元')
  const [run] = editor.listRuns()
  if (run === undefined) throw new Error('No text')
  editor.bind(run, 3, 9, 'totalExpenditure')
  expect(editor.readText()).toBe('支出 {{totalExpenditure}} 万元')
  editor.bind(run, 3, 9, 'basic')
  expect(editor.readText()).toBe('支出 {{totalExpenditure}} 万元')
})

test('a field typed with its braces is one', () => {
  const editor = open('')
  editor.insertParagraphs([['收入 {{totalRevenue}} 万元']])
  expect(editor.listRuns().map(({ text }) => text)).toEqual(['收入 ', ' 万元'])
})

test('several paragraphs are put in as paragraphs, one joins the line', () => {
  const editor = open('甲乙')
  editor.insertParagraphs([['丙', { field: 'basic' }]])
  expect(editor.readText()).toBe('甲乙丙{{basic}}')
  editor.insertParagraphs([['丁'], ['戊']])
  expect(editor.readText()).toBe('甲乙丙{{basic}}丁\n\n戊')
})

test('a number is put before the paragraph of the caret, and taken off again', () => {
  const editor = open('（一）甲\n\n乙{{basic}}')
  editor.insertParagraphs([['丙']])
  editor.numberParagraph('point')
  expect(editor.readText()).toBe('（一）甲\n\n1、乙{{basic}}丙')
  editor.insertParagraphs([['丁']])
  expect(editor.readText()).toBe('（一）甲\n\n1、乙{{basic}}丙丁')
  editor.numberParagraph('section')
  expect(editor.readText()).toBe('（一）甲\n\n（二）乙{{basic}}丙丁')
})
