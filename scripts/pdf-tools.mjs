import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const TOOLS = ['qpdf', 'pdftotext', 'pdffonts', 'pdfdetach', 'pdfinfo']

/** The programs that judge our PDFs from outside, as far as they are not installed (Debian: qpdf, poppler-utils). */
export function listMissingPdfTools() {
  return TOOLS.filter((tool) => spawnSync(tool, ['--version']).error !== undefined)
}

/**
 * The standard output of a tool; `IN` among the arguments stands for the PDF's path.
 * @param {string} tool
 * @param {readonly string[]} options
 * @param {Uint8Array} pdf
 */
export function runPdfTool(tool, options, pdf) {
  return withFile(pdf, (path) =>
    execFileSync(
      tool,
      options.map((option) => (option === 'IN' ? path : option)),
      { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'], maxBuffer: 2 ** 28 },
    ),
  )
}

/**
 * The one file attached to a PDF.
 * @param {Uint8Array} pdf
 * @returns {Buffer}
 */
export function detachFile(pdf) {
  return withFile(pdf, (path) => {
    const output = `${path}.attachment`
    execFileSync('pdfdetach', ['-save', '1', '-o', output, path], { stdio: 'ignore' })
    return readFileSync(output)
  })
}

/**
 * @template T
 * @param {Uint8Array} pdf
 * @param {(path: string) => T} read
 */
function withFile(pdf, read) {
  const folder = mkdtempSync(join(tmpdir(), 'pdf-'))
  try {
    const path = join(folder, 'document.pdf')
    writeFileSync(path, pdf)
    return read(path)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/**
 * @typedef {{ readonly text: string, readonly x: number, readonly y: number, readonly left: number, readonly right: number, readonly size: number }} Word the centre, in points from the top left, both edges, and the height
 * @typedef {{ readonly width: number, readonly height: number, readonly words: readonly Word[] }} Page
 */

/**
 * Every word of every page with its place.
 * @param {Uint8Array} pdf
 * @returns {Page[]}
 */
export function listPages(pdf) {
  const html = runPdfTool('pdftotext', ['-bbox', 'IN', '-'], pdf)
  return html
    .split('<page ')
    .slice(1)
    .map((page) => ({
      width: readNumber(page, 'width'),
      height: readNumber(page, 'height'),
      words: [...page.matchAll(/<word ([^>]*)>([^<]*)<\/word>/g)].map(([, place = '', text = '']) => ({
        text: unescapeXml(text),
        x: (readNumber(place, 'xMin') + readNumber(place, 'xMax')) / 2,
        y: (readNumber(place, 'yMin') + readNumber(place, 'yMax')) / 2,
        left: readNumber(place, 'xMin'),
        right: readNumber(place, 'xMax'),
        size: readNumber(place, 'yMax') - readNumber(place, 'yMin'),
      })),
    }))
}

/**
 * @param {string} attributes
 * @param {string} name
 */
function readNumber(attributes, name) {
  return Number(new RegExp(`${name}="([^"]*)"`).exec(attributes)?.[1])
}

/** @param {string} text */
function unescapeXml(text) {
  return text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&')
}
