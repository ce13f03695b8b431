import type { DraftFileError } from '../../files/draft-file-error.ts'
import { findForbiddenKey } from '../../files/forbidden-key.ts'
import { JsonCursor, Refusal } from '../../files/json-cursor.ts'
import { isJsonObject } from '../../lib/json-guards.ts'
import { findPassedJsonLimit } from '../../lib/json-limits.ts'
import type { JsonObject, JsonValue } from '../../lib/json.ts'
import { locateJsonError } from '../../lib/locate-json-error.ts'
import { failed, ok, type Result } from '../../lib/result.ts'
import { PUBLIC_DATA_FORMAT, PUBLIC_DATA_VERSION, type PublicData } from '../public/create-public-data.ts'

/** What is read back of the public data: whose figures they are, and the nine tables. */
export type PublishedTables = Pick<PublicData, 'fiscalYear' | 'department' | 'tables'>

const LIMITS = { depth: 20, containers: 200_000 }

/** Reads the text of public data; what is no such thing is refused in the words of the file reader. */
export function parsePublicData(text: string): Result<PublishedTables, DraftFileError> {
  const passed = findPassedJsonLimit(text, LIMITS)
  if (passed === 'depth') return failed({ kind: 'tooDeep', most: LIMITS.depth })
  if (passed === 'containers') return failed({ kind: 'tooManyParts', most: LIMITS.containers })
  let value: JsonValue
  try {
    value = JSON.parse(text)
  } catch {
    return failed({ kind: 'notJson', position: locateJsonError(text) })
  }
  const path = findForbiddenKey(text, value)
  if (path !== undefined) return failed({ kind: 'forbiddenKey', path })
  try {
    return ok(readTables(new JsonCursor(), value))
  } catch (error) {
    if (error instanceof Refusal) return failed(error.refusal)
    throw error
  }
}

function readTables(cursor: JsonCursor, value: JsonValue): PublishedTables {
  if (!isJsonObject(value)) return cursor.refuse({ kind: 'notADraft', found: 'otherContent' })
  if (value['format'] !== PUBLIC_DATA_FORMAT) {
    return cursor.refuse({ kind: 'notADraft', found: 'otherFormat' })
  }
  const version = cursor.requiredInteger(value, 'version')
  // A later version may mean other things by the same names.
  if (version !== PUBLIC_DATA_VERSION) {
    return cursor.refuse({ kind: 'badVersion', path: 'version', found: String(version) })
  }
  const department = cursor.object(value['department'], 'department')
  const fiscalYear = cursor.requiredInteger(value, 'fiscalYear')
  cursor.enter('department')
  const code = cursor.text(department, 'code')
  const name = cursor.text(department, 'name')
  cursor.leave()
  return {
    fiscalYear,
    department: { code, name },
    tables: cursor.readObjects(value['tables'], 'tables', (table) => readTable(cursor, table)),
  }
}

function readTable(cursor: JsonCursor, table: JsonObject): PublishedTables['tables'][number] {
  const elements = cursor.list(table['rows'], 'rows')
  cursor.enter('rows')
  const rows = elements.map((row, index) => cursor.textList(row, index))
  cursor.leave()
  return {
    id: cursor.requiredText(table, 'id'),
    title: cursor.text(table, 'title'),
    rows,
    notes: cursor.texts(table, 'notes'),
  }
}
