import { formatJson } from '../../lib/format-json.ts'
import { isSameContent } from '../../lib/is-same-content.ts'
import { isJsonObject } from '../../lib/json-guards.ts'
import { findPassedJsonLimit } from '../../lib/json-limits.ts'
import type { JsonObject, JsonValue } from '../../lib/json.ts'
import { locateJsonError } from '../../lib/locate-json-error.ts'
import { failed, type Result } from '../../lib/result.ts'
import { DEFAULT_STANDARDS } from './default-standards.ts'
import { readMembers, tryRead } from './read-values.ts'
import type { StandardsFileError } from './standards-error.ts'
import { STANDARDS_SHAPE } from './standards-shape.ts'
import type { Standards } from './standards.ts'

const FORMAT = 'department-budget-standards'
const VERSION = 1
const MOST_BYTES = 2_000_000
const LIMITS = { depth: 20, containers: 100_000 }

const readStandards = readMembers(STANDARDS_SHAPE, DEFAULT_STANDARDS)

/** Reads the bytes of a file of standards; what the file does not name is as it comes with the program. */
export function parseStandardsBytes(bytes: Uint8Array): Result<Standards, StandardsFileError> {
  if (bytes.length > MOST_BYTES) return failed({ kind: 'tooBig' })
  let text: string
  try {
    // Without a byte order mark, which Windows programs put before it.
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return failed({ kind: 'notUtf8' })
  }
  return parseStandards(text)
}

export function parseStandards(text: string): Result<Standards, StandardsFileError> {
  if (findPassedJsonLimit(text, LIMITS) !== null) return failed({ kind: 'notStandards' })
  let value: JsonValue
  try {
    value = JSON.parse(text)
  } catch {
    return failed({ kind: 'notJson', position: locateJsonError(text) })
  }
  if (!isJsonObject(value) || value['format'] !== FORMAT) return failed({ kind: 'notStandards' })
  const { format: _, version, standards, ...others } = value
  if (typeof version !== 'number' || !Number.isSafeInteger(version) || version < 1)
    return failed({ kind: 'badValue', place: '文件版本（version）', expected: '1' })
  if (version > VERSION) return failed({ kind: 'newerVersion', version })
  const [found] = Object.keys(others)
  if (found !== undefined) return failed({ kind: 'unknownMember', place: '', found })
  if (standards === undefined) return failed({ kind: 'missing', place: '审核标准的内容（standards）' })
  if (!isJsonObject(standards))
    return failed({ kind: 'badValue', place: '审核标准的内容（standards）', expected: '对象 { }' })
  return tryRead(readStandards, standards)
}

/** All of them, for other machines, whatever comes with the program there. */
export function serializeStandards(standards: Standards): string {
  return writeFile(toJson(standards))
}

/** Those alone that are not as they come with the program, so that what is better in a later one reaches this machine, too. */
export function serializeOwnStandards(standards: Standards): string {
  return writeFile(pickOwn(toJson(standards), toJson(DEFAULT_STANDARDS)))
}

function pickOwn(standards: JsonObject, defaults: JsonObject): JsonObject {
  return Object.fromEntries(
    Object.entries(standards).flatMap(([name, value]) => {
      const usual = defaults[name]
      if (isSameContent(value, usual)) return []
      return [[name, isJsonObject(value) && isJsonObject(usual) ? pickOwn(value, usual) : value]]
    }),
  )
}

function writeFile(standards: JsonObject): string {
  return formatJson({ format: FORMAT, version: VERSION, standards })
}

function toJson(standards: Standards): JsonObject {
  const value: JsonObject = JSON.parse(JSON.stringify(standards))
  return value
}
