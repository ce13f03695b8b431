/** Characters of base64 decoded at a time: short enough not to hold up the page, and a multiple of four. */
const SLICE = 64 * 1024

/**
 * A file that the portable page carries in itself, by its path in the build (build/one-file-plugin.ts writes it).
 * Unpacked piece by piece, while it is read; the page draws what it shows before the first piece and between them.
 */
export async function openEmbeddedFile(path: string): Promise<Response> {
  await waitForDocumentEnd()
  await waitForFrame()
  // oxlint-disable-next-line no-restricted-globals -- the portable page is the export's file system
  const text = document.querySelector(`script[data-file="${path}"]`)?.textContent ?? ''
  if (text === '') throw new Error(`The page does not carry ${path}.`)
  return new Response(decodeBase64(text).pipeThrough(new DecompressionStream('gzip')))
}

function decodeBase64(text: string): ReadableStream<Uint8Array<ArrayBuffer>> {
  let at = 0
  return new ReadableStream({
    // Streams go on without ever leaving the task they are in.
    async pull(controller) {
      await waitForTask()
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

/** Longer than a frame; a page that is not seen draws none. */
const LONGEST_FRAME_MILLISECONDS = 200

/** What was shown before is on the screen. */
async function waitForFrame(): Promise<void> {
  await new Promise<void>((resolve) => {
    // oxlint-disable-next-line no-restricted-globals -- only the page knows when it draws
    const page = window
    page.requestAnimationFrame(() => resolve())
    page.setTimeout(resolve, LONGEST_FRAME_MILLISECONDS)
  })
  await waitForTask()
}

/** Not by a timer: a page in the background may set one off only once a second. */
function waitForTask(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel()
    port1.addEventListener('message', () => {
      port1.close()
      resolve()
    })
    port1.start()
    port2.postMessage(null)
  })
}
