/** Characters of base64 decoded at a time: short enough not to hold up the page, and a multiple of four. */
const SLICE = 256 * 1024

/**
 * A file that the portable page carries in itself, by its path in the build (build/one-file-plugin.ts writes it).
 * Unpacked piece by piece, while it is read.
 */
export async function openEmbeddedFile(path: string): Promise<Response> {
  await waitForDocumentEnd()
  // oxlint-disable-next-line no-restricted-globals -- the portable page is the export's file system
  const text = document.querySelector(`script[data-file="${path}"]`)?.textContent ?? ''
  if (text === '') throw new Error(`The page does not carry ${path}.`)
  return new Response(decodeBase64(text).pipeThrough(new DecompressionStream('gzip')))
}

function decodeBase64(text: string): ReadableStream<Uint8Array<ArrayBuffer>> {
  let at = 0
  return new ReadableStream({
    pull(controller) {
      const binary = atob(text.slice(at, at + SLICE))
      const bytes = new Uint8Array(binary.length)
      for (let index = 0; index < bytes.length; index += 1) bytes[index] = binary.charCodeAt(index)
      controller.enqueue(bytes)
      at += SLICE
      if (at >= text.length) controller.close()
    },
  })
}

/** The data come last in the page, behind the program that asks for them. */
function waitForDocumentEnd(): Promise<void> {
  return new Promise((resolve) => {
    // oxlint-disable-next-line no-restricted-globals -- as above
    const page = document
    if (page.readyState !== 'loading') resolve()
    else page.addEventListener('DOMContentLoaded', () => resolve(), { once: true })
  })
}
