import * as packageGlue from '@myriaddreamin/typst-ts-web-compiler'
import { failed, ok, type Result } from '../../lib/result.ts'
import { MAIN_FILE, TEMPLATE_FILES } from './template-files.ts'
import { appendArchiveUpdate } from './archive-update.ts'
import type { PdfError } from './pdf-error.ts'
import type { TypstInput } from './typst-input.ts'

const PAGED = 0
const PDF_ARTIFACT = 1
const STRUCTURED_DIAGNOSTICS = 3
const UNKNOWN_FAMILY = 'unknown font family: '

/** The compiler with the project's template; knows neither worker nor network. */
export interface TypstEngine {
  /** Static TTF or OTF only: others would be passed over in silence. */
  readonly addFonts: (fonts: readonly Uint8Array[]) => Promise<void>
  readonly compile: (input: TypstInput) => Result<Uint8Array, PdfError>
  readonly countMemoryBytes: () => number
}

interface Diagnostic {
  readonly severity: string
  readonly message: string
}

type Glue = Pick<typeof packageGlue, 'initSync' | 'TypstCompilerBuilder'>

/** One engine for each copy of the glue, which holds the one instance of the module. */
export function createTypstEngine(module: WebAssembly.Module, glue: Glue = packageGlue): TypstEngine {
  const { memory } = glue.initSync({ module })
  const encoder = new TextEncoder()
  let fonts: readonly Uint8Array[] = []
  let compiler: packageGlue.TypstCompiler | null = null

  async function addFonts(added: readonly Uint8Array[]): Promise<void> {
    fonts = [...fonts, ...added]
    const builder = new glue.TypstCompilerBuilder()
    for (const font of fonts) await builder.add_raw_font(font)
    compiler?.free()
    compiler = await builder.build()
    for (const [path, source] of TEMPLATE_FILES) compiler.add_source(path, source)
  }

  function compile(input: TypstInput): Result<Uint8Array, PdfError> {
    if (compiler === null) return failed({ kind: 'fontMissing', family: '' })
    compiler.map_shadow('/data.json', encoder.encode(input.data))
    compiler.map_shadow('/attachment', encoder.encode(input.attachment))
    const world = compiler.snapshot(null, MAIN_FILE, null)
    try {
      const problem = findProblem(readDiagnostics(world.compile(PAGED, STRUCTURED_DIAGNOSTICS)))
      if (problem !== null) return failed(problem)
      const artifact: unknown = world.get_artifact(PDF_ARTIFACT, STRUCTURED_DIAGNOSTICS)
      const exportProblem = findProblem(readDiagnostics(artifact))
      if (exportProblem !== null) return failed(exportProblem)
      const bytes = readMember(artifact, 'result')
      if (!(bytes instanceof Uint8Array))
        return failed({ kind: 'compileFailed', message: 'no PDF was returned' })
      return ok(input.archive === null ? bytes : appendArchiveUpdate(bytes, input.archive))
    } finally {
      world.free()
    }
  }

  return { addFonts, compile, countMemoryBytes: () => memory.buffer.byteLength }
}

/** A family that is not there would leave its text blank, so that warning counts as an error. */
function findProblem(diagnostics: readonly Diagnostic[]): PdfError | null {
  for (const { severity, message } of diagnostics) {
    if (message.startsWith(UNKNOWN_FAMILY)) {
      return { kind: 'fontMissing', family: message.slice(UNKNOWN_FAMILY.length) }
    }
    if (severity === 'error') return { kind: 'compileFailed', message }
  }
  return null
}

function readDiagnostics(outcome: unknown): readonly Diagnostic[] {
  const list = readMember(outcome, 'diagnostics')
  if (!Array.isArray(list)) return []
  return list.map((entry: unknown) => ({
    severity: String(readMember(entry, 'severity')),
    message: String(readMember(entry, 'message')),
  }))
}

function readMember(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined
}
