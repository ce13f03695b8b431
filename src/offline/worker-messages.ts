/** `keepNext`: keep one more large file and answer with a `KeepReply`. `takeOver`: serve the pages from now on. */
export type WorkerRequest = 'keepNext' | 'takeOver'

export type KeepReply =
  /** The part of the large files, by their size, that is kept; 1 when all are. */
  | { readonly kind: 'kept'; readonly fraction: number }
  | { readonly kind: 'failed'; readonly isNoSpace: boolean }

/** The Web Lock a page holds while it is open: the files of its version stay for so long. */
export function namePageLock(entryAddress: string): string {
  return `page of ${entryAddress}`
}
