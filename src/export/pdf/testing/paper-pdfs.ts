import { localPdfHost } from '../../../../build/local-pdf-host.ts'
import type { Draft } from '../../../domain/draft.ts'
import { createStatementSource, type StatementSource } from '../../../narrative/statement-source.ts'
import { openFixture } from '../../../narrative/testing/open-fixture.ts'
import type { Paper } from '../../paper/paper.ts'
import { createPdfExporter } from '../pdf-exporter.ts'

const exporter = createPdfExporter(localPdfHost)

export async function openSource(
  fixture: string,
  change?: (draft: Draft) => Draft,
  unitCode?: string,
): Promise<StatementSource> {
  const disclosure = await openFixture(fixture, change)
  return createStatementSource(disclosure, unitCode === undefined ? {} : { unitCode })
}

/** @throws when there is no PDF: a mistake of the test */
export async function exportPaper(paper: Paper): Promise<Uint8Array<ArrayBuffer>> {
  const result = await exporter.exportPdf(paper)
  if (!result.ok) throw new Error(JSON.stringify(result.error))
  return result.value.bytes
}
