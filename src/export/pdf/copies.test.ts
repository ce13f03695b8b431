import { createHash } from 'node:crypto'
import { expect, test, vi } from 'vitest'
import { detachFile, listMissingPdfTools, listPages, runPdfTool } from '../../../scripts/pdf-tools.mjs'
import { parseAmount } from '../../domain/amount.ts'
import type { Draft } from '../../domain/draft.ts'
import { parseDraftFile } from '../../files/draft-file.ts'
import { serializeDraftFile } from '../../files/serialize-draft-file.ts'
import { composeStatement } from '../../narrative/statement.ts'
import { createPaper } from '../paper/create-paper.ts'
import { formatShortHash, hashDraft, parseAttachedHash } from '../paper/draft-hash.ts'
import { createPublicData, serializePublicData } from '../public/create-public-data.ts'
import { exportPaper, openSource } from './testing/paper-pdfs.ts'

// A first compilation takes seconds where the machine is busy.
vi.setConfig({ testTimeout: 120_000 })

const isSkipped = listMissingPdfTools().length > 0 && process.env['CI'] === undefined
const FIXTURE = 'sample-education-2026.json'
/** Of no line but those of projects, and so in none of the tables. */
const PROJECT_CODE = '30227'
const UNROUNDED = '0.271828'

/** A draft that says something secret wherever nothing may be published from. */
function hideSecrets(draft: Draft): Draft {
  const amount = parseAmount(UNROUNDED)
  const extra = { note: '秘密附注secret-extra' }
  return {
    ...draft,
    id: 'secret-draft',
    edition: '3',
    extra,
    department: { ...draft.department, region: '秘密地区secret-region' },
    revenues: draft.revenues.map((line, index) => ({ ...line, id: `secret-r${String(index)}`, extra })),
    expenditures: draft.expenditures.map((line, index) => ({
      ...line,
      id: `secret-e${String(index)}`,
      extra,
      ...(line.kind === 'project' ? { economicCode: PROJECT_CODE } : {}),
      ...(index === 0 && amount.ok ? { amount: amount.value } : {}),
    })),
    projects: draft.projects.map((project) => ({
      ...project,
      extra,
      indicators: project.indicators.map((indicator) => ({
        ...indicator,
        id: `secret-${indicator.id}`,
        extra,
      })),
    })),
    dutyTargets: (draft.dutyTargets ?? []).map((target) => ({ ...target, id: `secret-${target.id}`, extra })),
    procurement: (draft.procurement ?? []).map((row) => ({ ...row, id: `secret-${row.id}`, extra })),
    waivers: [{ check: 'P09', at: 'secret-place', reason: '秘密理由secret-reason', by: '秘密人员' }],
    marks: [{ at: 'secret-mark', note: '秘密待核secret-note' }],
    approval: { documentNumber: '秘密文号secret-number', date: '2026-02-05' },
  }
}

const source = await openSource(FIXTURE, hideSecrets)
const { draft } = source.disclosure
const publicPdf = await exportPaper(createPaper(source, { kind: 'public' }))
const draftFile = { name: '草稿.json', text: serializeDraftFile({ draft, tables: [], findings: [] }) }
const review = createPaper(source, { kind: 'review', openErrors: 1, draftFile })
const reviewPdf = await exportPaper(review)

/** The bytes of a PDF with its streams decompressed, and its text. */
function readAll(pdf: Uint8Array): string {
  const bytes = runPdfTool('qpdf', ['--qdf', '--stream-data=uncompress', 'IN', '-'], pdf)
  return `${bytes}\n${runPdfTool('pdftotext', ['-raw', 'IN', '-'], pdf)}\n${runPdfTool('pdfinfo', ['IN'], pdf)}`
}

/** As it stands in a PDF's strings: hexadecimal UTF-16. */
function encodeHex(text: string): string {
  return Buffer.from(text, 'utf16le').swap16().toString('hex').toUpperCase()
}

test.skipIf(isSkipped)(
  'nothing of the ledger, of waivers, notes or ids is in the 公开稿, nor the hash',
  () => {
    const all = readAll(publicPdf)
    const lines = [...draft.revenues, ...draft.expenditures]
    const projectIds = draft.projects.map(({ id }) => `"${id}"`)
    const secrets = ['secret', '秘密', PROJECT_CODE, UNROUNDED, 'projectId', 'economicCode', 'waivers']
    for (const secret of [...secrets, ...projectIds, hashDraft(draft), '送审稿', '校验码']) {
      expect(all.includes(secret), secret).toBe(false)
      expect(all.includes(encodeHex(secret)), secret).toBe(false)
    }
    expect(lines.length).toBeGreaterThan(20)
    // The same look finds them where they are.
    const reviewed = readAll(reviewPdf)
    for (const secret of [...secrets.slice(0, 4), hashDraft(draft)]) expect(reviewed).toContain(secret)
  },
)

test.skipIf(isSkipped)('the 公开稿 carries the public data and nothing else, under clean metadata', () => {
  expect(runPdfTool('pdfdetach', ['-list', 'IN'], publicPdf)).toContain('1 embedded files')
  const text = detachFile(publicPdf).toString('utf8')
  expect(text).toBe(serializePublicData(createPublicData(source, composeStatement(source))))
  expect(Object.keys(JSON.parse(text))).toEqual([
    'format',
    'version',
    'fiscalYear',
    'department',
    'tables',
    'targets',
    'procurement',
    'assets',
    'text',
  ])
  const info = runPdfTool('pdfinfo', ['IN'], publicPdf)
  expect(info).toMatch(/Title:\s+教育和体育部门2026年部门预算信息公开\n/)
  expect(info).toMatch(/Author:\s+教育和体育部门\n/)
  expect(info).not.toMatch(/Keywords|Subject/)
})

test.skipIf(isSkipped)('the 送审稿 says on each page which one it is, and carries the draft', () => {
  const hash = hashDraft(draft)
  const pages = listPages(reviewPdf).map(({ words }) => words.map(({ text }) => text).join(''))
  for (const [index, page] of pages.entries()) {
    expect(page, `page ${String(index + 1)}`).toContain('第3稿·')
    if (index > 0) expect(page).toContain(`校验码${formatShortHash(hash)}`)
    expect(page.includes('草') && page.includes('稿')).toBe(true)
  }
  expect(pages[0]).toContain(hash)
  expect(detachFile(reviewPdf).toString('utf8')).toBe(draftFile.text)
})

test.skipIf(isSkipped)('the hash beside the attached draft is that of the draft when opened again', () => {
  const opened = parseDraftFile(detachFile(reviewPdf).toString('utf8'))
  if (!opened.ok) throw new Error(opened.error.kind)
  expect(parseAttachedHash(review.attachment?.description ?? '')).toBe(hashDraft(opened.value.draft))
  const [first, ...others] = opened.value.draft.expenditures
  if (first === undefined) throw new Error('no lines')
  const changed = { ...opened.value.draft, expenditures: [{ ...first, functionCode: '2010101' }, ...others] }
  expect(hashDraft(changed)).not.toBe(hashDraft(draft))
})

test('the hash is SHA-256 of the draft as it stands in a file of nothing else', () => {
  const { draft: written } = JSON.parse(draftFile.text)
  expect(hashDraft(draft)).toMatch(/^[0-9a-f]{64}$/)
  const opened = parseDraftFile(JSON.stringify(written))
  expect(opened.ok && hashDraft(opened.value.draft)).toBe(hashDraft(draft))
  expect(createHash('sha256').update('').digest('hex')).not.toBe(hashDraft(draft))
  expect(parseAttachedHash('别的说明')).toBeNull()
})

test.skipIf(isSkipped)('a unit’s paper is its own: its name, its projects, 单位预算', async () => {
  const unit = await openSource(FIXTURE, undefined, '310002')
  const pdf = await exportPaper(createPaper(unit, { kind: 'public' }))
  const text = runPdfTool('pdftotext', ['-raw', 'IN', '-'], pdf).replaceAll(/\s/g, '')
  expect(text).toContain('310002示例县第一中学')
  expect(text).toContain('单位预算信息公开')
  expect(text).not.toMatch(/我部门|部门预算收支总表|青少年体育培训/)
  const data = JSON.parse(detachFile(pdf).toString('utf8'))
  expect(data.department).toEqual({ code: '310002', name: '示例县第一中学' })
  expect(data.tables[0].title).toBe('单位预算收支总表')
})
