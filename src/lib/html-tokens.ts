import { decodeHtmlEntities } from './html-entities.ts'

export type HtmlToken =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'open'; readonly name: string; readonly attributes: string }
  | { readonly kind: 'close'; readonly name: string }

/** Their text is no text of the page. */
const RAW = new Set(['style', 'script', 'title', 'noscript', 'template', 'xml'])
/** A tag as long as this is text that happens to begin with a sign. */
const LONGEST_TAG = 20_000

const DOUBLE_QUOTE = 34
const SINGLE_QUOTE = 39
const TAG_END = 62

/** The tags and texts of HTML in their order, comments and conditions of Office left out. Never fails. */
export function* readHtmlTokens(html: string): Generator<HtmlToken> {
  let at = 0
  while (at < html.length) {
    const start = html.indexOf('<', at)
    if (start === -1) {
      yield { kind: 'text', text: decodeHtmlEntities(html.slice(at)) }
      return
    }
    if (start > at) yield { kind: 'text', text: decodeHtmlEntities(html.slice(at, start)) }
    const opener = html.slice(start, start + 4)
    if (opener === '<!--') {
      const end = html.indexOf('-->', start + 4)
      at = end === -1 ? html.length : end + 3
      continue
    }
    const end = /^<[a-z/!?]/i.test(opener) ? findTagEnd(html, start) : -1
    if (end === -1) {
      yield { kind: 'text', text: '<' }
      at = start + 1
      continue
    }
    at = end + 1
    const [, slash = '', name = '', attributes = ''] =
      /^<(\/?)([a-z][^\s/>]*)([^]*)$/i.exec(html.slice(start, end)) ?? []
    if (name === '') continue
    const tag = name.toLowerCase()
    if (slash !== '') yield { kind: 'close', name: tag }
    else if (RAW.has(tag) && !attributes.endsWith('/')) at = findRawEnd(html, at, tag)
    else yield { kind: 'open', name: tag, attributes }
  }
}

/** The sign that closes a tag: one within quotes does not. */
function findTagEnd(html: string, start: number): number {
  let quote = 0
  const last = Math.min(html.length, start + LONGEST_TAG)
  for (let at = start; at < last; at += 1) {
    // As numbers: a sheet of ten thousand rows is millions of signs.
    const sign = html.charCodeAt(at)
    if (quote !== 0) {
      if (sign === quote) quote = 0
    } else if (sign === DOUBLE_QUOTE || sign === SINGLE_QUOTE) quote = sign
    else if (sign === TAG_END) return at
  }
  return -1
}

function findRawEnd(html: string, from: number, tag: string): number {
  const closing = new RegExp(`</${tag}[^>]*>`, 'gi')
  closing.lastIndex = from
  const found = closing.exec(html)
  return found === null ? html.length : found.index + found[0].length
}

/** The value of an attribute, `''` where it has none; `undefined` where it is not there. */
export function findAttribute(attributes: string, name: string): string | undefined {
  const found = new RegExp(
    `(?:^|[\\s"'])${name}(?:\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^\\s"'>]+)))?(?=[\\s/"']|$)`,
    'i',
  ).exec(attributes)
  if (found === null) return undefined
  return decodeHtmlEntities(found[1] ?? found[2] ?? found[3] ?? '')
}
