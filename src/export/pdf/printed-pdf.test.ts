import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { expect, test, vi } from 'vitest'
import { ENGINE_PATH, localPdfHost, readPdfAsset } from '../../../build/local-pdf-host.ts'
import { replaceFunctionConstructors } from '../../../build/typst-csp-plugin.ts'
import {
  detachFile,
  listMissingPdfTools,
  listPages,
  runPdfTool,
  type Page,
  type Word,
} from '../../../scripts/pdf-tools.mjs'
import { ALL_TABLES } from '../../tables/all-tables.ts'
import { isColumnGroup, listLeafColumns } from '../../tables/summary-table.ts'
import type { PaperTable } from '../paper/paper.ts'
import { createTablesPaper } from '../paper/testing/papers.ts'
import { createPdfExporter } from './pdf-exporter.ts'
import { createTypstEngine } from './typst-engine.ts'
import { createTypstInput } from './typst-input.ts'

// A first compilation takes seconds where the machine is busy.
vi.setConfig({ testTimeout: 60_000 })

const MARGIN = (2 / 2.54) * 72
const INDEX_WIDTH = 30

const missing = listMissingPdfTools()
const isSkipped = missing.length > 0 && process.env['CI'] === undefined

/** A test that needs the tools; without them it says so, and CI fails below. */
function toolTest(name: string, run: () => void | Promise<void>): void {
  test.skipIf(isSkipped)(isSkipped ? `${name} (not installed: ${missing.join(', ')})` : name, run)
}

test('the tools that judge a PDF are installed wherever it counts', () => {
  if (process.env['CI'] !== undefined) expect(missing, 'install qpdf and poppler-utils').toEqual([])
})

/** Rows in which every cell differs, every third amount is blank and some names need two lines. */
function createRows(table: Pick<PaperTable, 'columns'>, count: number): readonly (readonly string[])[] {
  return Array.from({ length: count }, (_, row) => [
    String(row + 1),
    ...listLeafColumns(table.columns).map(({ content }, column) => {
      if (content === 'code') return String(2_010_100 + row)
      if (content === 'name')
        return `第${row}行${column}列${'机关事业单位养老保险'.slice(0, row % 7 === 3 ? 10 : 2)}（境）`
      return (row + column) % 3 === 0
        ? ''
        : `${row * 13 + column}.${String((row * 7 + column) % 100).padStart(2, '0')}`
    }),
  ])
}

const ROW_COUNTS = [34, 21, 60, 37, 21, 27, 0, 1, 9]
const TABLES = ALL_TABLES.map((table, index): PaperTable => ({
  id: table.id,
  title: table.title,
  orientation: index === 0 ? 'portrait' : 'landscape',
  columns: table.columns,
  rows: createRows(table, ROW_COUNTS[index] ?? 0),
  notes: ROW_COUNTS[index] === 0 && table.emptyNote !== null ? [table.emptyNote] : [],
}))
const ATTACHMENT = {
  name: '组织部门2025.json',
  description: '草稿',
  mimeType: 'application/json',
  relationship: 'source',
  text: '{\n  "名称": "组织部门",\n  "空": null\n}\n',
} as const
const PAPER = createTablesPaper(TABLES, { attachment: ATTACHMENT })
/** Cover and contents. */
const FRONT_PAGES = 2

const exported = await createPdfExporter(localPdfHost).exportPdf(PAPER)
if (!exported.ok) throw new Error(JSON.stringify(exported.error))
const pdf = exported.value.bytes
const pages = missing.includes('pdftotext') ? [] : listPages(pdf).slice(FRONT_PAGES)
const printedTables = groupPages(pages)

/** The pages of each table, in order: a table begins where its title stands. */
function groupPages(ofDocument: readonly Page[]): readonly (readonly Page[])[] {
  const starts = TABLES.map(({ title }) =>
    ofDocument.findIndex(({ words }) => words.some(({ text }) => text === title)),
  )
  return starts.map((start, index) => ofDocument.slice(start, starts[index + 1] ?? ofDocument.length))
}

/** The words of a page's rows, and the column in whose edges a word stands; 序号 is column 0. */
function readBody(page: Page, table: PaperTable) {
  const leaves = listLeafColumns(table.columns)
  const share = (page.width - 2 * MARGIN - INDEX_WIDTH) / leaves.reduce((sum, { width }) => sum + width, 0)
  const edges = leaves.reduce(
    (lefts, { width }) => [...lefts, (lefts.at(-1) ?? 0) + width * share],
    [MARGIN + INDEX_WIDTH],
  )
  const columnOf = ({ x }: Word): number => edges.filter((edge) => edge < x).length
  const numbering = page.words.find(({ text }) => text === '栏次')
  const body = page.words
    .filter(({ y, text }) => y > (numbering?.y ?? 0) + 4 && y < page.height - 50 && !text.startsWith('注：'))
    .sort((a, b) => (a.y === b.y ? a.x - b.x : a.y - b.y))
  return { body, columnOf, columnCount: leaves.length + 1 }
}

/** The cells of one page's rows, found by place alone: the column by its edges, the row by the nearest 序号. */
function readRows(page: Page, table: PaperTable): string[][] {
  const { body, columnOf, columnCount } = readBody(page, table)
  const rowPlaces = body.filter((word) => columnOf(word) === 0)
  const rows = rowPlaces.map(() => Array.from({ length: columnCount }, () => ''))
  for (const word of body) {
    const distances = rowPlaces.map(({ y }) => Math.abs(y - word.y))
    const row = rows[distances.indexOf(Math.min(...distances))]
    if (row !== undefined) row[columnOf(word)] += word.text
  }
  return rows
}

toolTest('every cell of every table stands in its row and column, blank where the table is blank', () => {
  for (const [index, tablePages] of printedTables.entries()) {
    const table = TABLES[index]
    if (table === undefined) throw new Error('a table too many')
    expect(
      tablePages.flatMap((page) => readRows(page, table)),
      table.title,
    ).toEqual(table.rows)
  }
})

toolTest('the published tables of 2025 are printed cell by cell', async () => {
  const golden: readonly Pick<PaperTable, 'id' | 'rows' | 'notes'>[] = JSON.parse(
    await readFile(new URL('../../../fixtures/v1/organization-2025.tables.json', import.meta.url), 'utf8'),
  )
  const tables = ALL_TABLES.map((table): PaperTable => {
    const { rows = [], notes = [] } = golden.find(({ id }) => id === table.id) ?? {}
    return { ...table, rows, notes }
  })
  const result = await createPdfExporter(localPdfHost).exportPdf(createTablesPaper(tables))
  if (!result.ok) throw new Error(JSON.stringify(result.error))
  const grouped = groupPages(listPages(result.value.bytes).slice(FRONT_PAGES))
  const printed = tables.map((table, index) =>
    (grouped[index] ?? []).flatMap((page) => readRows(page, table)),
  )
  expect(printed).toEqual(golden.map(({ rows }) => rows))
  expect(printed.flat()).toHaveLength(170)
  // The longest names, and the most of them on one page.
  const [page, ...others] = grouped[3] ?? []
  const table = tables[3]
  if (page === undefined || table === undefined) throw new Error('Table 4 is not there')
  expect(others).toEqual([])
  const { body, columnOf, columnCount } = readBody(page, table)
  for (let column = 0; column < columnCount; column += 1) {
    const sizes = body.filter((word) => columnOf(word) === column).map(({ size }) => size.toFixed(1))
    expect(new Set(sizes).size, `sizes in column ${String(column)}`).toBeLessThan(2)
  }
  expect(body, 'a name on two lines').toHaveLength(table.rows.flat().filter((text) => text !== '').length)
})

toolTest(
  'each page has its running head, number and the whole header; each table its own orientation',
  () => {
    let number = 0
    for (const [index, tablePages] of printedTables.entries()) {
      const table = TABLES[index]
      if (table === undefined) throw new Error('a table too many')
      const headers = table.columns.flatMap((column) => [
        column.header,
        ...(isColumnGroup(column) ? column.columns.map(({ header }) => header) : []),
      ])
      for (const [position, page] of tablePages.entries()) {
        number += 1
        const joined = page.words.map(({ text }) => text).join('')
        for (const text of ['203组织部门', '预算年度：2025', '单位：万元', '序号', '栏次', `—${number}—`])
          expect(joined).toContain(text)
        for (const header of headers)
          expect(
            [...header].every((letter) => joined.includes(letter)),
            header,
          ).toBe(true)
        expect(joined.includes(table.title)).toBe(position === 0)
        expect(page.width > page.height).toBe(table.orientation === 'landscape')
        expect(readRows(page, table).length, 'no header alone on a page').toBeGreaterThan(
          table.rows.length > 0 ? 0 : -1,
        )
      }
    }
    expect(number).toBe(pages.length)
    expect(printedTables.map(({ length }) => length)).toEqual([1, 1, 3, 2, 1, 1, 1, 1, 1])
  },
)

toolTest('an empty table has its note under the header', () => {
  const [page] = printedTables[6] ?? []
  expect(page?.words.map(({ text }) => text).join('')).toContain(
    '注：无政府性基金预算财政拨款预算，空表列示。',
  )
})

toolTest('all strings stand in the text in their order', () => {
  const text = runPdfTool('pdftotext', ['-raw', 'IN', '-'], pdf).replaceAll(/\s/g, '')
  let at = 0
  for (const table of TABLES) {
    for (const cell of [table.title, ...table.rows.flat(), ...table.notes]) {
      const found = text.indexOf(cell, at)
      expect(found, `${table.title}: ${cell}`).toBeGreaterThanOrEqual(at)
      at = found + cell.length
    }
  }
})

toolTest(
  'the file is sound, its fonts are embedded subsets, and it names title and date of the draft',
  () => {
    expect(runPdfTool('qpdf', ['--check', 'IN'], pdf)).toContain('No syntax or stream encoding errors found')
    const fonts = runPdfTool('pdffonts', ['IN'], pdf).trim().split('\n').slice(2)
    expect(fonts.length).toBeGreaterThanOrEqual(2)
    for (const font of fonts)
      expect(font).toMatch(/^[A-Z]{6}\+(NotoSerifSC-(Regular|Bold)|NotoSansSC-Regular)\s.*\syes yes yes\s/)
    const info = runPdfTool('pdfinfo', ['-isodates', 'IN'], pdf)
    expect(info).toMatch(/Title:\s+组织部门2025年部门预算信息公开\n/)
    expect(info).toMatch(/CreationDate:\s+2025-01-15T08:30:00Z\n/)
    expect(info).toMatch(/Tagged:\s+yes\n/)
  },
)

toolTest('the draft is attached byte for byte', () => {
  expect(detachFile(pdf).toString('utf8')).toBe(ATTACHMENT.text)
  expect(runPdfTool('pdfdetach', ['-list', 'IN'], pdf)).toContain('1: 组织部门2025.json')
})

interface Bookmark {
  readonly title: string
  readonly kids: readonly Bookmark[]
}

toolTest('each table has a bookmark', () => {
  const json = JSON.parse(runPdfTool('qpdf', ['--json', '--json-key=outlines', 'IN'], pdf))
  const [contents, part, ...others] = json.outlines as readonly Bookmark[]
  expect(contents?.title).toBe('目录')
  expect(others).toEqual([])
  expect(part?.title).toBe('部门预算公开表')
  expect(part?.kids.map(({ title }) => title)).toEqual(TABLES.map(({ title }) => title))
})

toolTest('a draft with open errors says so on every page, an unmarked one nowhere', async () => {
  const marked = await createPdfExporter(localPdfHost).exportPdf({ ...PAPER, isDraftMarked: true })
  const texts = (file: Uint8Array): readonly string[] =>
    listPages(file).map(({ words }) => words.map(({ text }) => text).join(''))
  expect(
    marked.ok
      ? texts(marked.value.bytes).every((text) => text.includes('草') && text.includes('稿'))
      : marked.error,
  ).toBe(true)
  expect(texts(pdf).some((text) => text.includes('草'))).toBe(false)
})

test('a second engine, with the glue as the build changes it, makes the same bytes at another hour', async () => {
  const folder = await mkdtemp(join(dirname(ENGINE_PATH), 'glue-'))
  const clock = Date.now
  try {
    const glue = await readFile(join(dirname(ENGINE_PATH), 'typst_ts_web_compiler.mjs'), 'utf8')
    const file = join(folder, 'glue.mjs')
    await writeFile(file, replaceFunctionConstructors(glue))
    const module = await WebAssembly.compile(await readPdfAsset('engine'))
    const engine = createTypstEngine(module, await import(/* @vite-ignore */ pathToFileURL(file).href))
    const fonts = await Promise.all(
      (['serifRegular', 'serifBold', 'hei', 'kai'] as const).map((name) => readPdfAsset(name)),
    )
    await engine.addFonts(fonts.map((font) => new Uint8Array(font)))
    Date.now = () => clock() + 86_400_000
    const result = engine.compile(createTypstInput(PAPER, ['common']))
    expect(result.ok && Buffer.compare(result.value, pdf)).toBe(0)
  } finally {
    Date.now = clock
    await rm(folder, { recursive: true })
  }
})
