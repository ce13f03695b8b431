import type { ExportedFile } from '../../state/export-files.ts'

/** Long enough for the browser to begin reading. */
const RELEASE_MILLISECONDS = 60_000

/** Hands a file to the browser's downloads. */
export function downloadFile({ name, blob }: ExportedFile): void {
  const address = URL.createObjectURL(blob)
  const link = document.createElement('a')
  link.href = address
  link.download = name
  document.body.append(link)
  link.click()
  link.remove()
  setTimeout(() => URL.revokeObjectURL(address), RELEASE_MILLISECONDS)
}
