import { dropControls } from '../../lib/drop-controls.ts'
import { ok, type Result } from '../../lib/result.ts'

/** A paragraph keeps its blanks: they may be meant. */
export function readParagraph(text: string): Result<string, string> {
  return ok(dropControls(text))
}
