import { loadCatalog } from '../catalogs/load-catalog.ts'
import type { PaperCopy, PaperOrder } from '../export/paper/create-paper.ts'
import type { PdfError } from '../export/pdf/pdf-error.ts'
import type { PdfExportOptions } from '../export/pdf/pdf-exporter.ts'
import { failed, ok, type Result } from '../lib/result.ts'
import { selectDisclosure, selectFindings } from './derived.ts'
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
  /** 稿次, from 1. */
  readonly edition?: number
  readonly order?: PaperOrder
}

/** 导出 JSON: the draft file, as of the draft handed in. */
export async function exportJsonFile(open: OpenDraft): Promise<ExportedFile> {
  const text = await createDraftFileText(open)
  return { name: createFileName(open.draft, 'json'), blob: new Blob([text], { type: 'application/json' }) }
}

/**
 * 导出 PDF and the preview. The 送审稿 carries the text of 导出 JSON and is marked 草稿 while errors are open; a 公开稿 is refused
 * while they are.
 */
export async function exportPdfFile(
  open: OpenDraft,
  { copy = 'review', unitCode, edition, order = 'tablesFirst', ...options }: PdfRequest = {},
): Promise<Result<ExportedPdf, PdfError>> {
  const [{ exportPdf }, { createPaper }, { createStatementSource }, text, { disclosure, findings }] =
    await Promise.all([
      import('../export/pdf/export-pdf.ts'),
      import('../export/paper/create-paper.ts'),
      import('../narrative/statement-source.ts'),
      createDraftFileText(open),
      judge(open),
    ])
  const errorCount = findings.filter(({ severity }) => severity === 'error').length
  if (copy === 'public' && errorCount > 0) return failed({ kind: 'openErrors', count: errorCount })
  const source = createStatementSource(disclosure, unitCode === undefined ? {} : { unitCode })
  const draftFile = { name: createFileName(open.draft, 'json'), text }
  const paperCopy: PaperCopy =
    copy === 'public'
      ? { kind: 'public' }
      : { kind: 'review', edition: edition ?? null, isDraftMarked: errorCount > 0, draftFile }
  const pdf = await exportPdf(createPaper(source, paperCopy, { order }), options)
  if (!pdf.ok) return pdf
  const { bytes, unprintable } = pdf.value
  const blob = new Blob([bytes], { type: 'application/pdf' })
  const unitName = unitCode === undefined ? undefined : source.words.name
  return ok({ name: createFileName(open.draft, COPY_FILES[copy], unitName), blob, unprintable })
}

const COPY_FILES = { review: 'pdf', public: 'publicPdf' } as const

async function createDraftFileText(open: OpenDraft): Promise<string> {
  const [{ serializeDisclosure }, { disclosure, findings }] = await Promise.all([
    import('../export/json/serialize-disclosure.ts'),
    judge(open),
  ])
  return serializeDisclosure(disclosure, findings, open)
}

async function judge(open: OpenDraft) {
  const disclosure = selectDisclosure(open, await loadCatalog(open.draft.fiscalYear))
  return { disclosure, findings: selectFindings(disclosure) }
}
