import type { DraftFileError } from '../files/draft-file-error.ts'
import type { OpenedFile } from '../files/draft-file.ts'
import { failed, type Result } from '../lib/result.ts'

/** `unreadable`: the file was moved, or is being written by another program. */
export type ReadFileError = DraftFileError | { readonly kind: 'unreadable' }

export type ReadFileResult = Result<OpenedFile, ReadFileError>

/** Files above it are read in a worker, so that the page stays usable whatever they hold. */
const LARGE_BYTES = 1_000_000

export async function readDraftFile(file: Blob): Promise<ReadFileResult> {
  return file.size > LARGE_BYTES ? readInWorker(file) : readHere(file)
}

async function readHere(file: Blob): Promise<ReadFileResult> {
  const [{ parseDraftFileBytes }, buffer] = await Promise.all([
    import('../files/draft-file.ts'),
    file.arrayBuffer().catch(() => null),
  ])
  return buffer === null ? failed({ kind: 'unreadable' }) : parseDraftFileBytes(new Uint8Array(buffer))
}

function readInWorker(file: Blob): Promise<ReadFileResult> {
  const worker = startWorker()
  return new Promise<ReadFileResult>((resolve, reject) => {
    worker.onmessage = ({ data }: MessageEvent<ReadFileResult | null>) =>
      resolve(data ?? failed({ kind: 'unreadable' }))
    worker.onerror = (event) => reject(new Error(event.message))
    worker.postMessage(file)
  }).finally(() => worker.terminate())
}

function startWorker(): Worker {
  return new Worker(new URL('./read-file-worker.ts', import.meta.url), { type: 'module', name: 'read-file' })
}
