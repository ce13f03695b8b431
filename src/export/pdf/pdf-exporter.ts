import { failed, ok, type Result } from '../../lib/result.ts'
import type { Paper } from '../paper/paper.ts'
import { listBoldTexts, listPaperTexts } from '../paper/paper-texts.ts'
import { listUncommon } from './glyph-coverage.ts'
import type { PdfError } from './pdf-error.ts'
import type { PdfAssetName, PdfHost } from './pdf-host.ts'
import type { PdfProgress } from './pdf-progress.ts'
import { startPdfSession, type PdfSession } from './pdf-session.ts'
import { createTypstInput } from './typst-input.ts'

/** Memory of the engine grows with every export and is given back only by ending its worker. */
const MEMORY_LIMIT_BYTES = 256 * 1024 * 1024
const IDLE_MILLISECONDS = 60_000

export interface PdfFile {
  readonly bytes: Uint8Array<ArrayBuffer>
  /** Characters that no shipped font has: blank in the PDF, to be named to the user. */
  readonly unprintable: readonly string[]
}

export interface PdfExportOptions {
  readonly onProgress?: (progress: PdfProgress) => void
  readonly signal?: AbortSignal
}

export interface PdfExporter {
  readonly exportPdf: (paper: Paper, options?: PdfExportOptions) => Promise<Result<PdfFile, PdfError>>
  /** Ends the worker now; the next export starts another. */
  readonly end: () => void
}

/** Exports one paper at a time; the engine stays for the next while it is used and small enough. */
export function createPdfExporter(host: PdfHost): PdfExporter {
  let session: PdfSession | null = null
  let cancelIdleEnd: (() => void) | null = null
  let previous: Promise<unknown> = Promise.resolve()

  function end(): void {
    cancelIdleEnd?.()
    cancelIdleEnd = null
    session?.end()
    session = null
  }

  async function run(
    paper: Paper,
    { onProgress = () => {}, signal }: PdfExportOptions,
  ): Promise<Result<PdfFile, PdfError>> {
    cancelIdleEnd?.()
    if (signal?.aborted === true) return failed({ kind: 'cancelled' })
    const onFraction = (fraction: number): void => onProgress({ stage: 'loading', fraction })
    if (session === null) {
      const started = await startPdfSession(host, onFraction, signal)
      if (!started.ok) return started
      session = started.value
    }
    const current = session
    const { rare, unprintable } = listUncommon(listPaperTexts(paper), current.coverageOf)
    const missing = listRareFonts(paper, rare, current).filter((name) => !current.hasFont(name))
    const added = await current.addFonts(missing, onFraction, signal)
    if (!added.ok) return added
    onProgress({ stage: 'typesetting' })
    // By the paper, not by what is loaded: equal papers give equal bytes.
    const families = rare.length > 0 ? (['common', 'rare'] as const) : (['common'] as const)
    const { result, memoryBytes } = await current.compile(
      createTypstInput(paper, families, unprintable.length === 0),
      signal,
    )
    if (memoryBytes > MEMORY_LIMIT_BYTES) end()
    return result.ok ? ok({ bytes: result.value, unprintable }) : result
  }

  async function runAndRest(paper: Paper, options: PdfExportOptions): Promise<Result<PdfFile, PdfError>> {
    const result = await run(paper, options)
    if (session !== null) cancelIdleEnd = host.schedule(IDLE_MILLISECONDS, end)
    return result
  }

  return {
    end,
    exportPdf: (paper, options = {}) => {
      const result = previous.then(() => runAndRest(paper, options))
      previous = result.catch(() => null)
      return result
    },
  }
}

/** The regular face stands in for the bold one, so it is always among them. */
function listRareFonts(
  paper: Paper,
  rare: readonly string[],
  { coverageOf }: PdfSession,
): readonly PdfAssetName[] {
  if (rare.length === 0) return []
  const boldRare = listUncommon(listBoldTexts(paper), coverageOf).rare
  return boldRare.length === 0 ? ['serifRegularRare'] : ['serifRegularRare', 'serifBoldRare']
}
