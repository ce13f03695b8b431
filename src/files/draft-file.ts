import type { Draft } from '../domain/draft.ts'
import { isJsonObject } from '../lib/json-guards.ts'
import { findPassedJsonLimit } from '../lib/json-limits.ts'
import type { JsonObject, JsonValue } from '../lib/json.ts'
import { locateJsonError } from '../lib/locate-json-error.ts'
import { failed, ok, type Result } from '../lib/result.ts'
import type { DraftFileError } from './draft-file-error.ts'
import { recognizeForeignFile } from './foreign-file.ts'
import { findForbiddenKey } from './forbidden-key.ts'
import { JsonCursor, Refusal } from './json-cursor.ts'
import { readExtra } from './read-members.ts'
import { readStoredTables, type StoredTables } from './stored-tables.ts'
import { readDraftV1 } from './versions/v1.ts'

export const DRAFT_FILE_FORMAT = 'department-budget'
const PUBLIC_DATA_FORMAT = 'department-budget-public'
export const DRAFT_FILE_VERSION = 1

const MOST_MEGABYTES = 200
/** Deeper than any draft by far; saving and storing walk the draft and must not run out of stack. */
const LIMITS = { depth: 200, containers: 1_000_000 }
/** Up to this length a text that is no draft is looked through for the exact reason. */
const LONGEST_EXPLAINED = 2_000_000
const KNOWN_IN_ENVELOPE = new Set(['format', 'version', 'draft', 'tables', 'findings'])
/** Members that every draft has, and a JSON file of something else has not. */
const DRAFT_MEMBERS = ['department', 'units', 'revenues', 'expenditures', 'projects'] as const

/** A draft file as opened. */
export interface OpenedFile {
  readonly draft: Draft
  readonly version: number
  /** Written by a later version of this program: shown, not edited, so that nothing it meant is lost. */
  readonly isReadOnly: boolean
  readonly storedTables: StoredTables
  /** Unknown members beside the draft, to be written back. */
  readonly envelopeExtra?: JsonObject
}

/** Reads the bytes of a draft file: UTF-8, with or without a byte order mark. */
export function parseDraftFileBytes(bytes: Uint8Array): Result<OpenedFile, DraftFileError> {
  const megabytes = Math.ceil(bytes.length / 1_000_000)
  if (megabytes > MOST_MEGABYTES) return failed({ kind: 'tooBig', megabytes, most: MOST_MEGABYTES })
  const found = recognizeForeignFile(bytes)
  if (found !== undefined) return failed({ kind: 'foreignFile', found })
  const text = decode(bytes, 'utf-8')
  return text === null ? failed({ kind: 'notUtf8', looksLike: guessEncoding(bytes) }) : parseDraftFile(text)
}

/** Reads the text of a draft file, or of a draft without its envelope. */
export function parseDraftFile(text: string): Result<OpenedFile, DraftFileError> {
  const json = parseJson(text.startsWith('\uFEFF') ? text.slice(1) : text)
  if (!json.ok) return json
  try {
    return ok(readFile(json.value))
  } catch (error) {
    if (error instanceof Refusal) return failed(error.refusal)
    throw error
  }
}

function parseJson(text: string): Result<JsonValue, DraftFileError> {
  const isLong = text.length > LONGEST_EXPLAINED
  if (isLong && !mayHoldDraft(text)) return failed({ kind: 'notADraft', found: 'otherContent' })
  const passed = findPassedJsonLimit(text, LIMITS)
  if (passed === 'depth') return failed({ kind: 'tooDeep', most: LIMITS.depth })
  if (passed === 'containers') return failed({ kind: 'tooManyParts', most: LIMITS.containers })
  let value: JsonValue
  try {
    value = JSON.parse(text)
  } catch {
    return failed({ kind: 'notJson', position: isLong ? null : locateJsonError(text) })
  }
  const path = findForbiddenKey(text, value)
  return path === undefined ? ok(value) : failed({ kind: 'forbiddenKey', path })
}

/** Tells fifty megabytes of something else from a draft without reading them: some shapes of JSON take many seconds. */
function mayHoldDraft(text: string): boolean {
  return text.includes('"revenues"') || text.includes('\\u00')
}

function readFile(value: JsonValue): OpenedFile {
  const cursor = new JsonCursor()
  if (!isJsonObject(value)) return cursor.refuse({ kind: 'notADraft', found: 'otherContent' })
  if (value['format'] === undefined) return readBareDraft(cursor, value)
  if (value['format'] === PUBLIC_DATA_FORMAT) return cursor.refuse({ kind: 'notADraft', found: 'publicData' })
  if (value['format'] !== DRAFT_FILE_FORMAT) return cursor.refuse({ kind: 'notADraft', found: 'otherFormat' })
  const version = readVersion(cursor, value)
  const isReadOnly = version > DRAFT_FILE_VERSION
  const { extra } = readExtra(value, KNOWN_IN_ENVELOPE)
  return {
    draft: isReadOnly ? readNewerDraft(cursor, value, version) : readDraft(cursor, value),
    version,
    isReadOnly,
    storedTables: readStoredTables(value),
    ...(extra === undefined ? {} : { envelopeExtra: extra }),
  }
}

function readBareDraft(cursor: JsonCursor, value: JsonObject): OpenedFile {
  if (!DRAFT_MEMBERS.some((member) => value[member] !== undefined)) {
    return cursor.refuse({ kind: 'notADraft', found: 'otherContent' })
  }
  return {
    draft: readDraftV1(cursor, value),
    version: DRAFT_FILE_VERSION,
    isReadOnly: false,
    storedTables: { state: 'absent' },
  }
}

function readVersion(cursor: JsonCursor, envelope: JsonObject): number {
  const version = cursor.requiredNumber(envelope, 'version')
  if (Number.isSafeInteger(version) && version > 0) return version
  return cursor.refuse({ kind: 'badVersion', path: cursor.formatPath('version'), found: String(version) })
}

function readDraft(cursor: JsonCursor, envelope: JsonObject): Draft {
  const draft = cursor.object(envelope['draft'], 'draft')
  cursor.enter('draft')
  return readDraftV1(cursor, draft)
}

/** What a later version wrote is read as far as it has the shape of this one. */
function readNewerDraft(cursor: JsonCursor, envelope: JsonObject, version: number): Draft {
  try {
    return readDraft(cursor, envelope)
  } catch (error) {
    if (error instanceof Refusal) {
      return cursor.refuse({ kind: 'newerVersion', version, reason: error.refusal })
    }
    throw error
  }
}

function decode(bytes: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}

const SAMPLE_BYTES = 65_536
/** A damaged file has a few bytes that are not UTF-8, a file in another encoding has as many as Chinese characters. */
const FEW_BAD_CHARACTERS = 8

function guessEncoding(bytes: Uint8Array): 'utf16' | 'gb18030' | null {
  const [first, second] = bytes
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) return 'utf16'
  const sample = bytes.subarray(0, SAMPLE_BYTES)
  const badCharacters = new TextDecoder().decode(sample).match(/\uFFFD/g)?.length ?? 0
  if (badCharacters <= FEW_BAD_CHARACTERS) return null
  return /^\s*\{\s*"/.test(new TextDecoder('gb18030').decode(sample)) ? 'gb18030' : null
}
