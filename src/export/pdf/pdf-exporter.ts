import { failed, ok, type Result } from '../../lib/result.ts'
import type { Paper } from '../paper/paper.ts'
import { listBoldTexts, listPaperTexts } from '../paper/paper-texts.ts'
import { listUncommon } from './glyph-coverage.ts'
import type { PdfError } from './pdf-error.ts'
import type { PdfAssetName, PdfHost } from './pdf-host.ts'
import type { PdfProgress } from './pdf-progress.ts'
import { startPdfSession, type PdfSession } from './pdf-session.ts'
import { createTypstInput } from './typst-input.ts'

/** Whoever looks at the pages goes to correct something and comes back. */
const IDLE_MILLISECONDS = 180_000

export interface PdfFile {
  readonly bytes: Uint8Array<ArrayBuffer>
  /** Characters that no shipped font has: blank in the PDF, to be named to the user. */
  readonly unprintable: readonly string[]
}

export interface PdfExportOptions {
  readonly onProgress?: (progress: PdfProgress) => void
  readonly signal?: AbortSignal
  /** More of the same will follow: a worker that had to end is replaced at once, so that the next export finds a warm one. */
  readonly isRepeated?: boolean
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
  /** By the running worker. */
  let exportCount = 0

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
      exportCount = 0
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
    exportCount += 1
    if (memoryBytes > host.memoryLimitBytes) end()
    return result.ok ? ok({ bytes: result.value, unprintable }) : result
  }

  async function runAndRest(paper: Paper, options: PdfExportOptions): Promise<Result<PdfFile, PdfError>> {
    const result = await run(paper, options)
    if (session !== null) cancelIdleEnd = host.schedule(IDLE_MILLISECONDS, end)
    // A paper too large for a second export would end the next worker as well.
    else if (result.ok && options.isRepeated === true && exportCount > 1) void enqueue(paper, {})
    return result
  }

  function enqueue(paper: Paper, options: PdfExportOptions): Promise<Result<PdfFile, PdfError>> {
    const result = previous.then(() => runAndRest(paper, options))
    previous = result.catch(() => null)
    return result
  }

  return { end, exportPdf: (paper, options = {}) => enqueue(paper, options) }
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
