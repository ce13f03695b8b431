import { readAttribute, unescapeXml } from '../../office/testing/xml.ts'
import { readPart, unzipParts } from '../../office/zip-parts.ts'

/** A cell as it stands in the file; a number keeps its digits. */
interface ReadCell {
  readonly kind: 'text' | 'number'
  readonly value: string
  readonly formula?: string
  readonly format: string
}

interface ReadSheet {
  readonly name: string
  readonly cells: ReadonlyMap<string, ReadCell>
  readonly merges: readonly string[]
  readonly xml: string
}

/** Reads back what was written, by its own way: no code of the writer. */
export function readWorkbook(bytes: Uint8Array): readonly ReadSheet[] {
  const parts = unzipParts(bytes)
  const strings = [...readPart(parts, 'xl/sharedStrings.xml').matchAll(/<t[^>]*>([^<]*)<\/t>/g)].map(
    ([, text = '']) => unescapeXml(text),
  )
  const formats = readFormats(readPart(parts, 'xl/styles.xml'))
  const names = [...readPart(parts, 'xl/workbook.xml').matchAll(/<sheet ([^>]*)\/>/g)].map(
    ([, attributes = '']) => readAttribute(attributes, 'name') ?? '',
  )
  return names.map((name, index) => {
    const xml = readPart(parts, `xl/worksheets/sheet${String(index + 1)}.xml`)
    const cells = new Map<string, ReadCell>()
    for (const [, attributes = '', content = ''] of xml.matchAll(/<c ([^>]*?)(?:\/>|>(.*?)<\/c>)/g)) {
      const value = /<v>([^<]*)<\/v>/.exec(content)?.[1]
      if (value === undefined) continue
      const isText = readAttribute(attributes, 't') === 's'
      const formula = /<f>([^<]*)<\/f>/.exec(content)?.[1]
      cells.set(readAttribute(attributes, 'r') ?? '', {
        kind: isText ? 'text' : 'number',
        value: isText ? (strings[Number(value)] ?? '') : value,
        format: formats[Number(readAttribute(attributes, 's') ?? 0)] ?? '',
        ...(formula === undefined ? {} : { formula }),
      })
    }
    const merges = [...xml.matchAll(/<mergeCell ref="([^"]*)"/g)].map(([, reference = '']) => reference)
    return { name, cells, merges, xml }
  })
}

const BUILT_IN: Readonly<Record<string, string>> = { '0': 'General', '1': '0', '2': '0.00', '49': '@' }

function readFormats(styles: string): readonly string[] {
  const own = new Map(
    [...styles.matchAll(/<numFmt ([^>]*)\/>/g)].map(([, attributes = '']) => [
      readAttribute(attributes, 'numFmtId') ?? '',
      readAttribute(attributes, 'formatCode') ?? '',
    ]),
  )
  const cellFormats = /<cellXfs[^>]*>(.*?)<\/cellXfs>/s.exec(styles)?.[1] ?? ''
  return [...cellFormats.matchAll(/<xf ([^>]*)>/g)].map(([, attributes = '']) => {
    const id = readAttribute(attributes, 'numFmtId') ?? '0'
    return own.get(id) ?? BUILT_IN[id] ?? ''
  })
}

/** `C7:C9,E7` as single addresses; columns of one letter, which all of ours are. */
export function listAddresses(formula: string): readonly string[] {
  const inside = /^SUM\((.*)\)$/.exec(formula)?.[1] ?? ''
  return inside.split(',').flatMap((range) => {
    const [first = '', last = first] = range.split(':')
    const columns = countUp(first.charCodeAt(0), last.charCodeAt(0))
    const rows = countUp(Number(first.slice(1)), Number(last.slice(1)))
    return columns.flatMap((column) => rows.map((row) => `${String.fromCharCode(column)}${String(row)}`))
  })
}

function countUp(first: number, last: number): readonly number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index)
}
