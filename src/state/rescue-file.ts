import { serializeDraftFile } from '../files/serialize-draft-file.ts'
import type { OpenDraft } from './draft-store.ts'
import type { ExportedFile } from './export-files.ts'
import { createFileName } from './file-name.ts'

/**
 * The draft file without tables and findings: for when computing those is what fails, or a part of the program does not
 * load. It opens like any other; what is left out is computed again.
 */
export function createRescueFile({ draft, envelopeExtra, fileVersion }: OpenDraft): ExportedFile {
  const text = serializeDraftFile({
    draft,
    tables: [],
    findings: [],
    ...(envelopeExtra === undefined ? {} : { envelopeExtra }),
    ...(fileVersion === undefined ? {} : { version: fileVersion }),
  })
  return { name: createFileName(draft, 'json'), blob: new Blob([text], { type: 'application/json' }) }
}
