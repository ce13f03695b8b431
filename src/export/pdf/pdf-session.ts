import { failed, ok, type Result } from '../../lib/result.ts'
import { parseCoverage, type CoverageOf } from './glyph-coverage.ts'
import { createAssetLoader } from './load-assets.ts'
import type { PdfError } from './pdf-error.ts'
import type { PdfAssetName, PdfHost, PdfWorker } from './pdf-host.ts'
import type { TypstInput } from './typst-input.ts'
import type { CompileReply, CompileRequest } from './worker-messages.ts'

const FIRST_FONTS = ['serifRegular', 'serifBold', 'hei', 'kai'] as const
const FIRST_ASSETS: readonly PdfAssetName[] = ['engine', 'coverage', ...FIRST_FONTS]

/** A running worker and what has been loaded for it. */
export interface PdfSession {
  readonly coverageOf: CoverageOf
  /** Loads fonts that have not been, for the next compilation. */
  readonly addFonts: (
    names: readonly PdfAssetName[],
    onFraction: (fraction: number) => void,
    signal: AbortSignal | undefined,
  ) => Promise<Result<null, PdfError>>
  readonly hasFont: (name: PdfAssetName) => boolean
  readonly compile: (input: TypstInput, signal: AbortSignal | undefined) => Promise<CompileReply>
  readonly end: () => void
}

export async function startPdfSession(
  host: PdfHost,
  onFraction: (fraction: number) => void,
  signal: AbortSignal | undefined,
): Promise<Result<PdfSession, PdfError>> {
  const loader = createAssetLoader(host, FIRST_ASSETS, onFraction, signal)
  const [engine, coverage, ...fonts] = await Promise.all([
    loader.loadModule('engine'),
    loader.loadBytes('coverage'),
    ...FIRST_FONTS.map((name) => loader.loadBytes(name)),
  ])
  if (!engine.ok) return engine
  if (!coverage.ok) return coverage
  const firstFonts: ArrayBuffer[] = []
  for (const font of fonts) {
    if (!font.ok) return font
    firstFonts.push(font.value)
  }

  const worker = host.startWorker()
  const loadedFonts = new Set<PdfAssetName>(FIRST_FONTS)
  let unsentEngine: WebAssembly.Module | null = engine.value
  let unsentFonts: readonly ArrayBuffer[] = firstFonts

  return ok({
    coverageOf: parseCoverage(coverage.value),
    hasFont: (name) => loadedFonts.has(name),
    addFonts: async (names, onFontFraction, fontSignal) => {
      const fontLoader = createAssetLoader(host, names, onFontFraction, fontSignal)
      for (const name of names) {
        const font = await fontLoader.loadBytes(name)
        if (!font.ok) return font
        unsentFonts = [...unsentFonts, font.value]
        loadedFonts.add(name)
      }
      return ok(null)
    },
    compile: (input, compileSignal) => {
      const request: CompileRequest = { engine: unsentEngine, newFonts: unsentFonts, input }
      unsentEngine = null
      unsentFonts = []
      return requestCompilation(worker, request, compileSignal)
    },
    end: () => worker.terminate(),
  })
}

/** Settles also when the worker dies or the user cancels; the caller then ends the session. */
function requestCompilation(
  worker: PdfWorker,
  request: CompileRequest,
  signal: AbortSignal | undefined,
): Promise<CompileReply> {
  return new Promise((resolve) => {
    const ending = new AbortController()
    const settle = (reply: CompileReply): void => {
      ending.abort()
      resolve(reply)
    }
    const giveUp = (error: PdfError): void =>
      settle({ result: failed(error), memoryBytes: Number.POSITIVE_INFINITY })
    const options = { signal: ending.signal }
    worker.addEventListener('message', (event: MessageEvent<CompileReply>) => settle(event.data), options)
    worker.addEventListener(
      'error',
      (event) => giveUp({ kind: 'engineNotStarted', reason: event.message }),
      options,
    )
    signal?.addEventListener('abort', () => giveUp({ kind: 'cancelled' }), options)
    if (signal?.aborted === true) giveUp({ kind: 'cancelled' })
    else worker.postMessage(request, [...request.newFonts])
  })
}
