import { assertNever } from '../../lib/assert-never.ts'
import { findRowLook } from '../../tables/row-look.ts'
import { formatShortHash } from '../paper/draft-hash.ts'
import { isSurelyOnOnePage, placeCells } from './form-grid.ts'
import type { Paper, PaperAttachment, PaperForm, PaperPart, PaperRun } from '../paper/paper.ts'

/** What the worker is given for one compilation: plain data only, so that it can be posted. */
export interface TypstInput {
  /** Read by the template as JSON; user text is never Typst source. */
  readonly data: string
  readonly attachment: string
  /** What the attachment is to the pages of a PDF/A; `null` where the paper cannot be one. */
  readonly archive: PaperAttachment['relationship'] | null
}

export type FontFamily = 'common' | 'rare'

/** The paper as the template reads it. `families` are those whose fonts are loaded. */
export function createTypstInput(
  paper: Paper,
  families: readonly FontFamily[],
  isWhollyPrintable = true,
): TypstInput {
  const { attachment, stamp } = paper
  const archive = isWhollyPrintable && attachment !== null ? attachment.relationship : null
  const data = {
    title: `${paper.name}${String(paper.fiscalYear)}年${paper.coverTitle}`,
    head: [paper.code, paper.name].filter((text) => text !== '').join(' '),
    author: paper.name,
    keywords: [],
    name: paper.name,
    fiscalYear: paper.fiscalYear,
    coverTitle: paper.coverTitle,
    date: parseDateParts(paper.modifiedAt),
    families: families.map(nameFamily),
    parts: paper.parts.map(createPart),
    stamp:
      stamp === null
        ? null
        : {
            ...stamp,
            edition: [stamp.kind, stamp.issue].filter((text) => text !== '').join(' · '),
            code: `校验码 ${formatShortHash(stamp.hash)}`,
          },
    attachment:
      attachment === null ? null : { ...attachment, text: undefined, name: cleanName(attachment.name) },
    isDraftMarked: paper.isDraftMarked,
  }
  return { data: replaceLoneSurrogates(JSON.stringify(data)), attachment: attachment?.text ?? '', archive }
}

function createPart(part: PaperPart): object {
  if (part.kind === 'statement') return { ...part, runs: part.runs.map(createRun) }
  const tables = part.tables.map((table) => ({
    ...table,
    indexColumns: 1,
    looks: table.rows.map((row) => findRowLook(table.columns, row.slice(1))),
  }))
  return { ...part, tables }
}

function createForm(form: PaperForm): object {
  const rows = placeCells(form)
  return { ...form, rows, isSurelyOnOnePage: isSurelyOnOnePage(form, rows) }
}

function createRun(run: PaperRun): object {
  if (run.layout === 'forms') return { ...run, blocks: run.blocks.map(createForm) }
  const blocks = run.blocks.map((block) =>
    block.kind === 'table'
      ? {
          ...block,
          indexColumns: 0,
          looks: block.rows.map((_, index) => ({ isStrong: block.totalRows.includes(index), indent: 0 })),
        }
      : block,
  )
  return { ...run, blocks }
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
  return cleaned === '' ? 'data.json' : cleaned
}

/** JSON text escapes a lone surrogate, which the engine's reader refuses. */
function replaceLoneSurrogates(json: string): string {
  return json.replaceAll(/(?<!\\)((?:\\\\)*)\\ud[89a-f][0-9a-f]{2}/gi, '$1\\ufffd')
}
