import { spawnSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { loadCatalog } from '../src/catalogs/load-catalog.ts'
import { amountFromFen } from '../src/domain/amount.ts'
import type { Draft } from '../src/domain/draft.ts'
import { updateExpenditureLines } from '../src/domain/edit-draft.ts'
import { createPaper } from '../src/export/paper/create-paper.ts'
import { createTypstEngine, type TypstEngine } from '../src/export/pdf/typst-engine.ts'
import { createTypstInput, type TypstInput } from '../src/export/pdf/typst-input.ts'
import { createStatementSource } from '../src/narrative/statement-source.ts'
import { createDisclosure } from '../src/tables/disclosure.ts'
import { measureMedian } from './measure.ts'
import { createPaperDraft, readSample } from './paper-drafts.ts'

const ENGINE_PATH = createRequire(import.meta.url).resolve('@myriaddreamin/typst-ts-web-compiler/wasm')
/** Built by `npm run fonts`. */
const FONT_FOLDER = '.cache/fonts/'
const FONTS = ['noto-serif-sc-regular', 'noto-serif-sc-bold', 'noto-sans-sc-heading', 'lxgw-wenkai-heading']

/** One paper, measured in a process of its own: `<projects> <lines> <runs> <folder>`, projects 0 for the sample. Prints JSON. */
const [projectCount = 0, lineCount = 0, runs = 1] = process.argv.slice(2, 5).map(Number)
const folder = process.argv[5] ?? '.'
const draft = projectCount === 0 ? readSample() : createPaperDraft(projectCount, lineCount)
process.stdout.write(JSON.stringify(await measurePaper()))

interface Measured {
  readonly pages: number
  readonly bytes: number
  /** From the draft to what the worker is given. */
  readonly composing: number
  readonly first: number
  /** `null` where only one was made. */
  readonly warm: number | null
  readonly memory: readonly [first: number, last: number]
}

async function measurePaper(): Promise<Measured> {
  const engine = createTypstEngine(await WebAssembly.compile(await readFile(ENGINE_PATH)))
  await engine.addFonts(await Promise.all(FONTS.map((font) => readFile(`${FONT_FOLDER}${font}.ttf`))))
  const catalog = await loadCatalog(draft.fiscalYear)
  const compose = (edit: number): TypstInput => {
    const source = createStatementSource(createDisclosure(changeAmount(edit), catalog))
    const draftFile = { name: 'draft.json', text: JSON.stringify(draft) }
    return createTypstInput(createPaper(source, { kind: 'review', openErrors: 0, draftFile }), ['common'])
  }
  const start = performance.now()
  const bytes = compile(engine, compose(0))
  const first = performance.now() - start
  const firstMemory = engine.countMemoryBytes()
  writeFileSync(`${folder}/paper.pdf`, bytes)
  const times = Array.from({ length: runs - 1 }, (_, index) => {
    const editStart = performance.now()
    compile(engine, compose(index + 1))
    return performance.now() - editStart
  }).sort((left, right) => left - right)
  return {
    pages: countPages(`${folder}/paper.pdf`),
    bytes: bytes.length,
    composing: measureMedian(3, () => compose(0)),
    first,
    warm: times[Math.floor(times.length / 2)] ?? null,
    memory: [firstMemory, engine.countMemoryBytes()],
  }
}

function changeAmount(edit: number): Draft {
  const line = draft.expenditures.find(({ kind }) => kind === 'project')
  if (line === undefined || edit === 0) return draft
  return updateExpenditureLines(draft, new Map([[line.id, { amount: amountFromFen(1_000_000 * edit) }]]))
}

function compile(engine: TypstEngine, input: TypstInput): Uint8Array {
  const result = engine.compile(input)
  if (!result.ok) throw new Error(JSON.stringify(result.error))
  return result.value
}

function countPages(file: string): number {
  return Number(spawnSync('qpdf', ['--show-npages', file], { encoding: 'utf8' }).stdout)
}
