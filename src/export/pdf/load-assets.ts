import { failed, ok, type Result } from '../../lib/result.ts'
import type { PdfError } from './pdf-error.ts'
import { PDF_ASSET_BYTES, type PdfAssetName, type PdfHost } from './pdf-host.ts'

/** Loads several assets side by side and tells the fraction of their bytes that has come. */
export interface AssetLoader {
  readonly loadBytes: (name: PdfAssetName) => Promise<Result<ArrayBuffer, PdfError>>
  /** Compiled while it comes in. */
  readonly loadModule: (name: PdfAssetName) => Promise<Result<WebAssembly.Module, PdfError>>
}

export function createAssetLoader(
  host: PdfHost,
  names: readonly PdfAssetName[],
  onFraction: (fraction: number) => void,
  signal: AbortSignal | undefined,
): AssetLoader {
  const totalBytes = names.reduce((sum, name) => sum + PDF_ASSET_BYTES[name], 0)
  let loadedBytes = 0

  function count(bytes: number): void {
    loadedBytes += bytes
    onFraction(Math.min(1, loadedBytes / totalBytes))
  }

  async function loadCounted(name: PdfAssetName): Promise<ArrayBuffer | Response> {
    const asset = await host.loadAsset(name, signal)
    if (asset instanceof ArrayBuffer) {
      count(asset.byteLength)
      return asset
    }
    if (!asset.ok) throw new Error(`HTTP ${asset.status}`)
    return asset.body === null ? asset : countResponse(asset.body, count)
  }

  async function attempt<T>(name: PdfAssetName, load: () => Promise<T>): Promise<Result<T, PdfError>> {
    try {
      return ok(await load())
    } catch (error) {
      return signal?.aborted === true
        ? failed({ kind: 'cancelled' })
        : failed({ kind: 'assetNotLoaded', asset: name, reason: describeReason(error) })
    }
  }

  return {
    loadBytes: (name) =>
      attempt(name, async () => {
        const asset = await loadCounted(name)
        return asset instanceof ArrayBuffer ? asset : asset.arrayBuffer()
      }),
    loadModule: (name) => attempt(name, async () => compileModule(await loadCounted(name))),
  }
}

/** The same body with its bytes counted. It says itself that it is WebAssembly: not every server does. */
function countResponse(
  body: ReadableStream<Uint8Array<ArrayBuffer>>,
  count: (bytes: number) => void,
): Response {
  const counter = new TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>>({
    transform(chunk, controller) {
      count(chunk.byteLength)
      controller.enqueue(chunk)
    },
  })
  return new Response(body.pipeThrough(counter), { headers: { 'Content-Type': 'application/wasm' } })
}

async function compileModule(asset: ArrayBuffer | Response): Promise<WebAssembly.Module> {
  if (asset instanceof ArrayBuffer) return WebAssembly.compile(asset)
  if (typeof WebAssembly.compileStreaming === 'function') return WebAssembly.compileStreaming(asset)
  return WebAssembly.compile(await asset.arrayBuffer())
}

function describeReason(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
