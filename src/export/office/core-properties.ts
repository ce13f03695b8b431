import { escapeXml } from './xml-text.ts'
import { readPart, writePart, type OfficeParts } from './zip-parts.ts'

/** What an office file says of itself. */
export interface FileProperties {
  readonly title: string
  readonly creator: string
  /** Of the draft, as the draft says it; `null` says nothing of a time. */
  readonly modifiedAt: string | null
}

const PATH = 'docProps/core.xml'
const CONTENT_TYPE = 'application/vnd.openxmlformats-package.core-properties+xml'
const RELATIONSHIP = 'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties'

/** Says title, author and date in the place of whatever the library has written there from its clock. */
export function writeCoreProperties(parts: OfficeParts, properties: FileProperties): OfficeParts {
  const isListed = readPart(parts, '_rels/.rels').includes('metadata/core-properties')
  const listed = isListed ? parts : listPart(parts)
  return writePart(listed, PATH, createCoreXml(properties))
}

function listPart(parts: OfficeParts): OfficeParts {
  const types = readPart(parts, '[Content_Types].xml').replace(
    '</Types>',
    `<Override PartName="/${PATH}" ContentType="${CONTENT_TYPE}"/></Types>`,
  )
  const relations = readPart(parts, '_rels/.rels').replace(
    '</Relationships>',
    `<Relationship Id="rIdCore" Type="${RELATIONSHIP}" Target="${PATH}"/></Relationships>`,
  )
  return writePart(writePart(parts, '[Content_Types].xml', types), '_rels/.rels', relations)
}

function createCoreXml({ title, creator, modifiedAt }: FileProperties): string {
  const time = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?=(?:\.\d+)?Z$)/.exec(modifiedAt ?? '')?.[0]
  const times = ['created', 'modified']
    .map((name) => `<dcterms:${name} xsi:type="dcterms:W3CDTF">${time ?? ''}Z</dcterms:${name}>`)
    .join('')
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
    '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"',
    ' xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"',
    ' xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">',
    `<dc:title>${escapeXml(title)}</dc:title><dc:creator>${escapeXml(creator)}</dc:creator>`,
    time === undefined ? '' : times,
    '</cp:coreProperties>',
  ].join('')
}
