import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test, vi } from 'vitest'
import { listMissingPdfTools } from '../../../scripts/pdf-tools.mjs'
import { parseAmount } from '../../domain/amount.ts'
import type { Draft } from '../../domain/draft.ts'
import { serializeDraftFile } from '../../files/serialize-draft-file.ts'
import { createPriorYear } from '../../rollover/prior-figures.ts'
import { createPaper } from '../paper/create-paper.ts'
import { hashDraft } from '../paper/draft-hash.ts'
import type { Paper } from '../paper/paper.ts'
import { exportPaper, openSource } from '../pdf/testing/paper-pdfs.ts'
import { describePdfFileError } from './pdf-file-error.ts'
import { readPublishedFigures } from './published-figures.ts'
import { readPdf } from './read-pdf.ts'
import { recognizePdf } from './recognize-pdf.ts'

// A first compilation takes seconds where the machine is busy.
vi.setConfig({ testTimeout: 120_000 })

const isSkipped = listMissingPdfTools().length > 0 && process.env['CI'] === undefined
const source = await openSource('sample-education-2026.json')
const { draft } = source.disclosure

function createReview(attached: Draft): Paper {
  const text = serializeDraftFile({ draft: attached, tables: [], findings: [] })
  const draftFile = { name: '草稿.json', text }
  return createPaper(source, { kind: 'review', openErrors: 1, draftFile })
}

const reviewPdf = await exportPaper(createReview(draft))

async function open(pdf: Uint8Array) {
  const content = await readPdf(new Uint8Array(pdf))
  return content.ok ? recognizePdf(content.value) : content
}

async function openReview(pdf: Uint8Array) {
  const opened = await open(pdf)
  if (!opened.ok || opened.value.kind !== 'reviewCopy') throw new Error(JSON.stringify(opened))
  return opened.value
}

/** The PDF as another program leaves it. */
function rewrite(options: readonly string[], pdf: Uint8Array): Uint8Array {
  const folder = mkdtempSync(join(tmpdir(), 'pdf-'))
  try {
    const [from, to] = [join(folder, 'from.pdf'), join(folder, 'to.pdf')]
    writeFileSync(from, pdf)
    spawnSync('qpdf', [...options, from, to])
    return readFileSync(to)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

test('a 送审稿 gives its draft back, whole', async () => {
  const { file, seal } = await openReview(reviewPdf)
  expect(file.draft).toEqual(draft)
  expect(seal).toEqual({ state: 'whole' })
})

test.skipIf(isSkipped)('so it does when a gateway has written it anew', async () => {
  const { file, seal } = await openReview(
    rewrite(['--linearize', '--object-streams=generate', '--recompress-flate'], reviewPdf),
  )
  expect(file.draft).toEqual(draft)
  expect(seal).toEqual({ state: 'whole' })
})

test('another draft behind the same pages is found out', async () => {
  const amount = parseAmount('21')
  if (!amount.ok) throw new Error(amount.error.kind)
  const other = {
    ...draft,
    revenues: draft.revenues.map((line, index) => (index === 0 ? { ...line, amount: amount.value } : line)),
  }
  const { file, seal } = await openReview(await exportPaper(createReview(other)))
  expect(file.draft).toEqual(other)
  expect(seal).toEqual({ state: 'broken', actual: hashDraft(other), named: hashDraft(draft) })
})

test('of a PDF without a file inside nothing opens', async () => {
  const opened = await open(await exportPaper({ ...createReview(draft), attachment: null }))
  expect(opened).toEqual({ ok: false, error: { kind: 'foreignPdf', hasAttachments: false } })
})

async function refuseAttached(text: string): Promise<string> {
  const paper = createReview(draft)
  if (paper.attachment === null) throw new Error('no attachment')
  const opened = await open(await exportPaper({ ...paper, attachment: { ...paper.attachment, text } }))
  if (opened.ok) throw new Error('it opened')
  expect(opened.error).toMatchObject({ kind: 'badAttachment', name: '草稿.json' })
  return describePdfFileError(opened.error)
}

test('an attached file that is no draft is named', async () => {
  expect(await refuseAttached('{"format":"department-budget"}')).toContain('缺少')
})

test.each(['乱', '{"format":'])('an attachment of which %o is left is damaged', async (text) => {
  expect(await refuseAttached(text)).toContain('已损坏')
})

test.skipIf(isSkipped)('a password keeps everybody out', async () => {
  const locked = rewrite(['--encrypt', 'geheim', 'geheim', '256', '--'], reviewPdf)
  expect(await open(locked)).toEqual({ ok: false, error: { kind: 'encryptedPdf' } })
})

test('what is left of a broken PDF is refused', async () => {
  expect(await open(reviewPdf.subarray(0, 4000))).toEqual({ ok: false, error: { kind: 'damagedPdf' } })
})

test('a 公开稿 gives the figures that next year is compared with', async () => {
  const opened = await open(await exportPaper(createPaper(source, { kind: 'public' })))
  if (!opened.ok || opened.value.kind !== 'publicCopy') throw new Error(JSON.stringify(opened))
  const { published } = opened.value
  expect(published.department).toEqual({ code: '310', name: '教育和体育部门' })
  const { operatingFunds: _inNoTable, formerReasons: _inNoPaper, ...figures } = createPriorYear(source)
  expect(readPublishedFigures(published)).toEqual(figures)
})
