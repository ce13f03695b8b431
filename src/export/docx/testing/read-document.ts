import { readAttribute, unescapeXml } from '../../office/testing/xml.ts'
import { readPart, unzipParts } from '../../office/zip-parts.ts'

interface ReadParagraph {
  readonly style: string
  readonly text: string
}

/** The paragraphs of a Word file in order, those in cells of tables where they stand; blank ones are left out. */
export function readDocument(bytes: Uint8Array): readonly ReadParagraph[] {
  const xml = readPart(unzipParts(bytes), 'word/document.xml')
  return [...xml.matchAll(/<w:p(?: [^>]*)?>(.*?)<\/w:p>/gs)]
    .map(([, content = '']) => ({
      style: readAttribute(/<w:pStyle ([^>]*)\/>/.exec(content)?.[1] ?? '', 'w:val') ?? '',
      text: readText(content),
    }))
    .filter(({ text }) => text !== '')
}

function readText(content: string): string {
  const runs = [...content.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>|<w:br\/>|<w:tab\/>/g)]
  return runs
    .map(([whole, text]) => {
      if (text !== undefined) return unescapeXml(text)
      return whole === '<w:br/>' ? '\n' : '\t'
    })
    .join('')
}
