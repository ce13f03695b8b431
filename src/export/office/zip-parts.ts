import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'

/** The parts of an office file by their paths. */
export type OfficeParts = Readonly<Record<string, Uint8Array>>

/** The earliest that a zip can name, read as local time: the same bytes in every time zone. */
const NO_TIME = '1980-01-01T00:00:00'
const LEVEL = 6

/** Opens what a library has written; for files of others there is a guard to pass first. */
export function unzipParts(bytes: Uint8Array): OfficeParts {
  return unzipSync(bytes)
}

/** What some programs tell an office file by when it comes first. */
const TYPES = '[Content_Types].xml'

/** Equal parts give equal bytes: no clock, and the order of the parts is their own. */
export function zipParts(parts: OfficeParts): Uint8Array<ArrayBuffer> {
  const names = Object.keys(parts).sort((a, b) => Number(b === TYPES) - Number(a === TYPES))
  const sorted = Object.fromEntries(names.map((name) => [name, parts[name] ?? new Uint8Array()]))
  return new Uint8Array(zipSync(sorted, { mtime: NO_TIME, level: LEVEL }))
}

/** `''` for a part that is not there. */
export function readPart(parts: OfficeParts, path: string): string {
  const bytes = parts[path]
  return bytes === undefined ? '' : strFromU8(bytes)
}

export function writePart(parts: OfficeParts, path: string, xml: string): OfficeParts {
  return { ...parts, [path]: strToU8(xml) }
}
