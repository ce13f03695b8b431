import regularUrl from '../../.cache/fonts/noto-serif-sc-regular.ttf?url'
import boldUrl from '../../.cache/fonts/noto-serif-sc-bold.ttf?url'
import sample from '../../fixtures/v1/sample-organization-2025.json?raw'
import { loadCatalog } from '../../src/catalogs/load-catalog.ts'
import { updateExpenditureLines } from '../../src/domain/edit-draft.ts'
import type { Draft } from '../../src/domain/draft.ts'
import { amountFromFen } from '../../src/domain/amount.ts'
import { parseDraftFile } from '../../src/files/draft-file.ts'
import { createDisclosure } from '../../src/tables/disclosure.ts'
import { createPaperTables } from '../../src/export/paper/create-paper.ts'
import type pdfmakeModule from 'pdfmake/build/pdfmake.js'
import type { PaperTable } from '../../src/export/paper/paper.ts'
import { buildPdfmakeDefinition } from './definition.ts'

type Pdfmake = typeof pdfmakeModule

type Maker = 'ours' | 'pdfmake'

/** What the benchmark calls: makes the nine tables alone, from the draft to bytes, and says how long it took. */
declare global {
  interface Window {
    measureTables: (maker: Maker, isEdited: boolean) => Promise<number>
  }
}

let pdfmake: Pdfmake | undefined

async function loadPdfmake(): Promise<Pdfmake> {
  if (pdfmake !== undefined) return pdfmake
  const [module, regular, bold] = await Promise.all([
    import('pdfmake/build/pdfmake.js'),
    fetchBase64(regularUrl),
    fetchBase64(boldUrl),
  ])
  pdfmake = module.default
  pdfmake.addVirtualFileSystem({ 'regular.ttf': regular, 'bold.ttf': bold })
  pdfmake.addFonts({
    Song: { normal: 'regular.ttf', bold: 'bold.ttf', italics: 'regular.ttf', bolditalics: 'bold.ttf' },
  })
  return pdfmake
}

async function fetchBase64(url: string): Promise<string> {
  const bytes = new Uint8Array(await (await fetch(url)).arrayBuffer())
  let text = ''
  for (let at = 0; at < bytes.length; at += 32_768) {
    text += String.fromCharCode(...bytes.subarray(at, at + 32_768))
  }
  return btoa(text)
}

window.measureTables = async (maker, isEdited) => {
  const start = performance.now()
  const opened = parseDraftFile(sample)
  if (!opened.ok) throw new Error('The sample does not open')
  const draft = isEdited ? editOneAmount(opened.value.draft) : opened.value.draft
  const { tables } = createDisclosure(draft, await loadCatalog(draft.fiscalYear))
  await (maker === 'ours' ? makeOurs : makeWithPdfmake)(draft, createPaperTables(tables))
  return performance.now() - start
}

async function makeOurs(draft: Draft, tables: readonly PaperTable[]): Promise<void> {
  const { exportPdf } = await import('../../src/export/pdf/export-pdf.ts')
  const result = await exportPdf({
    code: draft.department.code,
    name: draft.department.name,
    fiscalYear: draft.fiscalYear,
    coverTitle: '部门预算信息公开',
    modifiedAt: draft.modifiedAt ?? null,
    parts: [{ kind: 'tables', title: '部门预算公开表', tables }],
    stamp: null,
    isDraftMarked: false,
    attachment: null,
  })
  if (!result.ok) throw new Error(JSON.stringify(result.error))
}

async function makeWithPdfmake(draft: Draft, tables: readonly PaperTable[]): Promise<void> {
  const engine = await loadPdfmake()
  await engine.createPdf(buildPdfmakeDefinition(draft, tables)).getBlob()
}

let editCount = 0

function editOneAmount(draft: Draft): Draft {
  const [line] = draft.expenditures
  return line === undefined
    ? draft
    : updateExpenditureLines(
        draft,
        new Map([[line.id, { amount: amountFromFen(1_234_500 + 100 * (editCount += 1)) }]]),
      )
}
