import type { JsonValue } from '../lib/json.ts'
import { formatPath, type PathStep } from './json-path.ts'

/** A member of this name would change what an object is when it is copied member by member. */
const FORBIDDEN = '__proto__'

/** The name itself, or one of its letters written as an escape. */
const MAY_CONTAIN_FORBIDDEN = /__proto__|\\u00(?:5f|6f|70|72|74)/i

/** Where a JSON text has an own key `__proto__`; walks the value only if the text can contain one. */
export function findForbiddenKey(text: string, value: JsonValue): string | undefined {
  return MAY_CONTAIN_FORBIDDEN.test(text) ? walk(value, []) : undefined
}

function walk(value: JsonValue, steps: readonly PathStep[]): string | undefined {
  if (typeof value !== 'object' || value === null) return undefined
  if (Object.hasOwn(value, FORBIDDEN)) return formatPath([...steps, FORBIDDEN])
  const members: Iterable<readonly [PathStep, JsonValue]> = Array.isArray(value)
    ? value.entries()
    : Object.entries(value)
  for (const [step, member] of members) {
    if (typeof member !== 'object' || member === null) continue
    const found = walk(member, [...steps, step])
    if (found !== undefined) return found
  }
  return undefined
}
