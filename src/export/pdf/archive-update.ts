import { concatBytes, readByteText, writeByteText } from '../../lib/bytes.ts'
import { createSrgbProfile } from './srgb-profile.ts'

const RELATIONSHIPS = { source: '/Source', data: '/Data' } as const

/**
 * The PDF with what it lacks to call itself PDF/A-3a: an output intent, the identification in its metadata, and what its
 * attachment is to it. The engine offers no such options but writes all else; so this is appended, as the format
 * provides for. Reads no PDF but the engine's own: its cross-reference table is one plain section.
 * @throws where the engine writes otherwise than it did
 */
export function appendArchiveUpdate(pdf: Uint8Array, relationship: keyof typeof RELATIONSHIPS): Uint8Array {
  const file = readPlainPdf(pdf)
  const catalogNumber = readReference(file.trailer, 'Root')
  const catalog = file.readObject(catalogNumber)
  const metadataNumber = readReference(catalog, 'Metadata')
  const attachment = /\/EmbeddedFiles <<\s*\/Names \[[^\]]*[)>] (\d+) 0 R\]/.exec(catalog)?.[1]
  const [profileNumber, intentNumber] = [file.size, file.size + 1]
  const associated = attachment === undefined ? '' : `  /AF [${attachment} 0 R]\n`
  const profile = createSrgbProfile()

  const objects: (readonly [number: number, body: Uint8Array])[] = [
    [
      metadataNumber,
      createStream('/Type /Metadata\n  /Subtype /XML', identify(file.readStream(metadataNumber))),
    ],
    [
      catalogNumber,
      writeByteText(addMembers(catalog, `  /OutputIntents [${String(intentNumber)} 0 R]\n${associated}`)),
    ],
    [profileNumber, createStream('/N 3', profile)],
    [intentNumber, writeByteText(describeIntent(profileNumber))],
  ]
  if (attachment !== undefined) {
    const number = Number(attachment)
    const member = `  /AFRelationship ${RELATIONSHIPS[relationship]}\n`
    objects.push([number, writeByteText(addMembers(file.readObject(number), member))])
  }
  return appendObjects(pdf, file, objects)
}

interface PlainPdf {
  readonly startXref: number
  readonly size: number
  readonly trailer: string
  /** What stands between `obj` and `endobj`, of an object in plain characters. */
  readonly readObject: (number: number) => string
  readonly readStream: (number: number) => Uint8Array
}

function readPlainPdf(pdf: Uint8Array): PlainPdf {
  const startXref = Number(
    /startxref\s+(\d+)\s+%%EOF\s*$/.exec(readByteText(pdf.subarray(-64)))?.[1] ?? Number.NaN,
  )
  const tail = readByteText(pdf.subarray(startXref))
  const section = /^xref\s+0 (\d+)\s+/.exec(tail)
  const trailer = tail.slice(tail.lastIndexOf('trailer'))
  if (section === null || !trailer.includes('/Root'))
    throw new Error('the PDF has no plain cross-reference table')
  const [opening, size = '0'] = section

  function findBody(number: number): number {
    const entry = opening.length + 20 * number
    const offset = Number(tail.slice(entry, entry + 10))
    const start = `${String(number)} 0 obj\n`
    if (readByteText(pdf.subarray(offset, offset + start.length)) !== start)
      throw new Error(`object ${String(number)} is not where it should be`)
    return offset + start.length
  }

  function readObject(number: number): string {
    const start = findBody(number)
    let length = 1024
    for (;;) {
      const text = readByteText(pdf.subarray(start, start + length))
      const end = text.indexOf('\nendobj')
      if (end !== -1) return text.slice(0, end)
      if (start + length > pdf.length) throw new Error(`object ${String(number)} does not end`)
      length *= 4
    }
  }

  function readStream(number: number): Uint8Array {
    const start = findBody(number)
    const head = readByteText(pdf.subarray(start, start + 512))
    const opens = head.indexOf('stream\n') + 'stream\n'.length
    const length = Number(/\/Length (\d+)/.exec(head)?.[1] ?? Number.NaN)
    if (head.includes('/Filter') || Number.isNaN(length)) throw new Error('the metadata are not plain')
    return pdf.subarray(start + opens, start + opens + length)
  }

  return { startXref, size: Number(size), trailer, readObject, readStream }
}

function readReference(dictionary: string, name: string): number {
  const found = new RegExp(`/${name} (\\d+) 0 R`).exec(dictionary)?.[1]
  if (found === undefined) throw new Error(`/${name} is not there`)
  return Number(found)
}

function addMembers(dictionary: string, members: string): string {
  const end = dictionary.lastIndexOf('>>')
  return `${dictionary.slice(0, end)}${members}>>`
}

const IDENTIFICATION =
  '<rdf:Description rdf:about="" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/">' +
  '<pdfaid:part>3</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance></rdf:Description>'

function identify(metadata: Uint8Array): Uint8Array {
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(metadata)
  const identified = text.replace('</rdf:RDF>', `${IDENTIFICATION}</rdf:RDF>`)
  if (identified === text) throw new Error('the metadata are not as expected')
  return new TextEncoder().encode(identified)
}

function describeIntent(profileNumber: number): string {
  return [
    '<<',
    '  /Type /OutputIntent',
    '  /S /GTS_PDFA1',
    `  /DestOutputProfile ${String(profileNumber)} 0 R`,
    '  /OutputConditionIdentifier (sRGB)',
    '  /RegistryName ()',
    '  /Info (sRGB)',
    '>>',
  ].join('\n')
}

function createStream(members: string, content: Uint8Array): Uint8Array {
  const head = `<<\n  /Length ${String(content.length)}\n  ${members}\n>>\nstream\n`
  return concatBytes([writeByteText(head), content, writeByteText('\nendstream')])
}

function appendObjects(
  pdf: Uint8Array,
  { startXref, size, trailer }: PlainPdf,
  objects: readonly (readonly [number: number, body: Uint8Array])[],
): Uint8Array {
  const parts: Uint8Array[] = [pdf, writeByteText('\n')]
  const entries: (readonly [number: number, offset: number])[] = []
  let end = pdf.length + 1
  for (const [number, body] of objects) {
    entries.push([number, end])
    const object = concatBytes([
      writeByteText(`${String(number)} 0 obj\n`),
      body,
      writeByteText('\nendobj\n\n'),
    ])
    parts.push(object)
    end += object.length
  }
  const sections = [...entries]
    .sort(([a], [b]) => a - b)
    .map(([number, offset]) => `${String(number)} 1\n${String(offset).padStart(10, '0')} 00000 n \n`)
  const members = [
    `  /Size ${String(Math.max(size, ...entries.map(([number]) => number + 1)))}`,
    `  /Prev ${String(startXref)}`,
    ...['Root', 'Info', 'ID'].flatMap((name) => {
      const member = new RegExp(`/${name} (?:\\d+ 0 R|\\[[^\\]]*\\])`).exec(trailer)
      return member === null ? [] : [`  ${member[0]}`]
    }),
  ]
  parts.push(
    writeByteText(
      `xref\n${sections.join('')}trailer\n<<\n${members.join('\n')}\n>>\nstartxref\n${String(end)}\n%%EOF\n`,
    ),
  )
  return concatBytes(parts)
}
