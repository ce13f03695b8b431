import type { Draft } from '../../domain/draft.ts'
import { composeStatement, type Statement } from '../../narrative/statement.ts'
import type { StatementSource } from '../../narrative/statement-source.ts'
import type { ComputedTable } from '../../tables/disclosure.ts'
import { createPublicData, serializePublicData } from '../public/create-public-data.ts'
import { formatChinaDate } from './china-date.ts'
import { describeAttachedDraft, hashDraft } from './draft-hash.ts'
import type { Paper, PaperAttachment, PaperPart, PaperStamp, PaperTable } from './paper.ts'
import { createRuns } from './paper-runs.ts'

/** What the copy is for. */
export type PaperCopy =
  | {
      readonly kind: 'review'
      /** How many errors nobody has mended or answered: it says so, and is marked 草稿. */
      readonly openErrors: number
      /** The text of 导出 JSON. */
      readonly draftFile: { readonly name: string; readonly text: string }
    }
  | { readonly kind: 'public' }

export type PaperOrder = 'tablesFirst' | 'statementFirst'

export interface PaperOptions {
  readonly order?: PaperOrder
}

/** The whole disclosure of a scope: cover, contents, nine tables, statement with its tables and target forms. */
export function createPaper(
  source: StatementSource,
  copy: PaperCopy,
  { order = 'tablesFirst' }: PaperOptions = {},
): Paper {
  const { draft } = source.disclosure
  const statement = composeStatement(source)
  const hash = copy.kind === 'review' ? hashDraft(draft) : ''
  const tables: PaperPart = {
    kind: 'tables',
    title: `${source.words.budget}公开表`,
    tables: createPaperTables(source.tables),
  }
  const text: PaperPart = { kind: 'statement', title: statement.title, runs: createRuns(statement, source) }
  return {
    code: readCode(source),
    name: source.words.name,
    fiscalYear: draft.fiscalYear,
    coverTitle: `${source.words.budget}信息公开`,
    modifiedAt: draft.modifiedAt ?? null,
    parts: order === 'tablesFirst' ? [tables, text] : [text, tables],
    stamp: copy.kind === 'review' ? createStamp(draft, copy.openErrors, hash) : null,
    isDraftMarked: copy.kind === 'review' && copy.openErrors > 0,
    attachment: createAttachment(source, statement, copy, hash),
  }
}

/** Tables as the template sets them. */
export function createPaperTables(tables: readonly ComputedTable[]): readonly PaperTable[] {
  return tables.map(({ table, title, printed }) => ({
    id: table.id,
    title,
    orientation: table.orientation,
    columns: table.columns,
    rows: printed.rows,
    notes: printed.notes,
  }))
}

function readCode({ disclosure, scope }: StatementSource): string {
  return scope.kind === 'department' ? disclosure.draft.department.code : scope.unitCode
}

function createStamp({ edition = '', modifiedAt }: Draft, openErrors: number, hash: string): PaperStamp {
  const parts = [
    edition.trim() === '' ? '' : `第 ${edition.trim()} 稿`,
    formatChinaDate(modifiedAt),
    openErrors === 0 ? '' : `尚有 ${String(openErrors)} 处须改正`,
  ]
  return { kind: '送审稿', issue: parts.filter((part) => part !== '').join(' · '), hash }
}

function createAttachment(
  source: StatementSource,
  statement: Statement,
  copy: PaperCopy,
  hash: string,
): PaperAttachment {
  const mimeType = 'application/json'
  if (copy.kind === 'review') {
    return { ...copy.draftFile, description: describeAttachedDraft(hash), mimeType, relationship: 'source' }
  }
  const { words, disclosure } = source
  return {
    name: `${words.name}${String(disclosure.draft.fiscalYear)}年${words.budget}公开数据.json`,
    description: `本文所载的${words.budget}公开数据（JSON）`,
    mimeType,
    relationship: 'data',
    text: serializePublicData(createPublicData(source, statement)),
  }
}
