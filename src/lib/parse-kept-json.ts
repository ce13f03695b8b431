/** What was kept as JSON; `undefined` where the text is none. */
export function parseKeptJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    if (error instanceof SyntaxError) return undefined
    throw error
  }
}
