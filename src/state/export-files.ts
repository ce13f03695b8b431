import { loadCatalog } from '../catalogs/load-catalog.ts'
import { DEFAULT_STANDARDS } from '../checks/standards/default-standards.ts'
import type { PaperCopy, PaperOrder } from '../export/paper/create-paper.ts'
import type { PdfError } from '../export/pdf/pdf-error.ts'
import type { PdfExportOptions } from '../export/pdf/pdf-exporter.ts'
import type { StatementSource } from '../narrative/statement-source.ts'
import { isSameContent } from '../lib/is-same-content.ts'
import { failed, ok, type Result } from '../lib/result.ts'
import type { Disclosure } from '../tables/disclosure.ts'
import { selectDisclosure } from './derived.ts'
import { judgeAtOnce } from './judge.ts'
import type { Judgement } from './judgement.ts'
import { standardsStore } from './standards-store.ts'
import type { OpenDraft } from './draft-store.ts'
import { createFileName } from './file-name.ts'

export interface ExportedFile {
  readonly name: string
  readonly blob: Blob
}

export interface ExportedPdf extends ExportedFile {
  /** Characters that no shipped font has: blank in the PDF. */
  readonly unprintable: readonly string[]
}

/** Which paper of a draft; by default the 送审稿 of the whole department, tables first. */
export interface PdfRequest extends PdfExportOptions {
  readonly copy?: PaperCopy['kind']
  /** Absent for 部门汇总. */
  readonly unitCode?: string
  readonly order?: PaperOrder
}

/** 导出 JSON: the draft file, as of the draft handed in. */
export async function exportJsonFile(open: OpenDraft): Promise<ExportedFile> {
  const text = await createDraftFileText(open)
  return { name: createFileName(open.draft, 'json'), blob: new Blob([text], { type: 'application/json' }) }
}

/**
 * 导出 PDF and the preview. The 送审稿 carries the text of 导出 JSON and is marked 草稿 while errors are open; a 公开稿 is refused
 * while they are, or while it would print what is still to be filled in.
 */
export async function exportPdfFile(
  open: OpenDraft,
  { copy = 'review', unitCode, order = 'tablesFirst', ...options }: PdfRequest = {},
): Promise<Result<ExportedPdf, PdfError>> {
  const [{ exportPdf }, { createPaper }, { listAsked }, { createStatementSource }, text, judgement] =
    await Promise.all([
      import('../export/pdf/export-pdf.ts'),
      import('../export/paper/create-paper.ts'),
      import('../export/paper/list-asked.ts'),
      import('../narrative/statement-source.ts'),
      createDraftFileText(open),
      judge(open),
    ])
  const { disclosure, open: found } = judgement
  const errorCount = found.filter(({ severity }) => severity === 'error').length
  if (copy === 'public' && errorCount > 0) return failed({ kind: 'openErrors', count: errorCount })
  const source = createStatementSource(disclosure, unitCode === undefined ? {} : { unitCode })
  const draftFile = { name: createFileName(open.draft, 'json'), text }
  const paperCopy: PaperCopy =
    copy === 'public' ? { kind: 'public' } : { kind: 'review', openErrors: errorCount, draftFile }
  const paper = createPaper(source, paperCopy, { order })
  const asked = copy === 'public' ? listAsked(paper) : []
  if (asked.length > 0) return failed({ kind: 'unfinished', asked })
  const pdf = await exportPdf(paper, options)
  if (!pdf.ok) return pdf
  const { bytes, unprintable } = pdf.value
  const blob = new Blob([bytes], { type: 'application/pdf' })
  const unitName = unitCode === undefined ? undefined : source.words.name
  return ok({ name: createFileName(open.draft, COPY_FILES[copy], unitName), blob, unprintable })
}

/** 导出审核记录: what was checked, by which version, with what result, and all written reasons. */
export async function exportRecordFile(
  open: OpenDraft,
  options: PdfExportOptions = {},
): Promise<Result<ExportedPdf, PdfError>> {
  const [{ exportPdf }, { createRecordPaper }, { disclosure, verdict }] = await Promise.all([
    import('../export/pdf/export-pdf.ts'),
    import('../export/record/create-record-paper.ts'),
    judge(open),
  ])
  const paper = createRecordPaper({
    disclosure,
    verdict,
    programVersion: import.meta.env.VITE_APP_VERSION,
    hasOwnStandards: !isSameContent(standardsStore.getState().standards, DEFAULT_STANDARDS),
  })
  const pdf = await exportPdf(paper, options)
  if (!pdf.ok) return pdf
  const { bytes, unprintable } = pdf.value
  return ok({
    name: createFileName(open.draft, 'record'),
    blob: new Blob([bytes], { type: 'application/pdf' }),
    unprintable,
  })
}

/** 导出 Excel: the tables, target forms and 政府采购 of the department or of one unit. */
export async function exportXlsxFile(open: OpenDraft, unitCode?: string): Promise<ExportedFile> {
  const [{ exportXlsx }, source] = await Promise.all([
    import('../export/xlsx/export-xlsx.ts'),
    createSource(open, unitCode),
  ])
  return createOfficeFile(open, 'xlsx', await exportXlsx(source), source)
}

/** 导出 Word: the statement of the department or of one unit. */
export async function exportDocxFile(open: OpenDraft, unitCode?: string): Promise<ExportedFile> {
  const [{ exportDocx }, source] = await Promise.all([
    import('../export/docx/export-docx.ts'),
    createSource(open, unitCode),
  ])
  return createOfficeFile(open, 'docx', await exportDocx(source), source)
}

const OFFICE_TYPES = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
} as const

function createOfficeFile(
  open: OpenDraft,
  kind: keyof typeof OFFICE_TYPES,
  bytes: Uint8Array<ArrayBuffer>,
  { scope, words }: StatementSource,
): ExportedFile {
  const unitName = scope.kind === 'unit' ? words.name : undefined
  return {
    name: createFileName(open.draft, kind, unitName),
    blob: new Blob([bytes], { type: OFFICE_TYPES[kind] }),
  }
}

async function createSource(open: OpenDraft, unitCode?: string): Promise<StatementSource> {
  const [{ createStatementSource }, disclosure] = await Promise.all([
    import('../narrative/statement-source.ts'),
    compute(open),
  ])
  return createStatementSource(disclosure, unitCode === undefined ? {} : { unitCode })
}

const COPY_FILES = { review: 'pdf', public: 'publicPdf' } as const

async function createDraftFileText(open: OpenDraft): Promise<string> {
  const [{ serializeDisclosure }, { disclosure, verdict }] = await Promise.all([
    import('../export/json/serialize-disclosure.ts'),
    judge(open),
  ])
  return serializeDisclosure(disclosure, verdict.judged, open)
}

async function compute(open: OpenDraft): Promise<Disclosure> {
  return selectDisclosure(open, await loadCatalog(open.draft.fiscalYear))
}

async function judge(open: OpenDraft): Promise<Judgement> {
  return judgeAtOnce(await compute(open), standardsStore.getState().standards)
}
