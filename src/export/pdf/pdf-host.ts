/** What is fetched, with its size unpacked: servers tell the packed size or none, and progress needs one. */
export const PDF_ASSET_BYTES = {
  engine: 28_325_178,
  coverage: 33_114,
  serifRegular: 4_445_812,
  serifBold: 4_446_000,
  serifRegularRare: 10_467_396,
  serifBoldRare: 10_466_084,
  hei: 1_396_184,
  kai: 1_992_556,
} as const

export type PdfAssetName = keyof typeof PDF_ASSET_BYTES

/** Memory of the engine grows with every export and is given back only by ending its worker. */
export const ENGINE_MEMORY_LIMIT_BYTES = 256 * 1024 * 1024

export type PdfWorker = Pick<Worker, 'addEventListener' | 'postMessage' | 'terminate'>

/**
 * Where the exporter's parts come from. A page that is one file hands in another one, with the same data already in
 * the page; nothing below knows an address.
 */
export interface PdfHost {
  /** Rejects when the asset is not to be had. */
  readonly loadAsset: (name: PdfAssetName, signal: AbortSignal | undefined) => Promise<ArrayBuffer | Response>
  /** Starts `pdf-worker.ts`. */
  readonly startWorker: () => PdfWorker
  /** Calls back once after a time; the returned function calls it off. */
  readonly schedule: (milliseconds: number, callback: () => void) => () => void
  /** A worker that has grown beyond it is ended after its export. */
  readonly memoryLimitBytes: number
}
