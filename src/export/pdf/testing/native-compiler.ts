import { createRequire } from 'node:module'

/** The program's own engine as a native addon: unlike the one in WebAssembly, it can be asked for a PDF standard. */
interface NativeCompiler {
  readonly addSource: (path: string, source: string) => void
  readonly mapShadow: (path: string, content: Buffer) => void
  /** Throws with the validator's words where the document does not keep to the standard. */
  readonly pdf: (
    main: { readonly mainFilePath: string },
    options: { readonly pdfStandard: 'a-1a' | 'a-3a' | 'ua-1' },
  ) => Buffer
}

interface NativeEngine {
  readonly NodeCompiler: {
    readonly create: (options: {
      readonly workspace: string
      readonly fontArgs: readonly { readonly fontPaths: readonly string[] }[]
    }) => NativeCompiler
  }
}

/** Built for Linux on 64-bit Intel alone, and without the types of its wrapper: `undefined` where it is not installed. */
export function loadNativeEngine(): NativeEngine | undefined {
  try {
    const engine: NativeEngine = createRequire(import.meta.url)(
      '@myriaddreamin/typst-ts-node-compiler-linux-x64-gnu',
    )
    return engine
  } catch {
    return undefined
  }
}
