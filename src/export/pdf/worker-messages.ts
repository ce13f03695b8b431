import type { Result } from '../../lib/result.ts'
import type { PdfError } from './pdf-error.ts'
import type { TypstInput } from './typst-input.ts'

/** One compilation. The first request of a worker carries the engine, and fonts come once each. */
export interface CompileRequest {
  readonly engine: WebAssembly.Module | null
  readonly newFonts: readonly ArrayBuffer[]
  readonly input: TypstInput
}

export interface CompileReply {
  readonly result: Result<Uint8Array<ArrayBuffer>, PdfError>
  /** After a crash the worker must not be used again. */
  readonly memoryBytes: number
}
