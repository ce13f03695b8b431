const NAME_FAMILY = 1
const NAME_UNIQUE_ID = 3
const NAME_FULL = 4
const NAME_POSTSCRIPT = 6
const NAME_TYPOGRAPHIC_FAMILY = 16
const NAME_TYPOGRAPHIC_STYLE = 17

/**
 * The tables of a TrueType file by tag.
 * @param {Buffer} font
 * @returns {Map<string, Buffer>}
 */
function readTables(font) {
  const tables = new Map()
  for (let index = 0; index < font.readUInt16BE(4); index += 1) {
    const entry = 12 + 16 * index
    const offset = font.readUInt32BE(entry + 8)
    const tag = font.toString('latin1', entry, entry + 4)
    tables.set(tag, font.subarray(offset, offset + font.readUInt32BE(entry + 12)))
  }
  return tables
}

/**
 * @param {Buffer} font
 * @param {string} tag
 */
function readTable(font, tag) {
  const table = readTables(font).get(tag)
  if (table === undefined) throw new Error(`The font has no table ${tag}.`)
  return table
}

/**
 * The code points a font has glyphs for, from its format 12 character map.
 * @param {Buffer} font
 * @returns {number[]}
 */
export function listCodePoints(font) {
  const cmap = readTable(font, 'cmap')
  for (let index = 0; index < cmap.readUInt16BE(2); index += 1) {
    const subtable = cmap.readUInt32BE(4 + 8 * index + 4)
    if (cmap.readUInt16BE(subtable) !== 12) continue
    const codePoints = []
    for (let group = 0; group < cmap.readUInt32BE(subtable + 12); group += 1) {
      const start = subtable + 16 + 12 * group
      const last = cmap.readUInt32BE(start + 4)
      for (let code = cmap.readUInt32BE(start); code <= last; code += 1) codePoints.push(code)
    }
    return codePoints
  }
  throw new Error('The font has no character map of format 12.')
}

/**
 * An entry of the name table in Windows English.
 * @param {Buffer} font
 * @param {number} nameId
 */
export function readName(font, nameId) {
  const name = readTable(font, 'name')
  for (let index = 0; index < name.readUInt16BE(2); index += 1) {
    const record = 6 + 12 * index
    if (name.readUInt16BE(record) !== 3 || name.readUInt16BE(record + 6) !== nameId) continue
    const start = name.readUInt16BE(4) + name.readUInt16BE(record + 10)
    return Buffer.from(name.subarray(start, start + name.readUInt16BE(record + 8)))
      .swap16()
      .toString('utf16le')
  }
  return ''
}

/**
 * The font under another family name; its copyright and licence entries stay.
 * @param {Buffer} font
 * @param {string} family
 * @param {'Regular' | 'Bold'} style
 */
export function renameFamily(font, family, style) {
  const postscript = `${family.replaceAll(' ', '')}-${style}`
  /** @type {[number, string][]} */
  const names = [0, NAME_FAMILY, 2, NAME_UNIQUE_ID, NAME_FULL, 5, NAME_POSTSCRIPT, 7, 13, 14].map((id) => {
    if (id === NAME_FAMILY) return [id, family]
    if (id === 2) return [id, style]
    if (id === NAME_FULL) return [id, `${family} ${style}`]
    if (id === NAME_POSTSCRIPT || id === NAME_UNIQUE_ID) return [id, postscript]
    return [id, readName(font, id)]
  })
  names.push([NAME_TYPOGRAPHIC_FAMILY, family], [NAME_TYPOGRAPHIC_STYLE, style])
  const tables = readTables(font)
  tables.set('name', buildNameTable(names.filter(([, text]) => text !== '')))
  return buildFont(font.readUInt32BE(0), tables)
}

/** @param {readonly [number, string][]} names */
function buildNameTable(names) {
  const header = Buffer.alloc(6 + 12 * names.length)
  header.writeUInt16BE(names.length, 2)
  header.writeUInt16BE(header.length, 4)
  const texts = names.map(([, text]) => Buffer.from(text, 'utf16le').swap16())
  let offset = 0
  for (const [index, [nameId]] of names.entries()) {
    const text = texts[index] ?? Buffer.alloc(0)
    const record = 6 + 12 * index
    for (const [at, value] of [3, 1, 0x409, nameId, text.length, offset].entries()) {
      header.writeUInt16BE(value, record + 2 * at)
    }
    offset += text.length
  }
  return Buffer.concat([header, ...texts])
}

/**
 * @param {number} version
 * @param {Map<string, Buffer>} tables
 */
function buildFont(version, tables) {
  const sorted = [...tables].sort(([a], [b]) => (a < b ? -1 : 1))
  const power = Math.floor(Math.log2(sorted.length))
  const header = Buffer.alloc(12 + 16 * sorted.length)
  header.writeUInt32BE(version, 0)
  header.writeUInt16BE(sorted.length, 4)
  header.writeUInt16BE(16 * 2 ** power, 6)
  header.writeUInt16BE(power, 8)
  header.writeUInt16BE(16 * sorted.length - 16 * 2 ** power, 10)
  const parts = [header]
  let offset = header.length
  for (const [index, [tag, table]] of sorted.entries()) {
    const padded = Buffer.alloc(Math.ceil(table.length / 4) * 4)
    table.copy(padded)
    // The sum over the whole file lives in `head` and counts as zero here; readers do not check it.
    if (tag === 'head') padded.writeUInt32BE(0, 8)
    const entry = 12 + 16 * index
    header.write(tag, entry, 'latin1')
    header.writeUInt32BE(sumWords(padded), entry + 4)
    header.writeUInt32BE(offset, entry + 8)
    header.writeUInt32BE(table.length, entry + 12)
    parts.push(padded)
    offset += padded.length
  }
  return Buffer.concat(parts)
}

/** @param {Buffer} words */
function sumWords(words) {
  let sum = 0
  for (let at = 0; at < words.length; at += 4) sum = (sum + words.readUInt32BE(at)) >>> 0
  return sum
}
