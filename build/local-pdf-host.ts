import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { buildFonts } from '../scripts/build-fonts.mjs'
import { createCompileServer } from '../src/export/pdf/compile-server.ts'
import {
  ENGINE_MEMORY_LIMIT_BYTES,
  type PdfAssetName,
  type PdfHost,
  type PdfWorker,
} from '../src/export/pdf/pdf-host.ts'
import type { CompileRequest } from '../src/export/pdf/worker-messages.ts'

export const ENGINE_PATH = createRequire(import.meta.url).resolve('@myriaddreamin/typst-ts-web-compiler/wasm')

const CHUNK_BYTES = 1024 * 1024

const FONT_FILES: Readonly<Record<Exclude<PdfAssetName, 'engine'>, string>> = {
  coverage: 'coverage.json',
  serifRegular: 'noto-serif-sc-regular.ttf',
  serifBold: 'noto-serif-sc-bold.ttf',
  serifRegularRare: 'noto-serif-sc-regular-rare.ttf',
  serifBoldRare: 'noto-serif-sc-bold-rare.ttf',
  hei: 'noto-sans-sc-heading.ttf',
  kai: 'lxgw-wenkai-heading.ttf',
}

export async function readPdfAsset(name: PdfAssetName): Promise<ArrayBuffer> {
  const { folder } = await buildFonts()
  const bytes = await readFile(name === 'engine' ? ENGINE_PATH : new URL(FONT_FILES[name], folder))
  return new Uint8Array(bytes).buffer
}

/** The exporter's parts in Node, for tests and measurements: real engine and fonts, files for the network. */
export const localPdfHost: PdfHost = {
  loadAsset: async (name) => {
    const bytes = await readPdfAsset(name)
    return name === 'engine' ? new Response(streamInChunks(new Uint8Array(bytes))) : bytes
  },
  startWorker: () => new WorkerInThisThread(),
  schedule: (milliseconds, callback) => {
    const timer = setTimeout(callback, milliseconds).unref()
    return () => clearTimeout(timer)
  },
  memoryLimitBytes: ENGINE_MEMORY_LIMIT_BYTES,
}

/** Comes in pieces, as from a network. */
function streamInChunks(bytes: Uint8Array<ArrayBuffer>): ReadableStream<Uint8Array<ArrayBuffer>> {
  let at = 0
  return new ReadableStream({
    pull(controller) {
      controller.enqueue(bytes.slice(at, at + CHUNK_BYTES))
      at += CHUNK_BYTES
      if (at >= bytes.length) controller.close()
    },
  })
}

/** Answers as the worker does, without a thread. */
class WorkerInThisThread extends EventTarget implements PdfWorker {
  readonly #answer = createCompileServer()
  #isEnded = false

  postMessage({ engine, newFonts, input }: CompileRequest, transfer: unknown): void {
    if (!Array.isArray(transfer)) throw new Error('the fonts are to be handed over, not copied')
    const request = { engine, ...structuredClone({ newFonts, input }, { transfer }) }
    void this.#reply(request)
  }

  async #reply(request: CompileRequest): Promise<void> {
    const reply = await this.#answer(request)
    if (!this.#isEnded) this.dispatchEvent(new MessageEvent('message', { data: reply }))
  }

  terminate(): void {
    this.#isEnded = true
  }
}
