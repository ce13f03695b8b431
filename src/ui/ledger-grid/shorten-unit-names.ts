/** Shorter beginnings help little, and a name without its first sign reads like another one. */
const LEAST_SHARED = 4
/** Where what is left reads like a name: after a region or an authority, not in the midst of a word. */
const ENDS = ['省', '市', '县', '区', '旗', '州', '镇', '乡', '局', '委', '部', '厅']

/** How much of a unit's name need not be said in every line: the department's own name, or what all names begin with. */
export function createUnitShortener(
  names: readonly string[],
  departmentNames: readonly string[],
): (name: string) => string {
  const shared = measureShared(names)
  return (name) => {
    const own = departmentNames
      .filter((own) => own !== '' && name.startsWith(own))
      .map(({ length }) => length)
    const length = Math.max(0, shared, ...own)
    return length < name.length ? name.slice(length) : name
  }
}

function measureShared(names: readonly string[]): number {
  const [first = ''] = names
  const end = [...first].findIndex((_, index) =>
    names.some((name) => !name.startsWith(first.slice(0, index + 1))),
  )
  const common = names.length < 2 || end === -1 ? '' : first.slice(0, end)
  const shared = Math.max(...ENDS.map((sign) => common.lastIndexOf(sign) + 1))
  return shared < LEAST_SHARED ? 0 : shared
}
