import { concatBytes, writeByteText } from '../../lib/bytes.ts'

/** Bradford-adapted to D50: the primaries of sRGB, one column each. */
const PRIMARIES = {
  rXYZ: [0.4360747, 0.2225045, 0.0139322],
  gXYZ: [0.3850649, 0.7168786, 0.0971045],
  bXYZ: [0.1430804, 0.0606169, 0.7141733],
} as const
const D50 = [0.9642, 1, 0.8249] as const
/** From D65 to D50, row by row. */
const ADAPTATION = [
  1.0478112, 0.0228866, -0.050127, 0.0295424, 0.9904844, -0.0170491, -0.0092345, 0.0150436, 0.7521316,
] as const
/** Of the parametric curve of sRGB: exponent, scale and offset of its power, slope of its foot, where the two meet. */
const CURVE = [2.4, 1 / 1.055, 0.055 / 1.055, 1 / 12.92, 0.04045] as const

const HEADER_LENGTH = 128

/** What gray and black mean in the PDF: an ICC profile (version 4) of sRGB, from the figures of the standard alone. */
export function createSrgbProfile(): Uint8Array {
  const curve = concatBytes([writeByteText('para'), words(0, 3 << 16), fixed(CURVE)])
  const tags: readonly (readonly [signature: string, data: Uint8Array])[] = [
    ['desc', createText('sRGB')],
    ['cprt', createText('CC0')],
    ['wtpt', createXyz(D50)],
    ['chad', concatBytes([writeByteText('sf32'), words(0), fixed(ADAPTATION)])],
    ['rXYZ', createXyz(PRIMARIES.rXYZ)],
    ['gXYZ', createXyz(PRIMARIES.gXYZ)],
    ['bXYZ', createXyz(PRIMARIES.bXYZ)],
    ['rTRC', curve],
    ['gTRC', curve],
    ['bTRC', curve],
  ]
  let end = HEADER_LENGTH + 4 + 12 * tags.length
  const places = new Map<Uint8Array, number>()
  for (const [, data] of tags) {
    if (places.has(data)) continue
    places.set(data, end)
    end += data.length
  }
  const entries = tags.map(([signature, data]) =>
    concatBytes([writeByteText(signature), words(places.get(data) ?? 0, data.length)]),
  )
  return concatBytes([createHeader(end), words(tags.length), ...entries, ...places.keys()])
}

function createHeader(length: number): Uint8Array {
  const version = 0x04_20_00_00
  const dateAndTime = words((2026 << 16) | 1, 1 << 16, 0)
  const header = concatBytes([
    words(length, 0, version),
    writeByteText('mntrRGB XYZ '),
    dateAndTime,
    writeByteText('acsp'),
    words(0, 0, 0, 0, 0, 0, 0),
    fixed(D50),
  ])
  return concatBytes([header, new Uint8Array(HEADER_LENGTH - header.length)])
}

function createXyz(values: readonly number[]): Uint8Array {
  return concatBytes([writeByteText('XYZ '), words(0), fixed(values)])
}

/** One record, in English. */
function createText(text: string): Uint8Array {
  const units = new Uint8Array(text.length * 2)
  for (let index = 0; index < text.length; index += 1) units[index * 2 + 1] = text.charCodeAt(index)
  const start = 28
  const padding = new Uint8Array((4 - (units.length % 4)) % 4)
  return concatBytes([
    writeByteText('mluc'),
    words(0, 1, 12),
    writeByteText('enUS'),
    words(units.length, start),
    units,
    padding,
  ])
}

function fixed(values: readonly number[]): Uint8Array {
  return words(...values.map((value) => Math.round(value * 65_536)))
}

function words(...values: readonly number[]): Uint8Array {
  const bytes = new Uint8Array(values.length * 4)
  const view = new DataView(bytes.buffer)
  for (const [index, value] of values.entries()) view.setInt32(index * 4, value)
  return bytes
}
