import type { StatementSource } from '../../narrative/statement-source.ts'
import { createSheets } from './create-sheets.ts'
import { writeWorkbook } from './write-workbook.ts'

/** 导出 Excel: the nine tables, the target forms and 政府采购 of a scope. */
export async function exportXlsx(source: StatementSource): Promise<Uint8Array<ArrayBuffer>> {
  const { disclosure, words } = source
  const { fiscalYear, modifiedAt } = disclosure.draft
  return writeWorkbook(createSheets(source), {
    title: `${words.name}${String(fiscalYear)}年${words.budget}`,
    creator: words.name,
    modifiedAt: modifiedAt ?? null,
  })
}
