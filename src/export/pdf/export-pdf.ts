import { createPdfExporter, type PdfExporter } from './pdf-exporter.ts'
import { webPdfHost } from './web-pdf-host.ts'

/** The page's one exporter. Import this module when an export begins, not with the page. */
export const { exportPdf }: PdfExporter = createPdfExporter(webPdfHost)
