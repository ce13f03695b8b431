/** Kinds of files that are taken for a draft by mistake. */
export type ForeignKind =
  | 'empty'
  | 'pdf'
  | 'spreadsheet'
  | 'wordDocument'
  | 'presentation'
  | 'archive'
  /** The older files of Excel, Word and WPS look alike. */
  | 'oldOffice'
  | 'image'
  | 'webPage'

const IMAGE_STARTS: readonly (readonly number[])[] = [
  [0x89, 0x50, 0x4e, 0x47],
  [0xff, 0xd8, 0xff],
  [0x47, 0x49, 0x46, 0x38],
  [0x42, 0x4d],
  [0x49, 0x49, 0x2a, 0x00],
  [0x4d, 0x4d, 0x00, 0x2a],
]
const ARCHIVE_STARTS: readonly (readonly number[])[] = [
  [0x37, 0x7a, 0xbc, 0xaf],
  [0x52, 0x61, 0x72, 0x21],
  [0x1f, 0x8b],
]
const OLD_OFFICE_START = [0xd0, 0xcf, 0x11, 0xe0]
const ZIP_START = [0x50, 0x4b]
const SAMPLE_BYTES = 65_536

/** What a file is by its first bytes; `undefined` where it may be a draft. */
export function recognizeForeignFile(bytes: Uint8Array): ForeignKind | undefined {
  const startsWith = (start: readonly number[]): boolean =>
    start.every((byte, index) => bytes[index] === byte)
  // Enough to tell, one character for each byte.
  const sample = readLatin(bytes.subarray(0, SAMPLE_BYTES))
  if (/^(?:\xef\xbb\xbf)?\s*$/.test(sample)) return 'empty'
  if (/^\s*%PDF-/.test(sample)) return 'pdf'
  if (startsWith(ZIP_START)) return recognizeZip(sample)
  if (startsWith(OLD_OFFICE_START)) return 'oldOffice'
  if (IMAGE_STARTS.some(startsWith) || /^RIFF....WEBP/s.test(sample)) return 'image'
  if (ARCHIVE_STARTS.some(startsWith)) return 'archive'
  if (sample.startsWith('{\\rtf')) return 'wordDocument'
  if (/^(?:\xef\xbb\xbf)?\s*<(?:!doctype|html|\?xml|table)/i.test(sample)) return 'webPage'
  return undefined
}

/** By the names of the files inside, which stand uncompressed. */
function recognizeZip(sample: string): ForeignKind {
  if (sample.includes('word/')) return 'wordDocument'
  if (sample.includes('xl/')) return 'spreadsheet'
  if (sample.includes('ppt/')) return 'presentation'
  return 'archive'
}

function readLatin(bytes: Uint8Array): string {
  return new TextDecoder('latin1').decode(bytes)
}
