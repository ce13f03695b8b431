import type { JudgedFinding } from '../../checks/waivers.ts'
import { serializeDraftFile } from '../../files/serialize-draft-file.ts'
import type { JsonObject } from '../../lib/json.ts'
import type { Disclosure } from '../../tables/disclosure.ts'

/** What a draft keeps of the file it came from. */
export interface FileOrigin {
  readonly envelopeExtra?: JsonObject
  readonly fileVersion?: number
}

/** The text of the draft file: the draft, the nine tables as printed, and what the checks say of them. */
export function serializeDisclosure(
  { draft, tables }: Disclosure,
  findings: readonly JudgedFinding[],
  { envelopeExtra, fileVersion }: FileOrigin,
): string {
  return serializeDraftFile({
    draft,
    tables: tables.map(({ printed }) => printed),
    findings: findings.map(({ finding: { check, severity, message, at }, waiver }) => ({
      check,
      severity,
      message,
      at,
      waiver,
    })),
    ...(envelopeExtra === undefined ? {} : { envelopeExtra }),
    ...(fileVersion === undefined ? {} : { version: fileVersion }),
  })
}
