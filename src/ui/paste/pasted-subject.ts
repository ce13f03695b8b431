import type { Catalog, Subject } from '../../domain/catalog.ts'
import {
  findSubjectLevel,
  isLineCode,
  listCodePrefixes,
  SUBJECT_LEVEL_NAMES,
  type Classification,
} from '../../domain/subject.ts'
import { failed, ok } from '../../lib/result.ts'
import {
  joinCodeParts,
  LOST_DIGITS,
  normalizeName,
  SCIENTIFIC_CODE,
  splitCodeAndName,
  tidyText,
  type Understanding,
} from './pasted-text.ts'

const DATE = /^\d{4}[-/年]\d{1,2}[-/月]\d{1,2}日?$/
const ASK_FOR_CODE = '请填编码，或从列表中选择'

/** Reads subjects as sheets have them. Remembers the names of the catalogue: make it once for a block. */
export function createSubjectReader(
  catalog: Catalog,
  classification: Classification,
): (text: string) => Understanding {
  const subjects = catalog[classification]
  const byName = groupByName(subjects)
  const describe = (code: string) => `${code} ${subjects.get(code)?.name ?? ''}`.trim()

  const readName = (path: string, prefix: string): Understanding => {
    const names = path.split(/[-—/>›\\|]+/).map(normalizeName)
    const name = names.at(-1) ?? ''
    const found = (byName.get(name) ?? byName.get(normalizeName(path)) ?? []).filter(({ code }) =>
      code.startsWith(prefix),
    )
    const bookable = found.filter(({ code }) => isLineCode(classification, code))
    const fitting = bookable.length > 0 ? bookable : found
    const inPath = fitting.filter(({ code }) => fitsPath(code, names.slice(0, -1)))
    const [only, another] = inPath.length > 0 ? inPath : fitting
    if (only === undefined) return failed(`没有找到科目“${path}”：${ASK_FOR_CODE}`)
    if (another !== undefined) {
      return failed(
        `有 ${String(fitting.length)} 个科目叫“${name}”（${fitting
          .slice(0, 3)
          .map(({ code }) => code)
          .join('、')}…）：${ASK_FOR_CODE}`,
      )
    }
    return ok({ text: only.code })
  }

  /** Whether the parents of a code are named as the path says. */
  const fitsPath = (code: string, parents: readonly string[]) => {
    const own = listCodePrefixes(classification, code).map((prefix) =>
      normalizeName(subjects.get(prefix)?.name ?? ''),
    )
    return parents.length > 0 && parents.every((parent) => own.includes(parent.replace(/^\d+/, '')))
  }

  const readShortCode = (code: string, name: string): Understanding => {
    if (name !== '') {
      const named = readName(name, code)
      if (named.ok && named.value.text !== code && named.value.text.length > code.length) {
        return ok({
          text: named.value.text,
          note: `编码 ${code} 不全，按名称读作 ${describe(named.value.text)}`,
        })
      }
    }
    const children = [...subjects.keys()].filter(
      (key) => key.startsWith(code) && isLineCode(classification, key),
    )
    const [only, another] = children
    const level = findSubjectLevel(classification, code)
    if (only !== undefined && another === undefined && level !== undefined) {
      return ok({ text: only, note: `${describe(code)} 只有一个下级科目，读作 ${describe(only)}` })
    }
    const place = level === undefined ? '位数不对' : `是${SUBJECT_LEVEL_NAMES[level]}级科目`
    return ok({ text: code, note: `${describe(code)}：${place}，请核对` })
  }

  return (text) => {
    const tidy = tidyText(text)
    if (tidy === '' || /^[-—–]+$/.test(tidy)) return ok({ text: '' })
    if (SCIENTIFIC_CODE.test(tidy)) return failed(LOST_DIGITS)
    if (DATE.test(tidy)) return failed(`“${tidy}”是日期，不是科目：${ASK_FOR_CODE}`)
    const { code: written, name } = splitCodeAndName(tidy)
    if (written === '') return readName(name, '')
    const code = joinCodeParts(written)
    if (!isLineCode(classification, code)) return readShortCode(code, lastName(name))
    const known = subjects.get(code)
    if (known === undefined) return ok({ text: code, note: `科目目录中没有 ${code}，请核对` })
    const given = normalizeName(lastName(name))
    if (given === '' || given === normalizeName(known.name)) return ok({ text: code })
    return ok({ text: code, note: `目录中 ${code} 为“${known.name}”，原表为“${lastName(name)}”，请核对` })
  }
}

/** Of a path with its parents the last: 一般公共服务支出-组织事务-行政运行. */
function lastName(name: string): string {
  return (
    name
      .split(/[-—/>›\\|]+/)
      .at(-1)
      ?.replace(/^\d+/, '')
      .trim() ?? ''
  )
}

function groupByName(subjects: ReadonlyMap<string, Subject>): ReadonlyMap<string, readonly Subject[]> {
  const groups = new Map<string, Subject[]>()
  for (const subject of subjects.values()) {
    const name = normalizeName(subject.name)
    const group = groups.get(name)
    if (group === undefined) groups.set(name, [subject])
    else group.push(subject)
  }
  return groups
}
