/** What a list of names ends with. */
const END = /等(?:项目|工作|方面|支出|\d+\s*个)?[^、，；]*$/
const COUNT = /^(?:[一二三四五六七八九十\d]+\s*个|以下|下列|如下)/

/** A name in a list. */
export interface Listed {
  readonly name: string
  /** Where it begins in the list. */
  readonly offset: number
}

/** Names of projects may themselves hold a 、, so they are taken out first, the longest before the others. */
export function splitList(
  list: string,
  names: readonly string[],
): { readonly known: readonly string[]; readonly unknown: readonly Listed[] } {
  let rest = list
  const known: string[] = []
  for (const name of [...names].sort((left, right) => right.length - left.length)) {
    if (!rest.includes(name)) continue
    known.push(name)
    rest = rest.replaceAll(name, '、'.repeat(name.length))
  }
  const unknown: Listed[] = []
  for (const match of rest.matchAll(/[^、，,；;]+/g)) {
    const [words] = match
    const name = words
      .replace(END, '')
      .replace(COUNT, '')
      .replace(/[\d.,]+\s*万元.*$/, '')
      .trim()
    // A remark between names is no name.
    if (
      name.length < 4 ||
      /[和及与为其中的共]/.test(name.charAt(0)) ||
      /^(?:其中|主要|用于|共计|合计)/.test(name)
    )
      continue
    unknown.push({ name, offset: match.index + words.indexOf(name) })
  }
  return { known, unknown }
}
