/** A step into JSON: the name of a member or, from zero, the index of an element. */
export type PathStep = string | number

const PLAIN_NAME = /^[A-Za-z_$][\w$]*$/

/** `draft.expenditures[3].amount`; a name that is no identifier stands in brackets as JSON text. */
export function formatPath(steps: readonly PathStep[]): string {
  return steps
    .map((step, index) => {
      if (typeof step === 'number') return `[${String(step)}]`
      if (!PLAIN_NAME.test(step)) return `[${JSON.stringify(step)}]`
      return index === 0 ? step : `.${step}`
    })
    .join('')
}

const STEP = /\[(\d+)\]|\[("(?:[^"\\]|\\.)*")\]|([^.[\]]+)/g

/** The steps of a path written by `formatPath`. */
export function parsePath(path: string): readonly PathStep[] {
  return [...path.matchAll(STEP)].map(([, index, quoted, name]) => {
    if (index !== undefined) return Number(index)
    return quoted === undefined ? (name ?? '') : String(JSON.parse(quoted))
  })
}
