import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { describeDraftFileError } from './describe-draft-file-error.ts'
import { parseDraftFileBytes } from './draft-file.ts'
import { recognizeForeignFile, type ForeignKind } from './foreign-file.ts'

function toBytes(text: string): Uint8Array {
  return Uint8Array.from(text, (sign) => sign.charCodeAt(0))
}

const ZIP = 'PK\u0003\u0004\u0014\u0000'

const EXAMPLES: readonly (readonly [string, string, ForeignKind, string])[] = [
  ['an empty file', '', 'empty', '空文件'],
  ['blanks alone', ' \r\n\t', 'empty', '空文件'],
  ['a byte order mark alone', '\xef\xbb\xbf', 'empty', '空文件'],
  ['a PDF', '%PDF-1.7\n%\xe2\xe3', 'pdf', 'PDF'],
  ['a workbook', `${ZIP}[Content_Types].xml..xl/workbook.xml`, 'spreadsheet', 'Excel'],
  ['a Word document', `${ZIP}[Content_Types].xml..word/document.xml`, 'wordDocument', 'Word'],
  ['slides', `${ZIP}[Content_Types].xml..ppt/presentation.xml`, 'presentation', '演示'],
  ['an archive', `${ZIP}a.json`, 'archive', '解压'],
  ['another archive', 'Rar!\u001a\u0007', 'archive', '解压'],
  ['an old workbook', '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1', 'oldOffice', 'WPS'],
  ['a picture', '\x89PNG\r\n\x1a\n', 'image', '图片'],
  ['a photograph', '\xff\xd8\xff\xe0', 'image', '图片'],
  ['rich text', '{\\rtf1\\ansi', 'wordDocument', 'Word'],
  ['a web page', '<!DOCTYPE html><html>', 'webPage', '网页'],
]

test.each(EXAMPLES)('%s is told apart and named in plain words', (_, text, kind, words) => {
  const result = parseDraftFileBytes(toBytes(text))
  if (result.ok) throw new Error('it opened')
  expect(result.error).toEqual({ kind: 'foreignFile', found: kind })
  expect(describeDraftFileError(result.error)).toContain(words)
})

test.each(['{"format": 1}', '{', '[1]', 'nothing', '"PK"'])('%s may be a draft that went wrong', (text) => {
  expect(recognizeForeignFile(toBytes(text))).toBeUndefined()
})

test('a draft is none of them', () => {
  const file = readFileSync(new URL('../../fixtures/v1/sample-organization-2025.json', import.meta.url))
  expect(recognizeForeignFile(file)).toBeUndefined()
})
