import type { Draft, Waiver } from '../domain/draft.ts'
import type { StoredTable } from '../domain/stored-table.ts'
import { formatJson } from '../lib/format-json.ts'
import type { JsonObject } from '../lib/json.ts'
import { DRAFT_FILE_FORMAT, DRAFT_FILE_VERSION } from './draft-file.ts'
import { WAIVER_TEXTS } from './versions/v1-members.ts'
import { serializeDraftV1 } from './versions/v1-serialize.ts'

/** What a check said when the file was written. */
export interface StoredFinding {
  readonly check: string
  readonly severity: string
  readonly message: string
  readonly at: string
  readonly waiver: Waiver | null
}

export interface DraftFileContent {
  readonly draft: Draft
  readonly tables: readonly StoredTable[]
  readonly findings: readonly StoredFinding[]
  readonly envelopeExtra?: JsonObject
  /** That of the file a read-only draft came from, so that a copy of it stays what it was. */
  readonly version?: number
}

/** The text of a draft file. Equal contents give equal text. */
export function serializeDraftFile(content: DraftFileContent): string {
  return formatJson({
    format: DRAFT_FILE_FORMAT,
    version: content.version ?? DRAFT_FILE_VERSION,
    draft: serializeDraft(content.draft),
    tables: content.tables.map(({ id, title, rows, notes }) => ({ id, title, rows, notes })),
    findings: content.findings.map(serializeFinding),
    ...content.envelopeExtra,
  })
}

/** The draft as the plain JSON that stands in its file. */
export function serializeDraft(draft: Draft): JsonObject {
  return serializeDraftV1(draft)
}

function serializeFinding({ check, severity, message, at, waiver }: StoredFinding): JsonObject {
  return {
    check,
    severity,
    message,
    at,
    waiver: waiver === null ? null : Object.fromEntries(WAIVER_TEXTS.map((name) => [name, waiver[name]])),
  }
}
