import type { StoredTable } from '../domain/stored-table.ts'
import { isJsonList, isJsonObject } from '../lib/json-guards.ts'
import type { JsonObject, JsonValue } from '../lib/json.ts'

/** The tables a file brought along. They are only compared with the computed ones, so bad ones are no reason to refuse. */
export type StoredTables =
  | { readonly state: 'absent' }
  | { readonly state: 'malformed' }
  | { readonly state: 'read'; readonly tables: readonly StoredTable[] }

export function readStoredTables(envelope: JsonObject): StoredTables {
  const value = envelope['tables']
  // A writer that leaves its tables out may do so with an empty list.
  if (value === undefined || (isJsonList(value) && value.length === 0)) return { state: 'absent' }
  const tables = isJsonList(value) ? value.map(readStoredTable) : [null]
  return tables.every((table) => table !== null) ? { state: 'read', tables } : { state: 'malformed' }
}

function readStoredTable(value: JsonValue): StoredTable | null {
  if (!isJsonObject(value)) return null
  const { id, title = '', rows, notes = [] } = value
  if (typeof id !== 'string' || typeof title !== 'string' || !isTexts(notes)) return null
  return isJsonList(rows) && rows.every(isTexts) ? { id, title, rows, notes } : null
}

function isTexts(value: JsonValue | undefined): value is readonly string[] {
  return isJsonList(value) && value.every((text) => typeof text === 'string')
}
