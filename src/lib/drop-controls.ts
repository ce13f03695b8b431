/** Text without the signs that other programs steer with and nobody sees; tabs and line breaks stay. */
export function dropControls(text: string): string {
  return text.replace(/(?![\t\n\r])\p{Cc}|[\u200B\uFEFF\u00AD\u202A-\u202E\u2066-\u2069]/gu, '')
}
