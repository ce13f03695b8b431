import { assertNever } from '../../lib/assert-never.ts'
import { findRowLook } from '../../tables/row-look.ts'
import type { PdfDocument } from './pdf-document.ts'

/** What the worker is given for one compilation: plain data only, so that it can be posted. */
export interface TypstInput {
  /** Read by the template as JSON; user text is never Typst source. */
  readonly data: string
  readonly attachment: string
}

export type FontFamily = 'common' | 'rare'

/** The document as the template reads it. `families` are those whose fonts are loaded. */
export function createTypstInput(document: PdfDocument, families: readonly FontFamily[]): TypstInput {
  const { attachment, tables } = document
  const data = {
    title: `${document.departmentName}${document.fiscalYear}年部门预算公开表`,
    department: [document.departmentCode, document.departmentName].filter((text) => text !== '').join(' '),
    author: document.departmentName,
    fiscalYear: document.fiscalYear,
    date: parseDateParts(document.modifiedAt),
    families: families.map(nameFamily),
    tables: tables.map((table) => ({
      ...table,
      looks: table.rows.map((row) => findRowLook(table.columns, row.slice(1))),
    })),
    attachment:
      attachment === null ? null : { ...attachment, text: undefined, name: cleanName(attachment.name) },
    isDraftMarked: document.isDraftMarked,
  }
  return { data: replaceLoneSurrogates(JSON.stringify(data)), attachment: attachment?.text ?? '' }
}

/** As named by the font build. */
function nameFamily(family: FontFamily): string {
  switch (family) {
    case 'common':
      return 'Noto Serif SC'
    case 'rare':
      return 'Noto Serif SC Rare'
    default:
      return assertNever(family)
  }
}

interface DateParts {
  readonly year: number
  readonly month: number
  readonly day: number
  readonly hour: number
  readonly minute: number
  readonly second: number
}

/** In universal time, which is how the PDF will read it. */
function parseDateParts(isoTime: string | null): DateParts | null {
  if (isoTime === null) return null
  // oxlint-disable-next-line no-restricted-globals -- reads the text it is given, never the clock
  const time = new Date(isoTime)
  const year = time.getUTCFullYear()
  if (Number.isNaN(year) || year < 1 || year > 9999) return null
  return {
    year,
    month: time.getUTCMonth() + 1,
    day: time.getUTCDate(),
    hour: time.getUTCHours(),
    minute: time.getUTCMinutes(),
    second: time.getUTCSeconds(),
  }
}

/** Without what would make a folder of it or is refused by a file system. */
function cleanName(name: string): string {
  const cleaned = name.replaceAll(/[\p{Cc}\\/:*?"<>|]/gu, '_')
  return cleaned === '' ? 'draft.json' : cleaned
}

/** JSON text escapes a lone surrogate, which the engine's reader refuses. */
function replaceLoneSurrogates(json: string): string {
  return json.replaceAll(/(?<!\\)((?:\\\\)*)\\ud[89a-f][0-9a-f]{2}/gi, '$1\\ufffd')
}
