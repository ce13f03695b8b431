/** What a spreadsheet finds on the clipboard: cells separated by tabs, and the same as a table where there is one. */
export interface ClipboardContent {
  readonly text: string
  readonly html?: string
}

/**
 * Copies through the copy event, which exists everywhere: the Clipboard API does not on a page without TLS. To be called
 * while a click or key is handled. Says whether it worked.
 */
export function copyToClipboard({ text, html }: ClipboardContent): boolean {
  const handleCopy = (event: ClipboardEvent): void => {
    event.clipboardData?.setData('text/plain', text)
    if (html !== undefined) event.clipboardData?.setData('text/html', html)
    event.preventDefault()
    event.stopImmediatePropagation()
  }
  document.addEventListener('copy', handleCopy, { capture: true })
  try {
    return document.execCommand('copy')
  } finally {
    document.removeEventListener('copy', handleCopy, { capture: true })
  }
}
