import { isJsonList, isJsonObject } from './json-guards.ts'
import type { JsonValue } from './json.ts'

const INDENT = '  '

/**
 * JSON text for people and for comparing versions: indented, but an element of a list that holds nothing nested stands
 * on one line. Ends with a line feed; equal values give equal text.
 */
export function formatJson(value: JsonValue): string {
  return `${formatValue(value, '', false)}\n`
}

function formatValue(value: JsonValue, indent: string, isElement: boolean): string {
  const inner = indent + INDENT
  if (isJsonList(value)) {
    if (value.length === 0 || (isElement && value.every(isScalar))) return JSON.stringify(value)
    const elements = value.map((element) => formatValue(element, inner, true))
    return `[${breakLines(elements, indent)}]`
  }
  if (isJsonObject(value)) {
    const entries = Object.entries(value)
    const isFlat = entries.every(([, member]) => isScalar(member))
    if (entries.length === 0 || (isElement && isFlat)) return JSON.stringify(value)
    const members = entries.map(
      ([name, member]) => `${JSON.stringify(name)}: ${formatValue(member, inner, false)}`,
    )
    return `{${breakLines(members, indent)}}`
  }
  return JSON.stringify(value)
}

function breakLines(parts: readonly string[], indent: string): string {
  const inner = `\n${indent}${INDENT}`
  return `${inner}${parts.join(`,${inner}`)}\n${indent}`
}

function isScalar(value: JsonValue): boolean {
  return typeof value !== 'object' || value === null
}
