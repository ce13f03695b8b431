const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** Text between tags or in an attribute; what XML cannot hold is left out. */
export function escapeXml(text: string): string {
  return dropUnwritable(text).replace(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign)
}

/** Half of a pair, and control characters that no XML may hold. */
export function dropUnwritable(text: string): string {
  return text.replace(/[\p{Cs}\uFFFE\uFFFF]|(?![\t\n])\p{Cc}/gu, '')
}
