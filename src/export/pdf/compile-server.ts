import { failed, ok } from '../../lib/result.ts'
import { createTypstEngine, type TypstEngine } from './typst-engine.ts'
import type { CompileReply, CompileRequest } from './worker-messages.ts'

/** What the worker does with each request; the engine starts with the first. */
export function createCompileServer(): (request: CompileRequest) => Promise<CompileReply> {
  let engine: TypstEngine | null = null

  async function answer({ engine: module, newFonts, input }: CompileRequest): Promise<CompileReply> {
    if (engine === null) {
      if (module === null) throw new Error('the engine was not handed over')
      engine = createTypstEngine(module)
    }
    if (newFonts.length > 0) await engine.addFonts(newFonts.map((font) => new Uint8Array(font)))
    const result = engine.compile(input)
    return {
      result: result.ok ? ok(new Uint8Array(result.value)) : result,
      memoryBytes: engine.countMemoryBytes(),
    }
  }

  return async (request) => {
    try {
      return await answer(request)
    } catch (error) {
      // A panic inside WebAssembly is thrown, and leaves an engine that must not be used again.
      const message = error instanceof Error ? error.message : String(error)
      return {
        result: failed(
          engine === null
            ? { kind: 'engineNotStarted', reason: message }
            : { kind: 'engineCrashed', message },
        ),
        memoryBytes: Number.POSITIVE_INFINITY,
      }
    }
  }
}
