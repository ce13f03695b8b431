import { loadCatalog } from '../catalogs/load-catalog.ts'
import type { PdfError } from '../export/pdf/pdf-error.ts'
import type { PdfExportOptions } from '../export/pdf/pdf-exporter.ts'
import { ok, type Result } from '../lib/result.ts'
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

/** 导出 JSON: the draft file, as of the draft handed in. */
export async function exportJsonFile(open: OpenDraft): Promise<ExportedFile> {
  const text = await createDraftFileText(open)
  return { name: createFileName(open.draft, 'json'), blob: new Blob([text], { type: 'application/json' }) }
}

/** 导出 PDF: the 送审稿, which carries the text of 导出 JSON; marked 草稿 while errors are open. */
export async function exportPdfFile(
  open: OpenDraft,
  options: PdfExportOptions,
): Promise<Result<ExportedPdf, PdfError>> {
  const [{ exportPdf }, { createPdfDocument }, text, { disclosure, findings }] = await Promise.all([
    import('../export/pdf/export-pdf.ts'),
    import('../export/pdf/pdf-document.ts'),
    createDraftFileText(open),
    judge(open),
  ])
  const hasErrors = findings.some(({ severity }) => severity === 'error')
  const draftFile = { name: createFileName(open.draft, 'json'), text }
  const pdf = await exportPdf(createPdfDocument(open.draft, disclosure.tables, draftFile, hasErrors), options)
  if (!pdf.ok) return pdf
  const { bytes, unprintable } = pdf.value
  const blob = new Blob([bytes], { type: 'application/pdf' })
  return ok({ name: createFileName(open.draft, 'pdf'), blob, unprintable })
}

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
