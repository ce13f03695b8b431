import type { Draft } from '../../domain/draft.ts'
import { hashDraft, parseAttachedHash } from '../paper/draft-hash.ts'

/** Whether the draft attached to a 送审稿 is the one that its pages were made from. */
export type DraftSeal =
  | { readonly state: 'whole' }
  /** Its pages name no hash: nothing can be said. */
  | { readonly state: 'absent' }
  | {
      readonly state: 'broken'
      /** Of the attached draft. */
      readonly actual: string
      /** Printed on the cover, or else noted beside the attachment. */
      readonly named: string
    }

/** `coverText` without blanks; `description` is what stands beside the attachment. */
export function checkSeal(
  draft: Draft,
  { coverText, description }: { readonly coverText: string; readonly description: string },
): DraftSeal {
  const printed = /SHA-256）([0-9a-f]{64})/.exec(coverText)?.[1] ?? null
  const noted = parseAttachedHash(description)
  if (printed === null && noted === null) return { state: 'absent' }
  const actual = hashDraft(draft)
  const named = [printed, noted].find((hash) => hash !== null && hash !== actual)
  return named === undefined || named === null ? { state: 'whole' } : { state: 'broken', actual, named }
}
