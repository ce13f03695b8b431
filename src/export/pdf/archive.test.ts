import { fileURLToPath } from 'node:url'
import { expect, test, vi } from 'vitest'
import { buildFonts } from '../../../scripts/build-fonts.mjs'
import { listMissingPdfTools, runPdfTool } from '../../../scripts/pdf-tools.mjs'
import { createPaper, type PaperCopy } from '../paper/create-paper.ts'
import { createSrgbProfile } from './srgb-profile.ts'
import { MAIN_FILE, TEMPLATE_FILES } from './template-files.ts'
import { loadNativeEngine } from './testing/native-compiler.ts'
import { exportPaper, openSource } from './testing/paper-pdfs.ts'
import { createTypstInput } from './typst-input.ts'

// Another engine, and a first compilation takes seconds where the machine is busy.
vi.setConfig({ testTimeout: 120_000 })

const isSkipped = listMissingPdfTools().length > 0 && process.env['CI'] === undefined
const REVIEW = {
  kind: 'review',
  openErrors: 1,
  draftFile: { name: '草稿.json', text: '{}\n' },
} as const
const COPIES: readonly PaperCopy[] = [REVIEW, { kind: 'public' }]

const { folder } = await buildFonts()

/** Only its paths matter: nothing is read from there. */
const WORKSPACE = '/paper'

const engine = loadNativeEngine()

test.skipIf(engine === undefined && process.env['CI'] === undefined).each(COPIES)(
  'Typst’s own validator finds nothing against PDF/A-3a and PDF/UA-1: $kind',
  async (copy) => {
    const paper = createPaper(await openSource('sample-education-2026.json'), copy)
    if (engine === undefined) throw new Error('The native engine is not installed: npm ci --include=optional')
    const compiler = engine.NodeCompiler.create({
      workspace: WORKSPACE,
      fontArgs: [{ fontPaths: [fileURLToPath(folder)] }],
    })
    for (const [path, source] of TEMPLATE_FILES) compiler.addSource(WORKSPACE + path, source)
    const { data, attachment } = createTypstInput(paper, ['common'])
    compiler.mapShadow(`${WORKSPACE}/data.json`, Buffer.from(data))
    compiler.mapShadow(`${WORKSPACE}/attachment`, Buffer.from(attachment))
    const main = { mainFilePath: WORKSPACE + MAIN_FILE }
    const archived = compiler.pdf(main, { pdfStandard: 'a-3a' }).toString('latin1')
    expect(archived).toContain('<pdfaid:part>3</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance>')
    expect(compiler.pdf(main, { pdfStandard: 'ua-1' }).toString('latin1')).toContain('pdfuaid:part')
    expect(() => compiler.pdf(main, { pdfStandard: 'a-1a' })).toThrow('PDF/A-1a error')
  },
)

const pdf = await exportPaper(createPaper(await openSource('sample-education-2026.json'), REVIEW))
const text = Buffer.from(pdf).toString('latin1')

test('the update says that the file is PDF/A-3a, in what colours, and what its attachment is', () => {
  expect(text.match(/^startxref$/gm)).toHaveLength(2)
  const update = text.slice(text.indexOf('\nstartxref\n'))
  expect(update).toContain('<pdfaid:part>3</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance>')
  expect(update).toContain('/S /GTS_PDFA1')
  expect(update).toMatch(/\/Type \/Catalog[^]*\/OutputIntents \[\d+ 0 R\]\s+\/AF \[\d+ 0 R\]\s+>>/)
  expect(update).toMatch(/\/Type \/Filespec[^]*\/AFRelationship \/Source\s+>>/)
})

test.skipIf(isSkipped)('readers find the updated file sound', () => {
  expect(runPdfTool('qpdf', ['--check', 'IN'], pdf)).toContain('No syntax or stream encoding errors found')
  const catalog = JSON.parse(runPdfTool('qpdf', ['--json=2', '--json-key=qpdf', 'IN'], pdf))
  const objects = Object.values<{
    readonly stream?: unknown
    readonly value?: Readonly<Record<string, unknown>>
  }>(catalog.qpdf[1])
  const roots = objects.filter(({ value }) => value?.['/Type'] === '/Catalog')
  expect(roots).toHaveLength(1)
  expect(roots[0]?.value).toHaveProperty('/OutputIntents')
})

test('a paper with a character that no font has does not call itself an archive file', async () => {
  const source = await openSource('sample-organization-2025.json', (draft) => ({
    ...draft,
    department: { ...draft.department, name: '𠮷野部门' },
  }))
  const blank = await exportPaper(createPaper(source, REVIEW))
  expect(Buffer.from(blank).toString('latin1')).not.toContain('pdfaid')
})

test('the profile is as long as its header says and describes sRGB', () => {
  const profile = createSrgbProfile()
  const view = new DataView(profile.buffer)
  expect(view.getUint32(0)).toBe(profile.length)
  expect(profile.length).toBe(480)
  expect(Buffer.from(profile).toString('latin1', 12, 24)).toBe('mntrRGB XYZ ')
  expect(Buffer.from(profile).toString('latin1', 36, 40)).toBe('acsp')
  // Every tag lies within the profile, on a multiple of four, and begins with its type.
  for (let tag = 0; tag < view.getUint32(128); tag += 1) {
    const entry = 132 + 12 * tag
    const [offset, length] = [view.getUint32(entry + 4), view.getUint32(entry + 8)]
    expect(offset % 4).toBe(0)
    expect(offset + length).toBeLessThanOrEqual(profile.length)
    expect(Buffer.from(profile).toString('latin1', offset, offset + 4)).toMatch(/^(?:mluc|XYZ |sf32|para)$/)
  }
  // White is where the three primaries meet.
  const sums = [0, 1, 2].map((axis) =>
    [2, 3, 4]
      .map((index) => 132 + 12 * (index + 2))
      .reduce((sum, entry) => sum + view.getInt32(view.getUint32(entry + 4) + 8 + 4 * axis) / 65_536, 0),
  )
  for (const [axis, white] of [0.9642, 1, 0.8249].entries()) expect(sums[axis]).toBeCloseTo(white, 3)
})
