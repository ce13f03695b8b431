import { expect, test } from 'vitest'
import { examinePdf, isPdf } from './examine-pdf.ts'

const HEAD = '%PDF-1.7\n'
const BODY = '1 0 obj\n<<>>\nendobj\n'

/** A file with its cross-reference table, after as many bytes of something else. */
function createFile(before = '', offset?: number): Blob {
  const at = offset ?? HEAD.length + BODY.length
  return new Blob([before, HEAD, BODY, `xref\n0 1\ntrailer\n<<>>\nstartxref\n${String(at)}\n%%EOF\n`])
}

test.each([
  ['a PDF', createFile(), null],
  ['one with a few bytes before it, counted', createFile('abc', 3 + HEAD.length + BODY.length), null],
  ['or not counted', createFile('abc'), null],
  ['another thing', new Blob(['PK']), 'notPdf'],
  ['nothing', new Blob([]), 'notPdf'],
  ['one cut short', new Blob([HEAD, BODY]), 'damagedPdf'],
  ['one whose table is elsewhere', createFile('', 4), 'damagedPdf'],
])('%s', async (_, file, fault) => {
  expect((await examinePdf(file))?.kind ?? null).toBe(fault)
})

test('fifty megabytes of nonsense are told apart from their ends', async () => {
  const nonsense = new Uint8Array(50_000_000).fill(0x41)
  const started = performance.now()
  expect(await examinePdf(new Blob([HEAD, nonsense]))).toEqual({ kind: 'damagedPdf' })
  expect(await isPdf(new Blob([nonsense]))).toBe(false)
  expect(performance.now() - started).toBeLessThan(1000)
})
