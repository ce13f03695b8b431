import type { Finding } from '../../checks/check.ts'
import type { Draft, Waiver } from '../../domain/draft.ts'
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
  findings: readonly Finding[],
  { envelopeExtra, fileVersion }: FileOrigin,
): string {
  return serializeDraftFile({
    draft,
    tables: tables.map(({ printed }) => printed),
    findings: findings.map(({ check, severity, message, at }) => ({
      check,
      severity,
      message,
      at,
      waiver: findWaiver(draft, check, at),
    })),
    ...(envelopeExtra === undefined ? {} : { envelopeExtra }),
    ...(fileVersion === undefined ? {} : { version: fileVersion }),
  })
}

function findWaiver({ waivers = [] }: Draft, check: string, at: string): Waiver | null {
  return waivers.find((waiver) => waiver.check === check && waiver.at === at) ?? null
}
