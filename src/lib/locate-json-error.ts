/** A place in a text as an editor counts it, from 1; columns in UTF-16 units. */
export interface TextPosition {
  readonly line: number
  readonly column: number
}

const SPACE = /[ \t\n\r]*/y
const TOKEN =
  /[{}[\],:]|"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y

type Expected = 'value' | 'valueOrEnd' | 'key' | 'keyOrEnd' | 'colon' | 'commaOrEnd'

/**
 * Where a text stops being JSON, which the messages of `JSON.parse` say in some engines and for some mistakes only.
 * `null` for JSON.
 */
export function locateJsonError(text: string): TextPosition | null {
  const offset = findErrorOffset(text)
  if (offset === null) return null
  const before = text.slice(0, offset).split('\n')
  return { line: before.length, column: (before.at(-1) ?? '').length + 1 }
}

function findErrorOffset(text: string): number | null {
  const open: string[] = []
  let expected: Expected = 'value'
  let offset = skipSpace(text, 0)
  while (offset < text.length) {
    TOKEN.lastIndex = offset
    const token = TOKEN.exec(text)?.[0]
    const next: Expected | null = token === undefined ? null : step(open, expected, token)
    if (token === undefined || next === null) return offset
    offset = skipSpace(text, offset + token.length)
    if (open.length === 0) return offset === text.length ? null : offset
    expected = next
  }
  return offset
}

/** What may come after the token; `null` where the token may not stand. Keeps `open` in step. */
function step(open: string[], expected: Expected, token: string): Expected | null {
  const isEnd = token === '}' || token === ']'
  if (isEnd) {
    const fits = expected === 'commaOrEnd' || expected === (token === '}' ? 'keyOrEnd' : 'valueOrEnd')
    return fits && open.pop() === (token === '}' ? '{' : '[') ? 'commaOrEnd' : null
  }
  switch (expected) {
    case 'key':
    case 'keyOrEnd':
      return token.startsWith('"') ? 'colon' : null
    case 'colon':
      return token === ':' ? 'value' : null
    case 'commaOrEnd':
      if (token !== ',') return null
      return open.at(-1) === '{' ? 'key' : 'value'
    case 'value':
    case 'valueOrEnd':
      if (token === ',' || token === ':') return null
      if (token !== '{' && token !== '[') return 'commaOrEnd'
      open.push(token)
      return token === '{' ? 'keyOrEnd' : 'valueOrEnd'
  }
}

function skipSpace(text: string, offset: number): number {
  SPACE.lastIndex = offset
  SPACE.exec(text)
  return SPACE.lastIndex
}
