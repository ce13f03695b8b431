import { assertNever } from '../../lib/assert-never.ts'

/** Loading has a fraction from 0 to 1; typesetting takes a moment and has none. */
export type PdfProgress =
  { readonly stage: 'loading'; readonly fraction: number } | { readonly stage: 'typesetting' }

export function describePdfProgress(progress: PdfProgress): string {
  switch (progress.stage) {
    case 'loading':
      return `正在载入排版引擎和字体（${Math.floor(progress.fraction * 100)}%）`
    case 'typesetting':
      return '正在排版'
    default:
      return assertNever(progress)
  }
}
